/** Knows the command `batch`: many scenarios in as a stream, results out in the same order, over worker threads, in constant memory. */
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { header } from './batch-row.ts';
import type { Block, Content, Done } from './batch-worker.ts';
import { messagesFor } from './input.ts';
import { describeError } from './report.ts';
import { UsageError } from './usage.ts';

const blockLines = 500;
/** Blocks under way per worker: enough to keep it busy, few enough to keep memory flat. */
const blocksAhead = 2;
/** A worker needs little at a time; without a limit its memory grows before it is cleared up. */
const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 };

interface Options {
  readonly out?: string;
  readonly ndjson?: boolean;
  readonly 'keep-going'?: boolean;
}

/** Exit code 0; 2 at the first bad line, or 1 at the end if bad lines were skipped with --keep-going. */
export async function batchCommand(positionals: readonly string[], options: Options): Promise<number> {
  const [file] = positionals;
  if (positionals.length !== 1) throw new UsageError(`one file is expected, found ${positionals.length}`);
  if (!/\.(csv|ndjson)$/.test(file))
    throw new UsageError(`${file}: expected a name ending in .csv or .ndjson`);
  if (!existsSync(file)) throw new UsageError(`"${file}" cannot be read`);
  const messages = await messagesFor();
  const out = options.out === undefined ? process.stdout : createWriteStream(options.out);
  const ndjson = options.ndjson === true;
  const progress = progressOf(statSync(file).size);
  const workers = Array.from(
    { length: Math.max(1, availableParallelism()) },
    () =>
      new Worker(new URL('./batch-worker.mjs', import.meta.url), { workerData: { ndjson }, resourceLimits }),
  );
  let bad = 0;
  let written = 0;
  const finished = new Map<number, Done>();
  const ready = new Set<() => void>();
  let failed: unknown;
  const wake = () => {
    for (const resume of ready) resume();
    ready.clear();
  };
  for (const worker of workers) {
    worker.on('message', (done: Done) => {
      finished.set(done.number, done);
      wake();
    });
    worker.on('error', (error) => {
      failed = error;
      wake();
    });
  }

  /** Writes what is finished and next in order. */
  const flush = async () => {
    for (let next = finished.get(written); next !== undefined; next = finished.get(written)) {
      finished.delete(written++);
      for (const { line, errors } of next.bad) {
        bad++;
        const sentence = `${file}, line ${line}:\n${errors.map((e) => describeError(e, messages)).join('\n')}`;
        if (options['keep-going'] !== true) throw new UsageError(sentence);
        process.stderr.write(`${sentence}\n`);
      }
      if (!out.write(next.text)) await once(out, 'drain');
    }
  };

  try {
    if (!ndjson) out.write(stringify([[...header]]));
    let sent = 0;
    for await (const block of blocks(file, progress)) {
      workers[sent % workers.length].postMessage({ number: sent, ...block } satisfies Block);
      sent++;
      while (sent - written >= workers.length * blocksAhead) {
        if (!finished.has(written)) await new Promise<void>((resume) => ready.add(resume));
        if (failed !== undefined) throw failed;
        await flush();
      }
    }
    while (written < sent) {
      if (!finished.has(written)) await new Promise<void>((resume) => ready.add(resume));
      if (failed !== undefined) throw failed;
      await flush();
    }
  } finally {
    progress.end();
    await Promise.all(workers.map((worker) => worker.terminate()));
    if (out !== process.stdout) await new Promise<void>((resolve) => out.end(() => resolve()));
  }
  if (bad > 0) process.stderr.write(`${bad} lines were skipped.\n`);
  return bad > 0 ? 1 : 0;
}

/** The file in blocks; the line number is that of the file, heading included. */
async function* blocks(file: string, progress: Progress): AsyncGenerator<Omit<Block, 'number'>> {
  const stream = createReadStream(file);
  stream.on('data', (chunk) => progress.add(chunk.length));
  const isTable = file.endsWith('.csv');
  let names: readonly string[] = [];
  let lines: (readonly [number, Content])[] = [];
  for await (const one of isTable ? tableLines(stream) : textLines(stream)) {
    if (isTable && names.length === 0) {
      names = one[1] as readonly string[];
      continue;
    }
    lines.push(one);
    if (lines.length === blockLines) {
      yield { names, lines };
      lines = [];
    }
  }
  if (lines.length > 0) yield { names, lines };
}

async function* tableLines(
  stream: ReturnType<typeof createReadStream>,
): AsyncGenerator<readonly [number, readonly string[]]> {
  const records = stream.pipe(
    parse({ bom: true, trim: true, info: true, skip_empty_lines: true, relax_column_count: true }),
  );
  for await (const { record, info } of records as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    yield [info.lines, record];
  }
}

async function* textLines(
  stream: ReturnType<typeof createReadStream>,
): AsyncGenerator<readonly [number, string]> {
  let line = 0;
  for await (const content of createInterface({ input: stream, crlfDelay: Infinity })) {
    line++;
    if (content.trim() !== '') yield [line, content];
  }
}

interface Progress {
  add(bytes: number): void;
  end(): void;
}

/** A bar on a terminal; silent elsewhere, so that a log stays readable. */
function progressOf(total: number): Progress {
  const { stderr } = process;
  let read = 0;
  let shown = -1;
  return {
    add(bytes) {
      read += bytes;
      const share = Math.floor((read / Math.max(1, total)) * 40);
      if (!stderr.isTTY || share === shown) return;
      shown = share;
      stderr.write(`\r[${'#'.repeat(share)}${'.'.repeat(40 - share)}] ${Math.floor((read / total) * 100)} %`);
    },
    end() {
      if (stderr.isTTY && shown >= 0) stderr.write('\n');
    },
  };
}
