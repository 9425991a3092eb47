/** Knows how much of an output's spread comes from each input: Sobol indices by the estimators of Saltelli and Jansen. Knows no rule. */

/** First-order index: the share that the input explains by itself. Total: with all it does together with others. */
export interface Indices {
  readonly first: number;
  readonly total: number;
}

/**
 * Sobol indices of one output for every input, from two independent samples of equal length.
 * First order by Saltelli et al. 2010 (Computer Physics Communications 181), total by Jansen 1999, table 2 there.
 * @param a output on the first sample; @param b output on the second sample.
 * @param mixed per input the output on the first sample with that one input taken from the second.
 * @returns zeros where the output does not vary at all.
 */
export function sobolIndices(a: Float64Array, b: Float64Array, mixed: readonly Float64Array[]): Indices[] {
  const n = a.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += a[i] + b[i];
  const mean = sum / (2 * n);
  let variance = 0;
  for (let i = 0; i < n; i++) variance += (a[i] - mean) ** 2 + (b[i] - mean) ** 2;
  variance /= 2 * n;
  // rounding leaves a trace of variance in a column of equal numbers
  if (variance <= 1e-24 * mean * mean || variance === 0) return mixed.map(() => ({ first: 0, total: 0 }));
  return mixed.map((ab) => {
    let first = 0;
    let total = 0;
    for (let i = 0; i < n; i++) {
      first += (b[i] - mean) * (ab[i] - a[i]);
      total += (a[i] - ab[i]) ** 2;
    }
    return { first: first / n / variance, total: total / (2 * n) / variance };
  });
}
