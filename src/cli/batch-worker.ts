/** Knows how a worker thread computes a block of a batch. Everything else is the main thread's. */
import { parentPort } from 'node:worker_threads';
import { loadReach } from '#lib/scenario/terrain.ts';
import { computeJson, computeRow, type Computed } from './batch-row.ts';

export interface Block {
  readonly number: number;
  readonly lines: readonly {
    readonly line: number;
    readonly content: string | Readonly<Record<string, string>>;
  }[];
}
export interface Done {
  readonly number: number;
  readonly results: readonly (Computed & { readonly line: number })[];
}

await loadReach();
parentPort?.on('message', ({ number, lines }: Block) => {
  const results = lines.map(({ line, content }) => ({
    line,
    ...(typeof content === 'string' ? computeJson(line, content) : computeRow(line, content)),
  }));
  parentPort?.postMessage({ number, results } satisfies Done);
});
