/** Knows quantiles of a column by selection, which is faster than sorting it. Knows nothing of outputs. */

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
    select(values, k, from, last);
    from = k;
    const lower = values[k];
    if (k === rank || k === last) return lower;
    // everything behind k is at least as large; the next in order is the least of it
    let upper = Infinity;
    for (let i = k + 1; i <= last; i++) if (values[i] < upper) upper = values[i];
    return lower + (rank - k) * (upper - lower);
  });
}

/**
 * Puts the value of rank k at index k, none larger before it and none smaller behind it: Hoare's selection, with the
 * median of three as pivot. A library's version compares by a function, which takes five times as long here.
 */
function select(values: Float64Array, k: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const a = values[low];
    const b = values[(low + high) >>> 1];
    const c = values[high];
    // Stryker disable next-line all: any pivot gives the same quantiles, this one in fewer steps
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const swapped = values[i];
        values[i++] = values[j];
        values[j--] = swapped;
      }
    }
    // between j and i stand values equal to the pivot, already in place
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}
