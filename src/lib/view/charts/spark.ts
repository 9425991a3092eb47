/** Knows the geometry of the small curves and step bars over the level axis. Knows no text and no element. */
import { limits } from '#lib/scenario/scenario.ts';
import type { Band } from '#lib/scenario/ranges.ts';
import type { Threshold } from '#lib/scenario/result.ts';

const { low, high } = limits.level;

/** Levels at which the curves are drawn: every 5,000 troops. */
export const curveLevels: readonly number[] = Array.from(
  { length: (high - low) / 5_000 + 1 },
  (_, i) => low + i * 5_000,
);

/** Where a level lies on the axis, in percent of its length. */
export function percentOf(level: number): number {
  return ((level - low) / (high - low)) * 100;
}

/** Highest value of a curve; 1 for a curve that is nowhere above zero, so that it lies on the base line. */
export function topOf(values: Float64Array): number {
  return Math.max(...values) || 1;
}

/**
 * SVG path of a curve in a box of 100 by 100 with zero at its foot; one decimal is finer than a pixel. Points that lie on
 * the straight line between two others, to a quarter of a unit, are left out.
 */
export function pathOf(values: Float64Array, top = topOf(values)): string {
  const step = 100 / (values.length - 1);
  const height = (i: number) => 100 - (values[i] / top) * 100;
  let path = `M0,${round(height(0))}`;
  for (let from = 0, to = 1; to < values.length; to++) {
    const slope = (height(to + 1) - height(from)) / (to + 1 - from);
    let straight = to + 1 < values.length;
    for (let i = from + 1; straight && i <= to; i++)
      straight = Math.abs(height(from) + slope * (i - from) - height(i)) < 0.25;
    if (straight) continue;
    path += `L${round(to * step)},${round(height(to))}`;
    from = to;
  }
  return path;
}

/** A stretch of the level axis in which a class holds; `from` and `to` in troops. */
export interface Stretch {
  readonly class: string;
  readonly from: number;
  readonly to: number;
}

/** The whole axis as stretches, from the levels at which the class changes. Without a change the present class fills it. */
export function stretchesOf(thresholds: readonly Threshold[], present: string): Stretch[] {
  const bounds = [low, ...thresholds.map(({ level }) => level), high];
  const classes = [thresholds[0]?.from ?? present, ...thresholds.map(({ to }) => to)];
  return classes.map((name, i) => ({ class: name, from: bounds[i], to: bounds[i + 1] }));
}

/**
 * The bands that belong to the thresholds as they are now; one found for an earlier scenario, whose threshold lay elsewhere,
 * is left out, and so is one that blurs nothing.
 */
export function bandsAt(bands: readonly Band[] | undefined, thresholds: readonly Threshold[]): Band[] {
  return (bands ?? []).filter(
    (band) =>
      (band.low !== band.high || band.low === undefined) &&
      thresholds.some(({ level, to }) => level === band.level && to === band.to),
  );
}

/** What a band covers of the axis, in percent of its length. An end beyond the axis lies at its end. */
export function extentOfBand(band: Band): { readonly from: number; readonly width: number } {
  const from = percentOf(band.low ?? low);
  return { from, width: percentOf(band.high ?? high) - from };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
