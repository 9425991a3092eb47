/** Knows how a worker thread computes a block of a batch and writes it as text. Everything else is the main thread's. */
import { parentPort, workerData } from 'node:worker_threads';
import { stringify } from 'csv-stringify/sync';
import type { ScenarioError } from '#lib/scenario/check.ts';
import { loadReach } from '#lib/scenario/terrain.ts';
import { computeJson, computeRow, header, type Row } from './batch-row.ts';

/** A scenario as it stands in the file: JSON, or the cells of a table's row. */
export type Content = string | readonly string[];

export interface Block {
  readonly number: number;
  /** Names of a table's columns. */
  readonly names: readonly string[];
  /** Each with the line of the file that it ends on. */
  readonly lines: readonly (readonly [line: number, content: Content])[];
}
export interface Done {
  readonly number: number;
  /** The rows of the lines that are sound, ready to be written. */
  readonly text: string;
  readonly bad: readonly { readonly line: number; readonly errors: readonly ScenarioError[] }[];
}

const { ndjson } = workerData as { readonly ndjson: boolean };

await loadReach();
parentPort?.on('message', ({ number, names, lines }: Block) => {
  const rows: Row[] = [];
  const bad: Done['bad'][number][] = [];
  for (const [line, content] of lines) {
    const found =
      typeof content === 'string' ? computeJson(line, content) : computeRow(line, cellsOf(names, content));
    if (found.ok) rows.push(found.row);
    else bad.push({ line, errors: found.errors });
  }
  parentPort?.postMessage({ number, text: textOf(rows), bad } satisfies Done);
});

function cellsOf(names: readonly string[], content: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = Object.create(null) as Record<string, string>;
  // a short row leaves the rest as it is; cells beyond the heading have no name
  for (let i = 0; i < names.length && i < content.length; i++) cells[names[i]] = content[i];
  return cells;
}

function textOf(rows: readonly Row[]): string {
  if (ndjson) return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return stringify(rows as object[], { columns: [...header] });
}
