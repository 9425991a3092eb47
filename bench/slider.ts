/** Knows how the time of a slider move is measured in a real Chromium, and prints it. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../src/cli/ensure.mjs';

interface Times {
  quantilesMs: number[];
  resultMs: number[];
  rangesMs: number[];
  longTasks: number[];
  drawnMs: number;
}

const built = await build({
  configFile: false,
  logLevel: 'warn',
  root: fileURLToPath(new URL('..', import.meta.url)),
  build: {
    write: false,
    target: 'es2022',
    lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const [{ output }] = built as { output: { code?: string }[] }[];
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>bench</title>');
  // as the page has it: started before anything is loaded
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { longTasks: seen });
  });
  await page.addScriptTag({ content: output[0].code });
  for (const preset of ['london-20000', 'debate-200000']) {
    const times = await page.evaluate(async (id): Promise<Times> => {
      const { move, draw, longTasks } = globalThis as unknown as {
        draw: (preset: string) => number;
        move: (preset: string, level: number) => { quantilesMs: number; resultMs: number; rangesMs: number };
        longTasks: number[];
      };
      const found: Times = { quantilesMs: [], resultMs: [], rangesMs: [], longTasks, drawnMs: draw(id) };
      // the sample is drawn in the page's worker; its task is told apart
      await new Promise((next) => setTimeout(next, 200));
      longTasks.length = 0;
      for (let i = 0; i < 300; i++) {
        // each move is a task of its own
        await new Promise((next) => setTimeout(next));
        const { quantilesMs, resultMs, rangesMs } = move(id, 20_000 + ((i * 7_919) % 180_000));
        found.quantilesMs.push(quantilesMs);
        found.resultMs.push(resultMs);
        found.rangesMs.push(rangesMs);
      }
      await new Promise((next) => setTimeout(next, 200));
      return found;
    }, preset);
    const line = (name: string, list: readonly number[]) => {
      const sorted = list.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(2);
      console.log(
        `  ${name.padEnd(62)} first ${list[0].toFixed(1).padStart(5)}   half below ${at(0.5)}   95 % below ${at(0.95)}`,
      );
    };
    console.log(`\nA slider move in Chromium, ${preset}, 300 moves, milliseconds:`);
    console.log(`  drawing the sample, once, in the page in its worker: ${times.drawnMs.toFixed(1)}`);
    line('12 outputs with three quantiles, 4,096 points', times.quantilesMs);
    line('the result with thresholds and what changes near the line', times.resultMs);
    line('ranges as the page asks for them', times.rangesMs);
    const both = times.quantilesMs.map((ms, i) => ms + times.resultMs[i]);
    line('result and 12 outputs together', both);
    const p95 = both.toSorted((a, b) => a - b)[Math.floor(0.95 * (both.length - 1))];
    console.log(`  At most 8 ms at the 95th percentile: ${p95 <= 8 ? 'yes' : 'NO'}`);
    console.log(
      `  Tasks over 50 ms: ${times.longTasks.length} ${times.longTasks.map((ms) => `${ms} ms`).join(', ')}`,
    );
  }
} finally {
  await browser.close();
}
