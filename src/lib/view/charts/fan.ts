/** Knows the geometry of the area around a small curve: nine tenths of the assumption range. Knows no text and no element. */
import type { Fan } from '#lib/scenario/ranges.ts';
import { topOf } from './spark.ts';

/**
 * How much higher than the curve its box must be for the area to fit in, 1 or more. It stays the same while only the
 * curve's unit or height changes, so that the curve does not jump.
 */
export function headroomOf(fan: Fan | undefined): number {
  if (fan === undefined) return 1;
  return Math.max(1, Math.max(...fan.high) / topOf(Float64Array.from(fan.value)));
}

/** Whether the area belongs to that curve: one found for an earlier scenario may not. */
export function fits(fan: Fan, values: Float64Array): boolean {
  const tolerance = topOf(values) / 100;
  return values.every((value, i) => Math.abs(value - fan.value[i]) <= tolerance);
}

/** SVG path of the area in a box of 100 by 100 with zero at its foot. @param top value at the upper edge of the box. */
export function areaOf({ low, high }: Fan, top: number): string {
  const step = 100 / (low.length - 1);
  const point = (value: number, i: number) =>
    `${(i * step).toFixed(1)},${(100 - (value / top) * 100).toFixed(1)}`;
  return `M${high.map(point).join('L')}L${low.map(point).reverse().join('L')}Z`;
}
