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
