/** Knows how to run the compiled rules over rows. Knows neither the rules nor what they mean. */
import type { Facts, Outputs, RuleGroup, Rows } from './facts.ts';

/** How many columns of each sort the compiled rules write and read. */
export interface Layout {
  readonly numbers: number;
  readonly vectors: number;
  readonly branches: number;
}

/** New columns of zeros: so many rows, and so many entries in each vector. */
export function emptyColumns(layout: Layout, rows: number, entries: number): Outputs {
  const numberCells = new Float64Array(layout.numbers * rows);
  const branchCells = new Uint8Array(layout.branches * rows);
  const column = () => new Float64Array(rows);
  return {
    numberCells,
    branchCells,
    stride: rows,
    numbers: Array.from({ length: layout.numbers }, (_, i) => numberCells.subarray(i * rows, (i + 1) * rows)),
    vectors: Array.from({ length: layout.vectors }, () => Array.from({ length: entries }, column)),
    branches: Array.from({ length: layout.branches }, (_, i) =>
      branchCells.subarray(i * rows, (i + 1) * rows),
    ),
  };
}

/** Columns kept from one evaluation to the next, by their length: who takes them must have read them before they are taken again. */
export class Workspace {
  #kept = new Map<number, Outputs>();

  constructor(private readonly layout: Layout) {}

  columns(facts: Facts, rows: number): Outputs {
    const entries = facts.present.length;
    let columns = this.#kept.get(rows);
    if (columns === undefined || (columns.vectors[0]?.length ?? entries) < entries) {
      columns = emptyColumns(this.layout, rows, entries);
      this.#kept.set(rows, columns);
    }
    return columns;
  }
}

/**
 * The groups that fill the columns of some stages, with all those that they read, in order.
 * @param needs per group the groups that must run for it, itself included.
 */
export function groupsFor(
  groups: readonly RuleGroup[],
  needs: readonly (readonly number[])[],
  stages: Iterable<number>,
): RuleGroup[] {
  const wanted = new Set<number>();
  for (const stage of stages) for (const needed of needs[stage]) wanted.add(needed);
  return groups.filter((_, stage) => wanted.has(stage));
}

/**
 * Runs groups in order over all rows.
 * @param out columns of at least that many rows; without them new ones. Only the columns of these groups are written.
 */
export function evaluate(
  groups: readonly RuleGroup[],
  layout: Layout,
  facts: Facts,
  rows: Rows,
  out: Outputs = emptyColumns(layout, rows.length, facts.present.length),
): Outputs {
  for (const group of groups) group(facts, rows, out);
  return out;
}
