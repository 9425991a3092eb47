import { beforeAll, describe, expect, it } from 'vitest';
import { parameters, rules } from '#lib/generated/model.ts';
import type { Triangle } from '#lib/model/triangular.ts';
import { causesOf, distanceOf, leversOf } from './comparison.ts';
import type { Terrain } from './facts.ts';
import { scaleTo } from './level.ts';
import { presetIds, presetScenario } from './presets.ts';
import type { NumberId } from './result.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { loadReach, terrain } from './terrain.ts';

beforeAll(loadReach);
const london = presetScenario('london-20000');
const numbers = rules.filter((rule) => rule.kind === 'number').map(({ id }) => id as NumberId);
const value = (scenario: Scenario, id: NumberId) => run(scenario, terrain).outputs[id].value;

/** A map on which the longitude is the distance to the line and to the fire, km. */
const ruler: Terrain = ([lon]) => ({ lineKm: lon, fireKm: lon, side: 'government-held' });
const standing = (troops: number, km: number, who: 'fra' | 'est' | 'lva' = 'fra'): Scenario => ({
  ...london,
  contingents: [{ contributor: who, troops, at: [km, 50] }],
});
const scalars = parameters.filter((p) => !('per' in p)) as unknown as readonly ({ id: string } & Triangle)[];
const highest = (count: number) => Object.fromEntries(scalars.slice(0, count).map((p) => [p.id, p.high]));

describe('The share of each point in a difference', () => {
  // cost_total = troops × cost of a soldier and year × years: 20,000 × 200,000 × 5 are 20 billion
  const billions = (causes: readonly { point: string; amount: number }[]) =>
    causes.map(({ point, amount }) => [point, Number((amount / 1e9).toFixed(3))]);

  it('is its mean effect over all orders in which the points can be changed.', () => {
    const other = {
      ...london,
      contingents: scaleTo(london.contingents, 40_000),
      years: 10,
      assumptions: { cost_soldier_year: 300_000 },
    };
    // from 20 to 120: each doubling alone adds 20, half as much again adds 10, and together they multiply
    expect(billions(causesOf(london, other, terrain, 'cost_total'))).toEqual([
      ['level', 38.333],
      ['years', 38.333],
      ['assumptions.cost_soldier_year', 23.333],
    ]);
    expect(billions(causesOf(other, london, terrain, 'cost_total'))).toEqual([
      ['level', -38.333],
      ['years', -38.333],
      ['assumptions.cost_soldier_year', -23.333],
    ]);
  });

  it('is listed with the largest first.', () => {
    const other = {
      ...london,
      contingents: scaleTo(london.contingents, 22_000),
      assumptions: { cost_soldier_year: 500_000 },
    };
    expect(billions(causesOf(london, other, terrain, 'cost_total'))).toEqual([
      ['assumptions.cost_soldier_year', 31.5],
      ['level', 3.5],
    ]);
  });

  it('tells how many stand there from where they stand.', () => {
    // all within reach of drones: 20,000 moved are the deployment’s; the other 20,000 count there alone
    expect(causesOf(standing(20_000, 100), standing(40_000, 5), ruler, 'exposed_drone')).toEqual([
      { point: 'deployment', amount: 30_000 },
      { point: 'level', amount: 10_000 },
    ]);
    expect(causesOf(standing(20_000, 5), standing(20_000, 100), ruler, 'exposed_drone')).toEqual([
      { point: 'deployment', amount: -20_000 },
    ]);
    expect(
      causesOf(standing(20_000, 100), { ...standing(20_000, 100), years: 9 }, ruler, 'exposed_drone'),
    ).toEqual([]);
  });

  it('is given for ten points one by one, and with all assumptions as one beyond that.', () => {
    const ten = { ...london, assumptions: highest(10) };
    // days = lead time + troops / arrivals: 17 + 20,000 / 400 at the starting values
    const days = (other: Scenario) =>
      causesOf(london, other, terrain, 'days_to_full').map(({ point, amount }) => [
        point,
        Math.round(amount),
      ]);
    expect(days(ten)).toEqual([['assumptions.lead_time', 13]]);
    expect(days({ ...ten, table: [...london.table].reverse() })).toEqual(days(ten));
    expect(days({ ...ten, table: ['ukraine'] })).toEqual([['assumptions', 13]]);
    // the highest of both: 30 + 20,000 / 1,000
    expect(days({ ...london, assumptions: highest(11) })).toEqual([['assumptions', -17]]);
  });
});

