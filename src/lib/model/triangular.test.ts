import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangularQuantile, type Triangle } from './triangular.ts';

const triangle: fc.Arbitrary<Triangle> = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -1e6, max: 1e6, noNaN: true })))
  .map((values) => values.sort((a, b) => a - b))
  .map(([low, mode, high]) => ({ low, mode, high }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Share of the triangle below a value: the area, by geometry. */
function below({ low, mode, high }: Triangle, x: number): number {
  if (x <= mode && mode > low) return (x - low) ** 2 / (high - low) / (mode - low);
  return 1 - (high - x) ** 2 / (high - low) / (high - mode);
}

describe('a quantile of a triangular distribution', () => {
  it('is its low end at 0, its high end at 1, and its mode where the slope turns', () => {
    const t = { low: 10, mode: 20, high: 50 };
    expect(triangularQuantile(t, 0)).toBe(10);
    expect(triangularQuantile(t, 1)).toBe(50);
    expect(triangularQuantile(t, 0.25)).toBeCloseTo(20, 12);
    // half the area lies below 50 - sqrt(0.5 * 40 * 30)
    expect(triangularQuantile(t, 0.5)).toBeCloseTo(25.5051025721682, 12);
    expect(triangularQuantile(t, 0.04)).toBeCloseTo(14, 12);
  });
  it('works where the mode is one of the ends', () => {
    expect(triangularQuantile({ low: 0, mode: 0, high: 1 }, 0.75)).toBeCloseTo(0.5, 12);
    expect(triangularQuantile({ low: 0, mode: 1, high: 1 }, 0.25)).toBeCloseTo(0.5, 12);
  });
  it('is the value itself where there is no range', () => {
    for (const u of [0, 0.3, 1]) expect(triangularQuantile({ low: 7, mode: 7, high: 7 }, u)).toBe(7);
  });
  it('stays in the range, grows with the share, and leaves just that share below it', () => {
    fc.assert(
      fc.property(triangle, share, share, (t, u, w) => {
        const [a, b] = [triangularQuantile(t, Math.min(u, w)), triangularQuantile(t, Math.max(u, w))];
        const slack = 1e-9 * (1 + Math.abs(t.low) + Math.abs(t.high));
        expect(a).toBeGreaterThanOrEqual(t.low - slack);
        expect(b).toBeLessThanOrEqual(t.high + slack);
        expect(a).toBeLessThanOrEqual(b + slack);
      }),
    );
    for (const u of [0.01, 0.2, 0.5, 0.8, 0.99])
      expect(
        below({ low: 3, mode: 4, high: 9 }, triangularQuantile({ low: 3, mode: 4, high: 9 }, u)),
      ).toBeCloseTo(u, 12);
  });
});
