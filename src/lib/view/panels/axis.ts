/** Knows the geometry of the marks at the level axis: what a proposal spans, which row it gets, which words fit. Knows no element. */
import { limits } from '#lib/scenario/scenario.ts';
import { percentOf } from '#lib/view/charts/spark.ts';
import { percentOfText } from './axis-label.ts';

/** A published figure: troops, with the bounds that its source gives. */
export interface Figure {
  readonly troops: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a figure spans on the axis, in percent of its length. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** The figure goes on below or above what is shown. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** Clips a figure to the axis. Low without high is "at least", high without low "at most". */
export function extentOf({ troops, low, high }: Figure): Extent {
  const atMost = low === null && high !== null;
  const least = atMost ? -Infinity : (low ?? troops ?? 0);
  const most = high ?? troops ?? 0;
  return {
    from: percentOf(Math.max(limits.level.low, least)),
    to: percentOf(Math.min(limits.level.high, most)),
    openLow: least < limits.level.low,
    openHigh: most > limits.level.high || (high === null && low !== null),
  };
}

/** A label over its mark, in percent; `end`: it ends where the mark ends, since it has no room after its beginning. */
export interface Placed extends Extent {
  readonly end: boolean;
  readonly row: number;
}

/** Between two labels of a row, percent. */
const gap = 2.5;

/**
 * Gives each mark the first row in which neither it nor its label meets another: lowest beginning first, so the number
 * of rows is the least there can be. The order of the answer is that of the question.
 */
export function placeMarks(marks: readonly { readonly extent: Extent; readonly label: string }[]): Placed[] {
  const taken = marks.map(({ extent, label }) => {
    const width = percentOfText(label);
    const end = extent.from + width > 100;
    return end
      ? { end, left: Math.min(extent.from, extent.to - width), right: extent.to }
      : { end, left: extent.from, right: Math.max(extent.to, extent.from + width) };
  });
  const order = marks
    .map((_, i) => i)
    .sort((a, b) => taken[a].left - taken[b].left || taken[a].right - taken[b].right || a - b);
  const endOfRow: number[] = [];
  const rows = new Map<number, number>();
  for (const i of order) {
    const free = endOfRow.findIndex((right) => right + gap <= taken[i].left);
    const row = free < 0 ? endOfRow.length : free;
    endOfRow[row] = taken[i].right;
    rows.set(i, row);
  }
  return marks.map(({ extent }, i) => ({ ...extent, end: taken[i].end, row: rows.get(i)! }));
}
