import { describe, expect, it } from 'vitest';
import { parameters } from '#lib/generated/model.ts';
import type { Terrain } from './facts.ts';
import { presetScenario } from './presets.ts';
import { indicesOf, swingsOf } from './sensitivity.ts';
import { terrain } from './terrain.ts';

const london = presetScenario('london-20000');
const large = presetScenario('debate-200000');
const rangeOf = (id: string) =>
  parameters.find((p) => p.id === id) as unknown as { low: number; high: number };

describe('the swings of a number', () => {
  it('are its values with one assumption at each end and all others at their modes', () => {
    const { low, high } = rangeOf('front_length');
    expect(swingsOf(london, terrain, 'density_line')).toEqual([
      { id: 'front_length', low, high, atLow: 20_000 / low, atHigh: 20_000 / high },
    ]);
  });
  it('come with the widest first and leave out what moves nothing', () => {
    const swings = swingsOf(london, terrain, 'days_to_full');
    expect(swings.map(({ id }) => id)).toEqual(['arrival_rate', 'lead_time']);
    const widths = swings.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(widths[0]).toBeGreaterThan(widths[1]);
  });
  it('leave out an assumption that the reader has settled', () => {
    const settled = { ...london, assumptions: { lead_time: 20 } };
    const swings = swingsOf(settled, terrain, 'days_to_full');
    expect(swings.map(({ id }) => id)).toEqual(['arrival_rate']);
    // all others at their modes, this one at what was set
    expect(swings[0].atLow).toBe(20 + 20_000 / rangeOf('arrival_rate').low);
  });
  it('count the land force of each contributor by itself', () => {
    const ids = swingsOf(large, terrain, 'overdrawn').map(({ id }) => id);
    expect(ids).toContain('sustainable_share');
    expect(ids.filter((id) => id.startsWith('land_force.')).length).toBeGreaterThan(1);
  });
});

describe('one contributor near the line', () => {
  const ruler: Terrain = ([lon]) => ({ lineKm: lon, fireKm: lon, side: 'government-held' });
  const indian = {
    ...london,
    contingents: [{ contributor: 'ind' as const, troops: 100_000, at: [5, 50] as const }],
  };
  it('has swings that come with the widest first, whatever order the assumptions have', () => {
    // 20 brigades of 10 km hold 200 of 1,150 km, 17 %
    const percent = (share: number) => Math.round(share * 100);
    expect(
      swingsOf(indian, ruler, 'front_share').map(({ id, atLow, atHigh }) => [
        id,
        percent(atLow),
        percent(atHigh),
      ]),
    ).toEqual([
      ['brigade_troops', 25, 9],
      ['brigade_front', 12, 26],
      ['front_length', 21, 16],
    ]);
  });
  it('has a swing where only one end is another value than the start', () => {
    // the start is the highest number of people
    expect(swingsOf(indian, ruler, 'density_population')).toMatchObject([{ id: 'population_gov', atLow: 4 }]);
    // 8 % of 1.25 million are the 100,000, and 8 % of 1.2 million are not
    expect(swingsOf(indian, ruler, 'sustainability')).toEqual([
      { id: 'land_force.ind', low: 1_200_000, high: 1_250_000, atLow: 0, atHigh: 1 },
    ]);
  });
  it('has indices of whether the class stays, of what decides it alone', () => {
    const found = indicesOf(indian, ruler, 'sustainability').filter(({ total }) => total > 0);
    expect(found.map(({ id }) => id).toSorted()).toEqual(['land_force.ind', 'sustainable_share']);
    expect(found[0].total).toBeGreaterThan(found[1].total);
  });
});

describe('the swings of a class', () => {
  it('are 1 at an end where the class stays and 0 where it changes', () => {
    const swings = swingsOf({ ...london, assumptions: { rotation_ratio: 4 } }, terrain, 'sustainability');
    for (const { atLow, atHigh } of swings) {
      expect([0, 1]).toContain(atLow);
      expect([0, 1]).toContain(atHigh);
      expect(atLow === 1 && atHigh === 1).toBe(false);
    }
    expect(swingsOf(london, terrain, 'level_in_text')).toEqual([]);
  });
});

describe('the indices of an output', () => {
  it('are all of one assumption where the output reads no other', () => {
    const [first, ...others] = indicesOf(london, terrain, 'density_line');
    expect(first.id).toBe('front_length');
    expect(Math.abs(first.first - 1)).toBeLessThan(0.01);
    expect(Math.abs(first.total - 1)).toBeLessThan(0.01);
    for (const { first: own, total } of others) expect([own, total]).toEqual([0, 0]);
  });
  it('come with the largest total first, the same in two runs', () => {
    const found = indicesOf(large, terrain, 'front_held');
    const totals = found.map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(indicesOf(large, terrain, 'front_held')).toEqual(found);
    // what acts together is in the total alone
    expect(found[0].total).toBeGreaterThan(found[0].first);
  });
  it('are of whether a class is the present one', () => {
    const found = indicesOf(large, terrain, 'sustainability');
    expect(found.every(({ total }) => total >= 0)).toBe(true);
    expect(indicesOf(london, terrain, 'level_in_text').every(({ total }) => total === 0)).toBe(true);
  });
  it('leave nothing to an assumption that the reader has settled', () => {
    const settled = { ...large, assumptions: { brigade_front: 12 } };
    const { first, total } = indicesOf(settled, terrain, 'front_held').find(
      ({ id }) => id === 'brigade_front',
    )!;
    expect([first, total]).toEqual([0, 0]);
  });
  it('are refused for a list by country and for what is no output', () => {
    expect(() => indicesOf(london, terrain, 'ceiling')).toThrow('no output "ceiling" with one value');
    expect(() => swingsOf(london, terrain, 'nonsense')).toThrow('no output "nonsense" with one value');
  });
});
