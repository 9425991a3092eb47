import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shifts, sobolColumn, type SobolDimension } from './sobol.ts';

// the first lines of Joe and Kuo's table new-joe-kuo-6
const first: SobolDimension = { degree: 0, coefficients: 0, initial: [] };
const second: SobolDimension = { degree: 1, coefficients: 0, initial: [1] };
const third: SobolDimension = { degree: 2, coefficients: 1, initial: [1, 3] };

describe('the Sobol sequence', () => {
  it('begins as it stands in the literature', () => {
    expect([...sobolColumn(first, 8, 0)]).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]);
    expect([...sobolColumn(second, 8, 0)]).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]);
    expect([...sobolColumn(third, 8, 0)]).toEqual([0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375]);
  });
  it('puts one point into each of as many equal parts as there are points, in every dimension', () => {
    for (const dimension of [first, second, third]) {
      const parts = new Set(sobolColumn(dimension, 256, 0).map((u) => Math.floor(u * 256)));
      expect(parts.size).toBe(256);
    }
  });
  it('moved by a shift wraps at 1 and stays below it', () => {
    expect([...sobolColumn(first, 4, 0.5)]).toEqual([0.5, 0, 0.25, 0.75]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (shift) => {
        expect(sobolColumn(third, 64, shift).every((u) => u >= 0 && u < 1)).toBe(true);
      }),
    );
  });
  it('does not change its first points when more are asked for', () => {
    expect(sobolColumn(third, 512, 0.1).slice(0, 64)).toEqual(sobolColumn(third, 64, 0.1));
  });
});

describe('shifts', () => {
  it('are the same for the same seed, others for another, and all between 0 and 1', () => {
    const some = shifts(20250321, 39);
    expect(shifts(20250321, 39)).toEqual(some);
    expect(shifts(20250322, 39)).not.toEqual(some);
    expect(new Set(some).size).toBe(39);
    expect(some.every((shift) => shift >= 0 && shift < 1)).toBe(true);
  });
  it('follow the generator that is named', () => {
    const after = (state: number) => Number((BigInt(state) * 1664525n + 1013904223n) % 2n ** 32n);
    expect([...shifts(7, 2)]).toEqual([after(7) / 2 ** 32, after(after(7)) / 2 ** 32]);
  });
});
