import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from './quantile.ts';

/** The same by sorting: R's and NumPy's default. */
function bySorting(column: Float64Array, share: number): number {
  const sorted = column.slice().sort();
  const rank = share * (sorted.length - 1);
  const k = Math.floor(rank);
  return k === rank ? sorted[k] : sorted[k] + (rank - k) * (sorted[k + 1] - sorted[k]);
}

describe('quantiles by selection', () => {
  it('lie between neighbours in proportion', () => {
    expect(quantiles(Float64Array.of(40, 10, 30, 20), [0, 0.25, 0.5, 1])).toEqual([10, 17.5, 25, 40]);
    expect(quantiles(Float64Array.of(3, 1, 2), [0.5])).toEqual([2]);
  });
  it('of one value are that value', () => {
    expect(quantiles(Float64Array.of(5), [0.05, 0.5, 0.95])).toEqual([5, 5, 5]);
  });
  it('come in the order asked', () => {
    expect(quantiles(Float64Array.of(1, 2, 3, 4, 5), [1, 0, 0.5])).toEqual([5, 1, 3]);
  });
  it('are found among values that lie close together beside one that lies far off', () => {
    expect(quantiles(Float64Array.of(0.3, 1e9, 0.1, 0.4, 0.2), [0, 0.25, 0.5, 0.75, 1])).toEqual([
      ...[0.1, 0.2, 0.3, 0.4, 1e9],
    ]);
    expect(quantiles(Float64Array.of(-0.3, -1e9, -0.1, -0.4, -0.2), [0, 0.25, 0.625, 1])).toEqual([
      ...[-1e9, -0.4, -0.25, -0.1],
    ]);
  });
  it('are found where half of the values are one, as with a share that is capped', () => {
    expect(quantiles(Float64Array.of(1, 0.5, 1, 1, 0.25, 1), [0.1, 0.2, 0.4, 0.95])).toEqual([
      0.375, 0.5, 1, 1,
    ]);
  });
  it('are found where the values reach over all numbers that there are', () => {
    expect(quantiles(Float64Array.of(1e308, 0, -1e308, 5, -5), [0, 0.25, 0.5, 0.75])).toEqual([
      -1e308, -5, 0, 5,
    ]);
  });
  it('of a thousand values are the value with that rank', () => {
    // 7 and 1,009 have no common factor: each number from 1 to 1,008 stands there once
    const column = Float64Array.from({ length: 1_008 }, (_, i) => (7 * (i + 1)) % 1_009);
    expect(quantiles(column, [0, 1 / 1_007, 503 / 1_007, 1_006 / 1_007, 1])).toEqual(
      [1, 2, 504, 1_007, 1_008].map((n) => expect.closeTo(n, 9)),
    );
  });
  it('leave the column as it is', () => {
    const column = Float64Array.of(3, 1, 2);
    quantiles(column, [0.05, 0.95]);
    expect([...column]).toEqual([3, 1, 2]);
  });
  it('are those that sorting gives, for any column and any ascending shares', () => {
    const columns = fc.oneof(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 700 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 200 }),
    );
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(columns, shares, (list, unsorted) => {
        const column = Float64Array.from(list);
        const ascending = unsorted.sort((a, b) => a - b);
        // -0 and 0 are one value; which of them comes first is left open
        expect(quantiles(column, ascending).map((q) => q + 0)).toEqual(
          ascending.map((s) => bySorting(column, s) + 0),
        );
      }),
    );
  });
});
