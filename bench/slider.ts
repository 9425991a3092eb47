/** Knows how the time of a slider move is measured in a real Chromium, with the page and its worker apart as in the product, and prints it. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../src/cli/ensure.mjs';

const moves = 300;

interface Times {
  /** In the page: the result. */
  readonly result: number[];
  /** In the worker, at the same time. */
  readonly worker: number[];
  /** By the clock, from the move until both have answered. */
  readonly answered: number[];
  /** Tasks of the page over 50 ms after the first move, which is told apart. */
  readonly longTasks: number[];
}

async function bundled(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('..', import.meta.url)),
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(name, import.meta.url)), formats: ['iife'], name: 'bench' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = built as { output: { code?: string }[] }[];
  return output[0].code!;
}

const [pageCode, workerCode] = [await bundled('page.ts'), await bundled('worker.ts')];
function rank(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))];
}

function line(name: string, list: readonly number[]): void {
  const [first, ...warm] = list;
  console.log(
    `  ${name.padEnd(66)} first ${first.toFixed(1).padStart(6)}   half below ${rank(warm, 0.5).toFixed(2)}   95 % below ${rank(warm, 0.95).toFixed(2)}   longest ${Math.max(...warm).toFixed(1)}`,
  );
}

/** Moves on a page of its own, so that the first is a cold one. */
async function measured(preset: string, job: 'quantiles' | 'ranges'): Promise<Times> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>bench</title>');
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { longTasks: seen });
  });
  await page.addScriptTag({ content: pageCode });
  const times = await page.evaluate(
    async ([id, code, asked, count]): Promise<Times> => {
      const { move, longTasks } = globalThis as unknown as {
        move: (preset: string, level: number) => { ms: number };
        longTasks: number[];
      };
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      const waiting: ((answer: { ms: number }) => void)[] = [];
      worker.addEventListener('message', ({ data }) => waiting.pop()!(data as { ms: number }));
      // as on the page: what was prerendered stands, bands and curves are asked for before anyone moves anything
      worker.postMessage([id, 20_000, 'opening']);
      await new Promise((answered) => waiting.push(answered));
      const found: Times = { result: [], worker: [], answered: [], longTasks };
      for (let i = 0; i < count; i++) {
        // each move is a task of its own
        await new Promise((next) => setTimeout(next));
        const level = 20_000 + ((i * 7_919) % 180_000);
        const before = performance.now();
        const answer = new Promise<{ ms: number }>((answered) => waiting.push(answered));
        worker.postMessage([id, level, asked]);
        found.result.push(move(id, level).ms);
        found.worker.push((await answer).ms);
        found.answered.push(performance.now() - before);
        if (i > 0) continue;
        await new Promise((next) => setTimeout(next, 200));
        longTasks.length = 0;
      }
      await new Promise((next) => setTimeout(next, 200));
      return found;
    },
    [preset, workerCode, job, moves] as const,
  );
  await page.close();
  return times;
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const preset of ['london-20000', 'debate-200000']) {
    console.log(
      `\nA slider move in Chromium, ${preset}, milliseconds. The worker has answered what the page asks at its opening; the first move is cold for the page.`,
    );
    const asked = await measured(preset, 'quantiles');
    line('page: the result with thresholds and what changes near the line', asked.result);
    line('worker: 12 outputs with three quantiles, 4,096 points', asked.worker);
    line('until page and worker have answered, messages included', asked.answered);
    line('worker: ranges as the page asks for them', (await measured(preset, 'ranges')).worker);
    const p95 = rank(asked.worker.slice(1), 0.95);
    console.log(
      `  12 outputs with three quantiles, 4,096 points, at most 8 ms at the 95th percentile: ${p95 <= 8 ? 'yes' : 'NO'}`,
    );
    const { longTasks } = asked;
    console.log(
      `  No task of the page over 50 ms after the first move: ${longTasks.length === 0 ? 'yes' : `NO (${longTasks.map((ms) => `${ms} ms`).join(', ')})`}`,
    );
    console.log(
      `  Nor in the first: ${asked.result[0] <= 50 ? 'yes' : 'NO'} (the page ${asked.result[0].toFixed(1)} ms; its worker, which holds nothing up, ${asked.worker[0].toFixed(1)} ms)`,
    );
  }
} finally {
  await browser.close();
}
