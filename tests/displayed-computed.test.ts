/** Knows that the formula which is shown gives the number that is computed: each is evaluated again with units, by mathjs. */
import { create, all, type Unit } from 'mathjs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contributors, parameters, rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { run } from '#lib/scenario/run.ts';
import { levelOf, type Scenario } from '#lib/scenario/scenario.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { scenario } from './scenario-arbitrary.ts';

const math = create(all, {});
for (const name of ['person', 'brigade', 'USD']) math.createUnit(name);
math.createUnit('permille', '0.001'); // mathjs allows no underscore in a unit
const written = (formula: string) => formula.replaceAll('per_thousand', 'permille');
const quantity = (value: number, unit: string): number | Unit =>
  unit === '1' ? value : math.unit(value, unit);
const inUnit = (value: number | Unit, unit: string): number => {
  if (typeof value === 'number') return unit === '1' ? value : value * 1000; // only "per thousand" cancels to a number
  return unit === '1' ? Number(math.divide(value, math.unit('1'))) : value.toNumber(unit);
};

/** What the formulas read, worked out here from the scenario and the map, with units. */
function namesOf(s: Scenario) {
  const placed = s.contingents.map((c) => ({ ...c, site: terrain(c.at) }));
  const inside = placed.filter((c) => c.site.side !== 'outside');
  const persons = (list: readonly { troops: number }[]) =>
    math.unit(
      list.reduce((sum, c) => sum + c.troops, 0),
      'person',
    );
  const reach = (key: 'lineKm' | 'fireKm') => (km: Unit) =>
    persons(inside.filter((c) => c.site[key] <= km.toNumber('km')));
  const present = contributors.filter((c) => s.contingents.some((k) => k.contributor === c.id));
  const scalars = parameters.flatMap((p) =>
    'per' in p ? [] : [[p.id, quantity(s.assumptions[p.id] ?? p.mode, p.unit)]],
  );
  const extreme =
    (pick: (a: number | Unit, b: number | Unit) => boolean) =>
    (...list: (number | Unit)[]) =>
      list.reduce((a, b) => (pick(a, b) ? a : b));
  return {
    common: {
      ...Object.fromEntries(scalars),
      T: math.unit(levelOf(s), 'person'),
      inside: persons(inside),
      within: reach('lineKm'),
      reached: reach('fireKm'),
      zoneDepthKm: math.unit(s.zoneDepthKm, 'km'),
      years: math.unit(s.years, 'year'),
      max: extreme((a, b) => math.largerEq(a as number, b as number) as boolean),
      min: extreme((a, b) => math.smallerEq(a as number, b as number) as boolean),
    } as Record<string, unknown>,
    each: present.map((c) => ({
      id: c.id as string,
      troops_by: persons(s.contingents.filter((k) => k.contributor === c.id)),
      nato_member: c.nato ? 1 : 0,
      land_force: math.unit(s.assumptions[`land_force.${c.id}`] ?? c.land.mode, 'person'),
    })) as Record<string, unknown>[],
  };
}

const formulas = ruleSources.flatMap((source) =>
  'formula' in source && source.formula !== undefined
    ? [{ ...source, unit: (rules.find((r) => r.key === source.key) as unknown as { unit: string }).unit }]
    : [],
);

function agrees(s: Scenario): number {
  const outputs = run(s, terrain).outputs as unknown as Record<
    string,
    { value: number; by: Record<string, { value: number }> }
  >;
  const { common, each } = namesOf(s);
  let compared = 0;
  const check = (key: string, wanted: number | Unit, unit: string, value: number) => {
    const shown = inUnit(wanted, unit);
    const off = Math.abs(shown - value) > 1e-9 * Math.max(1, Math.abs(value));
    if (off) throw new Error(`${key}: shown ${shown} ${unit}, computed ${value}`);
    compared++;
  };
  // each after those it reads
  const open = new Map(formulas.map((f) => [f.key as string, f]));
  while (open.size > 0) {
    const next = [...open.values()].find((f) => f.reads.every((name) => !open.has(name)));
    if (next === undefined) throw new Error(`a circle among ${[...open.keys()].join(', ')}`);
    open.delete(next.key);
    const summed = /sum\((.*)\)/.exec(next.formula);
    if (outputs[next.key]?.by !== undefined) {
      for (const one of each) {
        one[next.key] = math.evaluate(written(next.formula), { ...common, ...one });
        check(
          `${next.key}.${String(one.id)}`,
          one[next.key] as Unit,
          next.unit,
          outputs[next.key].by[String(one.id)].value,
        );
      }
    } else {
      const addUp = (inner: string) =>
        each
          .map((one) => math.evaluate(written(inner), { ...common, ...one }) as Unit)
          .reduce((a, b) => math.add(a, b));
      const text = summed === null ? next.formula : next.formula.replace(summed[0], 'summed');
      common[next.key] = math.evaluate(written(text), {
        ...common,
        ...(summed === null ? {} : { summed: addUp(summed[1]) }),
      });
      check(next.key, common[next.key] as Unit, next.unit, outputs[next.key].value);
    }
  }
  return compared;
}

it('for every preset the formulas give what was computed, to nine digits', () => {
  expect(formulas.length).toBeGreaterThanOrEqual(20);
  for (const id of presetIds) expect(agrees(presetScenario(id))).toBeGreaterThanOrEqual(formulas.length);
});

it('for random scenarios with other assumptions too', { timeout: 60_000 }, () => {
  for (const s of fc.sample(scenario, { seed: 7, numRuns: 30 })) agrees(s);
});
