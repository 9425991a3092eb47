/** Knows the Sobol sequence: points that fill a cube evenly, the same in every run. Knows nothing of what they stand for. */

/** One dimension as Joe and Kuo list it: degree and coefficients of the polynomial, and the first direction numbers. */
export interface SobolDimension {
  readonly degree: number;
  readonly coefficients: number;
  readonly initial: readonly number[];
}

const bits = 32;

/** Direction numbers of one dimension, most significant bit first (Joe and Kuo 2008, new-joe-kuo-6). The first dimension has degree 0. */
function directions({ degree, coefficients, initial }: SobolDimension): Uint32Array {
  const v = new Uint32Array(bits);
  for (let i = 0; i < bits; i++) {
    if (degree === 0) v[i] = 1 << (bits - 1 - i);
    else if (i < degree) v[i] = initial[i] << (bits - 1 - i);
    else {
      v[i] = v[i - degree] ^ (v[i - degree] >>> degree);
      for (let k = 1; k < degree; k++) v[i] ^= ((coefficients >>> (degree - 1 - k)) & 1) * v[i - k];
    }
  }
  return v;
}

/**
 * The first `count` coordinates in one dimension, in Gray-code order, moved by `shift` and wrapped at 1.
 * @param count number of points; powers of two fill the cube best.
 * @param shift 0..1; a shift keeps the evenness and avoids the corner at zero.
 * @returns values in [0, 1)
 */
export function sobolColumn(dimension: SobolDimension, count: number, shift: number): Float64Array {
  const v = directions(dimension);
  const column = new Float64Array(count);
  let x = 0;
  for (let i = 0; i < count; i++) {
    // the bit that changes in Gray code is the number of trailing ones of the index before
    if (i > 0) x = (x ^ v[Math.clz32(~(i - 1) & -~(i - 1)) ^ 31]) >>> 0;
    const u = x / 2 ** bits + shift;
    column[i] = u < 1 ? u : u - 1;
  }
  return column;
}

/**
 * Shifts for the dimensions, from a seed: a linear congruential generator modulo 2^32 (Numerical Recipes),
 * which only has to differ from dimension to dimension.
 */
export function shifts(seed: number, dimensions: number): Float64Array {
  let state = seed >>> 0;
  return Float64Array.from({ length: dimensions }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
}
