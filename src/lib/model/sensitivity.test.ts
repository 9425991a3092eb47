import { describe, expect, it } from 'vitest';
import { sobolIndices } from './sensitivity.ts';
import { sobolColumn } from './sobol.ts';

// lines 1 to 6 of Joe and Kuo's table
const dimensions = [
  { degree: 0, coefficients: 0, initial: [] },
  { degree: 1, coefficients: 0, initial: [1] },
  { degree: 2, coefficients: 1, initial: [1, 3] },
  { degree: 3, coefficients: 1, initial: [1, 3, 1] },
  { degree: 3, coefficients: 2, initial: [1, 1, 1] },
  { degree: 4, coefficients: 1, initial: [1, 1, 3, 3] },
];

/** Indices of a function of some inputs between 0 and 1. */
function indices(count: number, inputs: number, f: (x: readonly number[]) => number) {
  const columns = dimensions.slice(0, 2 * inputs).map((d, i) => sobolColumn(d, count, 0.1 + i / 7));
  const [a, b] = [columns.slice(0, inputs), columns.slice(inputs)];
  const value = (list: readonly Float64Array[]) =>
    Float64Array.from({ length: count }, (_, i) => f(list.map((c) => c[i])));
  return sobolIndices(
    value(a),
    value(b),
    a.map((_, i) => value(a.with(i, b[i]))),
  );
}

describe('Sobol indices', () => {
  it('of the Ishigami function are those of the literature, to 0.02', () => {
    const [a, b] = [7, 0.1];
    const found = indices(4_096, 3, (u) => {
      const [x, y, z] = u.map((v) => Math.PI * (2 * v - 1));
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    });
    // in closed form: Saltelli et al., Sensitivity Analysis in Practice
    const [v1, v2, v13] = [
      0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2,
      a ** 2 / 8,
      b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50),
    ];
    const all = v1 + v2 + v13;
    const expected = [
      { first: v1 / all, total: (v1 + v13) / all },
      { first: v2 / all, total: v2 / all },
      { first: 0, total: v13 / all },
    ];
    found.forEach((one, i) => {
      expect(Math.abs(one.first - expected[i].first)).toBeLessThan(0.02);
      expect(Math.abs(one.total - expected[i].total)).toBeLessThan(0.02);
    });
  });
  it('of a sum are the shares of the variance, and first and total are the same', () => {
    const [x, y] = indices(4_096, 2, ([x, y]) => 1_000 + 2 * x + y);
    for (const [found, expected] of [
      [x, 0.8],
      [y, 0.2],
    ] as const) {
      expect(Math.abs(found.first - expected)).toBeLessThan(0.01);
      expect(Math.abs(found.total - expected)).toBeLessThan(0.01);
    }
  });
  it('are zeros where nothing varies, even if rounding leaves a trace', () => {
    expect(indices(64, 2, () => 0)).toEqual([
      { first: 0, total: 0 },
      { first: 0, total: 0 },
    ]);
    const trace = Float64Array.of(0.1, 0.1 + 2e-17, 0.1);
    expect(sobolIndices(trace, trace, [trace])).toEqual([{ first: 0, total: 0 }]);
    const large = Float64Array.of(1e9, 1e9 * (1 + 2e-16), 1e9);
    expect(sobolIndices(large, large, [large])).toEqual([{ first: 0, total: 0 }]);
  });
  it('are found for a small variation around a large mean', () => {
    const [x] = indices(256, 2, ([x]) => 1e6 + 1e-3 * x);
    expect(x.total).toBeGreaterThan(0.98);
  });
});
