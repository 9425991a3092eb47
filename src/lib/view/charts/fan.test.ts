import { describe, expect, it } from 'vitest';
import { areaOf, fits, headroomOf } from './fan.ts';

const fan = { value: [10, 20], low: [5, 10], high: [20, 50] };

describe('the area around a curve', () => {
  it('goes along its upper edge and back along its lower one', () => {
    expect(areaOf(fan, 50)).toBe('M0.0,60.0L100.0,0.0L100.0,80.0L0.0,90.0Z');
  });
  it('makes its box as much higher as it reaches above the curve', () => {
    expect(headroomOf(fan)).toBe(2.5);
    expect(headroomOf({ ...fan, high: [10, 15] })).toBe(1);
    expect(headroomOf(undefined)).toBe(1);
  });
  it('belongs to a curve that is the one it was found for, to a hundredth of its height', () => {
    expect(fits(fan, Float64Array.of(10, 20))).toBe(true);
    expect(fits(fan, Float64Array.of(10.1, 20))).toBe(true);
    expect(fits(fan, Float64Array.of(10.3, 20))).toBe(false);
    expect(fits(fan, Float64Array.of(20, 40))).toBe(false);
  });
});
