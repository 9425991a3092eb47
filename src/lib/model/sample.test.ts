import { describe, expect, it } from 'vitest';
import { Sample } from './sample.ts';
import { shifts, sobolColumn } from './sobol.ts';
import { triangularQuantile } from './triangular.ts';

const dimensions = [
  { degree: 0, coefficients: 0, initial: [] },
  { degree: 1, coefficients: 0, initial: [1] },
];
const front = { low: 960, mode: 1150, high: 1250 };

describe('a sample', () => {
  it('draws each dimension by the shifted Sobol sequence', () => {
    const sample = new Sample(64, dimensions, 5);
    expect(sample.unit(1)).toEqual(sobolColumn(dimensions[1], 64, shifts(5, 2)[1]));
    expect(sample.unit(0)).not.toEqual(sample.unit(1));
  });
  it('turns its points into values of the range', () => {
    const sample = new Sample(64, dimensions, 5);
    const column = sample.column('front', 1, front);
    expect(column).toEqual(sample.unit(1).map((u) => triangularQuantile(front, u)));
    expect(Math.min(...column)).toBeGreaterThanOrEqual(960);
    expect(Math.max(...column)).toBeLessThanOrEqual(1250);
  });
  it('keeps a column while its range stays the same', () => {
    const sample = new Sample(64, dimensions, 5);
    const column = sample.column('front', 1, front);
    expect(sample.column('front', 1, { ...front })).toBe(column);
    expect(sample.column('depth', 1, front)).not.toBe(column);
  });
  it.each(['low', 'mode', 'high'] as const)('draws anew when the %s value changes', (end) => {
    const sample = new Sample(64, dimensions, 5);
    const column = sample.column('front', 1, front);
    const changed = { ...front, [end]: front[end] + 1 };
    const drawn = sample.column('front', 1, changed);
    expect(drawn).not.toBe(column);
    expect(drawn).toEqual(sample.unit(1).map((u) => triangularQuantile(changed, u)));
    // and back again
    expect(sample.column('front', 1, front)).toEqual(column);
  });
});
