/** Knows how to run the compiled rules over rows. Knows neither the rules nor what they mean. */
import type { Facts, Outputs, RuleGroup, Rows } from './facts.ts';

/** How many columns of each sort the compiled rules write and read. */
export interface Layout {
  readonly numbers: number;
  readonly vectors: number;
  readonly branches: number;
}

/** Runs every group in order. Rows and outputs are columns of equal length; no allocation but the outputs. */
export function evaluate(groups: readonly RuleGroup[], layout: Layout, facts: Facts, rows: Rows): Outputs {
  const column = () => new Float64Array(rows.length);
  const out: Outputs = {
    numbers: Array.from({ length: layout.numbers }, column),
    vectors: Array.from({ length: layout.vectors }, () => facts.present.map(column)),
    branches: Array.from({ length: layout.branches }, () => new Uint8Array(rows.length)),
  };
  for (const group of groups) group(facts, rows, out);
  return out;
}
