import { expect, it } from 'vitest';
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
