/** Knows the triangular distribution. Knows nothing of parameters. */

/** Low, most plausible and high value of an assumption, ascending. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** The value below which a share `u` (0..1) of a triangular distribution lies. With low = high that value. */
export function triangularQuantile({ low, mode, high }: Triangle, u: number): number {
  const width = high - low;
  if (width === 0) return low;
  const peak = (mode - low) / width;
  return u < peak
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
}
