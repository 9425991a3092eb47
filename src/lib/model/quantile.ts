/** Knows quantiles of a column by selection, which is faster than sorting it. Knows nothing of outputs. */
import { quickselect } from 'd3';

/**
 * Quantiles with linear interpolation between neighbours (type 7 of Hyndman and Fan, as in R and NumPy).
 * @param column finite numbers, not empty; left as it is.
 * @param shares ascending, 0..1.
 */
export function quantiles(column: Float64Array, shares: readonly number[]): number[] {
  const values = column.slice();
  const last = values.length - 1;
  let from = 0;
  return shares.map((share) => {
    const rank = share * last;
    const k = Math.floor(rank);
    quickselect(values, k, from, last);
    from = k;
    const lower = values[k];
    if (k === rank || k === last) return lower;
    // everything behind k is at least as large; the next in order is the least of it
    let upper = Infinity;
    for (let i = k + 1; i <= last; i++) if (values[i] < upper) upper = values[i];
    return lower + (rank - k) * (upper - lower);
  });
}
