import { describe, expect, it } from 'vitest';
import { cumulate, troopsWithin } from './facts.ts';

const places = [
  { distanceKm: 50, troops: 300 },
  { distanceKm: 10, troops: 100 },
  { distanceKm: 50, troops: 50 },
];

describe('troops by distance', () => {
  it('ascend and add up, and the list given stays as it is', () => {
    const before = structuredClone(places);
    expect(cumulate(places)).toEqual({
      distanceKm: Float64Array.of(10, 50, 50),
      troops: Float64Array.of(100, 400, 450),
    });
    expect(places).toEqual(before);
  });
  it.each([
    [9.999, 0],
    [10, 100],
    [49.999, 100],
    [50, 450],
    [1e9, 450],
  ])('at most %d km away are %i', (km, troops) => {
    expect(troopsWithin(cumulate(places), km)).toBe(troops);
  });
  it('are none where nobody stands', () => {
    expect(troopsWithin(cumulate([]), 100)).toBe(0);
  });
});
