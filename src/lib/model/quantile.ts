/** Knows quantiles of a column without sorting the whole of it. Knows nothing of outputs. */

/** So many that a bucket holds a few values of the 4,096 on screen, so few that clearing them costs nothing. */
const buckets = 1024;

/**
 * Quantiles with linear interpolation between neighbours (type 7 of Hyndman and Fan, as in R and NumPy).
 *
 * Values go into buckets of equal width in one pass; only the buckets that hold an asked rank are sorted. A library's
 * selection compares by a function, and sorting the whole column takes several times as long here.
 * @param column finite numbers, not empty; left as it is.
 * @param shares 0..1, in any order.
 */
export function quantiles(column: Float64Array, shares: readonly number[]): number[] {
  const last = column.length - 1;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i <= last; i++) {
    const value = column[i];
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // A hair more than their share, so that the largest has the last bucket to itself: where a share is capped at 1, half
  // of a column is that value. No width, or one beyond all numbers, puts every value into the first bucket.
  const perUnit = ((buckets - 1) / (most - least)) * (1 + 2 ** -50);
  const ends = new Int32Array(buckets);
  for (let i = 0; i <= last; i++) ends[((column[i] - least) * perUnit) | 0]++;
  for (let b = 1; b < buckets; b++) ends[b] += ends[b - 1];

  const asked = new Uint8Array(buckets);
  const ranks = shares.map((share) => share * last);
  const bucketOf = (rank: number) => ends.findIndex((end) => rank < end);
  for (const rank of ranks) asked[bucketOf(Math.floor(rank))] = asked[bucketOf(Math.ceil(rank))] = 1;

  // each value of an asked bucket at the ranks of its bucket, filled from behind
  const ordered = new Float64Array(last + 1);
  const free = ends.slice();
  for (let i = 0; i <= last; i++) {
    const b = ((column[i] - least) * perUnit) | 0;
    if (asked[b] === 1) ordered[--free[b]] = column[i];
  }
  for (let b = 0; b < buckets; b++) {
    if (asked[b] === 0) continue;
    const bucket = ordered.subarray(free[b], ends[b]);
    // where a share is capped at 1, half of a column can be one value
    if (bucket.some((value) => value !== bucket[0])) bucket.sort();
  }

  return ranks.map((rank) => {
    const lower = ordered[Math.floor(rank)];
    return lower + (rank - Math.floor(rank)) * (ordered[Math.ceil(rank)] - lower);
  });
}
