import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { languages } from '#lib/i18n/language.ts';
import { differencesFrom, modeOf, type Difference } from '#lib/scenario/differences.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { differenceText } from '#lib/view/link/difference-text.ts';
import { cases, scenario } from './scenario-arbitrary.ts';

vi.setConfig({ testTimeout: 60_000 });
const seed = 20_250_321;
const some = fc.constantFrom(...fc.sample(scenario, { seed, numRuns: cases(60) }));
const london = presetScenario('london-20000');
const [first, second, ...rest] = london.contingents;
const english = await (await loadMessages('en')).withLate();
const sentences = (change: Partial<Scenario>) =>
  differencesFrom(london, { ...london, ...change }).map((d) => differenceText(english, d));

/** Puts the differences into the base, so that one left out would show. The order of contingents does not count. */
function applied(base: Scenario, differences: readonly Difference[]): Scenario {
  let contingents = [...base.contingents];
  const table = new Set<string>(base.table);
  const other: Record<string, unknown> = {};
  const assumptions: Record<string, number> = { ...base.assumptions };
  for (const d of differences) {
    if (d.kind === 'scaled') contingents = scaleTo(contingents, d.to);
    else if (d.kind === 'added') contingents.push(d.contingent);
    else if (d.kind === 'seated') table.add(d.party);
    else if (d.kind === 'left') table.delete(d.party);
    else if (d.kind === 'choice') other[d.key] = d.to;
    else if (d.kind === 'years' || d.kind === 'zoneDepthKm') other[d.kind] = d.to;
    else if (d.kind === 'commission') other.jointCommission = d.to;
    else if (d.kind === 'assumption') {
      if (d.to === undefined) delete assumptions[d.id];
      else assumptions[d.id] = d.to;
    } else if (d.kind === 'removed') contingents.splice(contingents.indexOf(d.contingent), 1);
  }
  // troops and place of one contingent come as two differences
  for (const d of differences) {
    if (d.kind !== 'troops' && d.kind !== 'moved') continue;
    const both = differences.filter(
      (o) => (o.kind === 'troops' || o.kind === 'moved') && o.contingent === d.contingent,
    );
    const from = { ...d.contingent };
    for (const o of both)
      Object.assign(from, o.kind === 'troops' ? { troops: o.from } : { at: (o as { from: unknown }).from });
    const i = contingents.findIndex((c) => JSON.stringify(c) === JSON.stringify(from));
    if (i >= 0) contingents[i] = d.contingent;
  }
  return { ...base, ...other, contingents, table: [...table] as never, assumptions };
}
const sorted = (one: Scenario) => ({
  ...one,
  contingents: one.contingents.map((c) => JSON.stringify(c)).sort(),
  table: [...one.table].sort(),
});

describe('the differences of a scenario', () => {
  it('are none from itself, and none where only the order is another', () => {
    fc.assert(
      fc.property(some, (one) => {
        expect(differencesFrom(one, one)).toEqual([]);
        const turned = {
          ...one,
          contingents: [...one.contingents].reverse(),
          table: [...one.table].reverse() as never,
        };
        expect(differencesFrom(one, turned)).toEqual([]);
      }),
      { seed, numRuns: cases(60) },
    );
  });

  it('are complete: put into the one they make the other', () => {
    fc.assert(
      fc.property(some, some, fc.constantFrom(...presetIds), (a, b, id) => {
        for (const [from, to] of [
          [a, b],
          [presetScenario(id), a],
          [a, { ...a, contingents: scaleTo(a.contingents, 77_777) }],
          [a, { ...a, contingents: a.contingents.slice(1), years: b.years, assumptions: b.assumptions }],
        ] as const)
          expect(sorted(applied(from, differencesFrom(from, to)))).toEqual(sorted(to));
      }),
      { seed, numRuns: cases(300) },
    );
  });

  it('name assumptions in the order of the model, with what each side sets and nothing else', () => {
    const before = { ...london, assumptions: { rotation_ratio: 5, front_length: 1_000, lead_time: 9 } };
    const after = { ...london, assumptions: { 'land_force.deu': 61_000, front_length: 1_100, lead_time: 9 } };
    expect(differencesFrom(before, after)).toStrictEqual([
      { kind: 'assumption', id: 'front_length', from: 1_000, to: 1_100 },
      { kind: 'assumption', id: 'rotation_ratio', from: 5 },
      { kind: 'assumption', id: 'land_force.deu', to: 61_000 },
    ]);
    expect([modeOf('front_length'), modeOf('land_force.deu')]).toEqual([1_150, 62_000]);
  });

  it('are of single contingents where one of them was not scaled or stands elsewhere', () => {
    const kinds = (contingents: Scenario['contingents']) =>
      differencesFrom(london, { ...london, contingents }).map(({ kind }) => kind);
    const scaled = scaleTo(london.contingents, 60_000);
    expect(kinds(scaled)).toEqual(['scaled']);
    expect(kinds([{ ...scaled[0], at: [scaled[0].at[0], 50] }, ...scaled.slice(1)])[0]).toBe('level');
    expect(kinds([{ ...first, at: [first.at[0], 50] }, second, ...rest])).toEqual(['moved']);
    expect(kinds([{ ...first, at: [30, first.at[1]] }, second, ...rest])).toEqual(['moved']);
  });

  it('are plain sentences', () => {
    expect(sentences({ contingents: scaleTo(london.contingents, 60_000) })).toEqual([
      'The force has 60,000 troops instead of 20,000, spread in the same way.',
    ]);
    expect(sentences({ contingents: [{ ...first, troops: 9_000 }, second, ...rest] })).toEqual([
      'The force has 21,000 troops in all instead of 20,000.',
      'United Kingdom (Kyiv) sends 9,000 troops instead of 8,000.',
    ]);
    expect(sentences({ contingents: [{ ...first, at: [24.03, 49.84] }, second, ...rest] })).toEqual([
      'Moved: United Kingdom, now Lviv, before that Kyiv.',
    ]);
    expect(
      sentences({
        mandate: 'osce',
        table: ['ukraine', 'russia'],
        years: 1,
        zoneDepthKm: 10,
        jointCommission: true,
      }),
    ).toEqual([
      'Mandate: OSCE instead of Invitation by Ukraine.',
      'Also at the table: Russia.',
      'No longer at the table: Europe.',
      'The demilitarised zone is 10 km deep instead of 0 km, on each side.',
      'The deployment lasts 1 year instead of 5.',
      'There is a joint commission.',
    ]);
    expect(sentences({ assumptions: { rotation_ratio: 5, 'land_force.deu': 61_500 } })).toHaveLength(2);
  });

  it.each(languages)('have words in %s, whatever they are', async (language) => {
    const messages = await (await loadMessages(language)).withLate();
    fc.assert(
      fc.property(some, some, (a, b) => {
        for (const difference of differencesFrom(a, b))
          expect(differenceText(messages, difference)).toMatch(/^[^{}]{8,}\.$/);
      }),
      { seed, numRuns: cases(100) },
    );
  });
});