describe('What makes the difference between two scenarios', () => {
  it('adds up to the whole difference, for every preset and every number.', () => {
    for (const preset of presetIds) {
      const other = { ...presetScenario(preset), years: 4, assumptions: { rotation_ratio: 5 } };
      for (const id of numbers) {
        const sum = causesOf(london, other, terrain, id).reduce((all, { amount }) => all + amount, 0);
        const whole = value(other, id) - value(london, id);
        const size = Math.max(Math.abs(value(other, id)), Math.abs(value(london, id)), 1);
        expect(Math.abs(sum - whole) / size, `${preset} ${id}`).toBeLessThan(1e-9);
      }
    }
  });

  it('names the one point where there is but one, and nothing where the result does not depend on it.', () => {
    const longer = { ...london, years: london.years + 2 };
    expect(causesOf(london, longer, terrain, 'cost_total')).toEqual([
      { point: 'years', amount: value(longer, 'cost_total') - value(london, 'cost_total') },
    ]);
    expect(causesOf(london, longer, terrain, 'density_line')).toEqual([]);
    expect(causesOf(london, london, terrain, 'cost_total')).toEqual([]);
  });

  it('shares what two points do together evenly between them.', () => {
    // cost_total = cost_year × years: a product of two changed factors
    const other = { ...london, years: london.years * 2, assumptions: { rotation_ratio: 5 } };
    const points = causesOf(london, other, terrain, 'cost_total').map(({ point }) => point);
    expect(points).toContain('years');
    const [there, back] = [
      causesOf(london, other, terrain, 'cost_total'),
      causesOf(other, london, terrain, 'cost_total'),
    ];
    for (const { point, amount } of there)
      expect(back.find((cause) => cause.point === point)!.amount).toBeCloseTo(-amount, 3);
  });

  it('takes the assumptions together where there are many, and still adds up.', () => {
    const assumptions = Object.fromEntries(
      parameters.filter((p) => !('per' in p)).map((p) => [p.id, (p as unknown as Triangle).high]),
    );
    expect(Object.keys(assumptions).length).toBeGreaterThan(10);
    const other: Scenario = { ...presetScenario('inclusive'), years: 9, assumptions };
    const causes = causesOf(london, other, terrain, 'cost_total');
    expect(causes.map(({ point }) => point)).toContain('assumptions');
    const sum = causes.reduce((all, { amount }) => all + amount, 0);
    expect(sum / (value(other, 'cost_total') - value(london, 'cost_total'))).toBeCloseTo(1, 9);
  });
});

describe('How far two scenarios are apart over the assumption range', () => {
  it('is one number where no assumption moves it.', () => {
    expect(distanceOf(standing(20_000, 100), standing(200_000, 100), ruler, 'troops_total')).toEqual({
      ...{ value: 180_000, low: 180_000, high: 180_000 },
      ...{ larger: 1, smaller: 0 },
    });
    expect(distanceOf(standing(20_000, 9), standing(20_000, 9), ruler, 'density_line')).toEqual({
      ...{ value: 0, low: 0, high: 0 },
      ...{ larger: 0, smaller: 0 },
    });
  });

  it('says in which share of the range each is the larger.', () => {
    // with a line of 1,150 km the density is the larger where the line is longer than that: 100 of 290 parts
    const settled = { ...standing(20_000, 100), assumptions: { front_length: 1_150 } };
    const { value, larger, smaller } = distanceOf(standing(20_000, 100), settled, ruler, 'density_line');
    expect(value).toBe(0);
    expect(larger).toBeCloseTo(100 / 290, 2);
    expect(smaller).toBeCloseTo(190 / 290, 2);
  });

  it('is nothing in any draw for a scenario and itself, however wide its own range.', () => {
    for (const id of numbers)
      expect(distanceOf(london, london, terrain, id)).toEqual({
        value: 0,
        low: 0,
        high: 0,
        larger: 0,
        smaller: 0,
      });
  });

  it('turns round when the two are exchanged.', () => {
    const upper = presetScenario('debate-200000');
    const there = distanceOf(london, upper, terrain, 'cost_year');
    const back = distanceOf(upper, london, terrain, 'cost_year');
    expect(there.larger).toBe(1);
    expect(back).toMatchObject({ value: -there.value, larger: 0, smaller: 1 });
    expect(there.low).toBeLessThan(there.high);
    expect(back.low).toBeCloseTo(-there.high, -6);
  });
});

describe('The assumptions that move the difference', () => {
  const ids = (levers: readonly { id: string }[]) => levers.map(({ id }) => id);

  it('are given with the difference at their two ends.', () => {
    expect(leversOf(standing(20_000, 100), standing(40_000, 100), ruler, 'cost_year')).toEqual([
      { id: 'cost_soldier_year', low: 75_000, high: 500_000, atLow: 1.5e9, atHigh: 1e10 },
    ]);
    // the lead time is the same for both
    expect(ids(leversOf(standing(20_000, 100), standing(40_000, 100), ruler, 'days_to_full'))).toEqual([
      'arrival_rate',
    ]);
  });

  it('come the widest first.', () => {
    // 20,000 more hold 40 km of 1,150: 57 to 20 km by the size of a brigade, 28 to 60 by its front
    expect(ids(leversOf(standing(20_000, 5), standing(40_000, 5), ruler, 'front_share'))).toEqual([
      ...['brigade_troops', 'brigade_front', 'front_length'],
    ]);
  });

  it('are also those that only one of the two has.', () => {
    // beyond what 8 % of 6,000 or 6,500 soldiers can sustain: 19,520 and 19,480
    expect(leversOf(standing(20_000, 5, 'est'), standing(20_000, 5, 'lva'), ruler, 'overdrawn')).toEqual([
      { id: 'land_force.est', low: 4_000, high: 7_000, atLow: -200, atHigh: 40 },
      { id: 'land_force.lva', low: 5_000, high: 7_500, atLow: 80, atHigh: -120 },
      { id: 'sustainable_share', low: 0.08, high: 0.1, atLow: -40, atHigh: -50 },
    ]);
  });

  it('come the widest first, leave out what is set, and are none for a scenario and itself.', () => {
    const upper = presetScenario('debate-200000');
    const levers = leversOf(london, upper, terrain, 'cost_year');
    const widths = levers.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(widths.length).toBeGreaterThan(0);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    const set = { ...upper, assumptions: { [levers[0].id]: levers[0].high } };
    expect(leversOf(london, set, terrain, 'cost_year').map(({ id }) => id)).not.toContain(levers[0].id);
    expect(leversOf(london, london, terrain, 'cost_year')).toEqual([]);
  });
});
