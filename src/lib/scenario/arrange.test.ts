import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besides, canSplit, merge, partnerOf, split } from './arrange.ts';
import { levelOf, type Contingent } from './scenario.ts';

const france = { contributor: 'fra', troops: 8001, at: [30.5, 50.4] } as const satisfies Contingent;
const poland = { contributor: 'pol', troops: 500, at: [24, 49.8] } as const satisfies Contingent;

describe('split and merge', () => {
  it('halve a contingent and join it again without losing a soldier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 200_000 }), (troops) => {
        const before: Contingent[] = [poland, { ...france, troops }];
        const halves = split(before, 1, [31, 50]);
        expect(levelOf({ contingents: halves })).toBe(troops + 500);
        expect(Math.abs(halves[1].troops - halves[2].troops)).toBeLessThanOrEqual(1);
        expect(merge(halves, 1, 2)).toEqual(before);
      }),
    );
  });
  it('keep the place of the contingent that the other joins, wherever that one stands in the list', () => {
    const halves = split([france, poland], 0, [31, 50]);
    expect(merge(halves, 2, 0)).toEqual([poland, { ...france, at: [31, 50] }]);
  });
  it('are possible from twice the least size on', () => {
    expect(canSplit({ ...france, troops: 199 })).toBe(false);
    expect(canSplit({ ...france, troops: 200 })).toBe(true);
  });
});

describe('partnerOf', () => {
  it('is the nearest of the same contributor', () => {
    const near = { ...france, at: [31, 50.4] } as const;
    const far = { ...france, at: [36, 50.4] } as const;
    expect(partnerOf([far, france, poland, near], 1)).toBe(3);
    expect(partnerOf([far, france, poland], 2)).toBeUndefined();
  });
  it('counts a degree to the east as shorter than one to the north', () => {
    // at 50.4° north: 1.4° east are 99 km, 1° north or south are 111 km
    const east = { ...france, at: [31.9, 50.4] } as const;
    const west = { ...france, at: [28.9, 50.4] } as const;
    const south = { ...france, at: [30.5, 49.4] } as const;
    expect(partnerOf([france, south, east], 0)).toBe(2);
    expect(partnerOf([france, west, south, east], 0)).toBe(3);
    expect(partnerOf([france, west, south], 0)).toBe(2);
  });
});

describe('besides', () => {
  it('takes the first free place around, east first', () => {
    expect(besides([30, 50], () => true)).toEqual([30.28, 50]);
    expect(besides([30, 50], ([lon]) => lon < 30)[0]).toBeLessThan(30);
  });
  it('tries eight places 20 km away, against the clock', () => {
    const tried: unknown[] = [];
    besides([30, 50], (at) => tried.push(at) > 8);
    expect(tried).toEqual([
      ...[
        [30.28, 50],
        [30.2, 50.13],
        [30, 50.18],
        [29.8, 50.13],
      ],
      ...[
        [29.72, 50],
        [29.8, 49.87],
        [30, 49.82],
        [30.2, 49.87],
      ],
    ]);
  });
  it('stays where there is no other', () => {
    expect(besides([30, 50], () => false)).toEqual([30, 50]);
  });
});
