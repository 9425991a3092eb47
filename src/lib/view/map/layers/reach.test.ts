import { describe, expect, it } from 'vitest';
import { reachOf } from './reach.ts';

describe('reachOf', () => {
  it('goes from the low to the high end of the range, most steps near the most plausible value', () => {
    const { km, low, mode, high, isSet } = reachOf('drone_reach', {});
    expect([km[0], km.at(-1)]).toEqual([low, high]);
    expect([low, mode, high, isSet]).toEqual([10, 20, 40, false]);
    expect(km).toEqual([...km].sort((a, b) => a - b));
    expect(km[4] - km[3]).toBeLessThan(km[7] - km[6]);
  });
  it('is one distance where the assumption has been set', () => {
    expect(reachOf('glide_reach', { glide_reach: 55 })).toEqual({
      km: [55],
      low: 55,
      mode: 55,
      high: 55,
      isSet: true,
    });
  });
  it('refuses what has no range', () => {
    expect(() => reachOf('land_force', {})).toThrow('land_force has no range');
  });
});
