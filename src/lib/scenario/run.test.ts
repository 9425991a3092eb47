import { expect, it } from 'vitest';
import { rules } from '#lib/generated/model.ts';
import { whole } from '#lib/generated/whole.ts';
import { factsOf, type Terrain } from './facts.ts';
import { scaleTo } from './level.ts';
import { presetIds, presetScenario } from './presets.ts';
import { columnsOf, run } from './run.ts';
import { terrain } from './terrain.ts';

const farAway: Terrain = () => ({ lineKm: 300, fireKm: 300, side: 'government-held' });

// a scenario begins at 20,000, so the lower edge of "around 20,000" is seen only by the rule itself
it.each([
  [17_499, 'between'],
  [17_500, 'london'],
  [22_500, 'london'],
  [22_501, 'between'],
  [39_999, 'between'],
  [40_000, 'debate'],
])('a level of %i is "%s" in the text', (troops, name) => {
  const contingents = [{ contributor: 'ind' as const, troops, at: [30, 50] as const }];
  const { outputs } = run({ ...presetScenario('london-20000'), contingents }, farAway);
  expect(outputs.level_in_text.class).toBe(name);
});

it('a result has every output once, each lens apart, and the version that it was computed with', () => {
  const { outputs, model } = run(presetScenario('london-20000'), terrain);
  expect(model).toEqual({ version: '1.0.0' });
  const single = rules.filter((rule) => !('lens' in rule) && rule.group !== 'research').map(({ id }) => id);
  expect(Object.keys(outputs)).toEqual([
    ...single,
    ...['stance', 'route', 'doctrine', 'research', 'contradictions'],
  ]);
  expect(Object.keys(outputs.stance)).toEqual(['text', 'record']);
  for (const lens of ['text', 'record'] as const)
    expect(Object.keys(outputs.stance[lens])).toEqual([
      ...['russia', 'ukraine', 'united-kingdom', 'france', 'germany', 'poland', 'usa', 'china', 'india'],
      ...['other-brics', 'author'],
    ]);
});

it('a class says what else is known of it, and only where something is', () => {
  const { stance, route, research } = run(presetScenario('london-20000'), terrain).outputs;
  expect(stance.record.france).toStrictEqual({
    ...{ class: 'supports', branch: 0, because: ['contrib.france.position', 'pos.fr'] },
  });
  expect(stance.record.ukraine).toMatchObject({ class: 'conditional', met: false });
  expect(route.text.disputedBy).toEqual(['russia']);
  expect(research.find(({ finding }) => finding === 'demilitarised-zone')).toStrictEqual({
    ...{ finding: 'demilitarised-zone', evidence: ['eff.fortna2003'], direction: '+' },
    ...{ carriesOver: 'interstate', applies: false, contrary: ['eff.werner'] },
  });
  expect(research.find(({ finding }) => finding === 'validity')).not.toHaveProperty('contrary');
});

it('a threshold is between two classes, also where several conditions give the same class', () => {
  for (const id of presetIds)
    for (const list of Object.values(run(presetScenario(id), terrain).thresholds))
      for (const { from, to } of list) expect(to).not.toBe(from);
});

it('the few functions for many scenarios fill every column with the same bits as the groups do', () => {
  for (const id of presetIds) {
    for (const level of [20_000, 61_300, 200_000]) {
      const start = presetScenario(id);
      const scenario = { ...start, contingents: scaleTo(start.contingents, level) };
      const facts = factsOf(scenario, terrain);
      const inGroups = columnsOf(scenario, facts);
      expect(columnsOf(scenario, facts, undefined, whole)).toEqual(inGroups);
      expect(inGroups.numbers.some(([value]) => value > 0)).toBe(true);
    }
  }
});
