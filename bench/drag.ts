/**
 * Knows how much processor time the page needs while a contingent is dragged: script, style and layout on its main thread, from a trace
 * of the built page in a real Chromium. Painting, compositing and GL are told apart and not counted.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../src/cli/ensure.mjs';
import { serve } from '../src/cli/serve.mjs';

/** 60 pictures a second. */
const frameMs = 16;
const moves = 240;

/** What a span of the main thread is about, by its name in the trace; what is not named here is neither. */
const counted =
  /^(EventDispatch|FunctionCall|FireAnimationFrame|TimerFire|RunMicrotasks|RunTask\.js|EvaluateScript|HandlePostMessage|XHR|FireIdleCallback|MinorGC|MajorGC|UpdateLayoutTree|RecalculateStyles|Layout|HitTest|IntersectionObserver.*|v8\.(?!callFunction).*|V8\..*|BlinkGC.*)$/;
const drawing = /^(PrePaint|Paint|Layerize|Commit|CompositeLayers|UpdateLayer|RasterTask|PaintImage)$/;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}
interface Task {
  /** Whether a step of the pointer was answered in it; else it is a timer, a frame or what follows later. */
  readonly isMove: boolean;
  readonly countedMs: number;
  readonly drawingMs: number;
  readonly wholeMs: number;
  /** As a clock on the wall has it, with all that the machine did besides. */
  readonly clockMs: number;
}

/** Tasks of the page's main thread between the two marks that did anything counted. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const mark = (name: string) => {
    const found = events.find((event) => event.name === name && event.ph !== 'M');
    if (found === undefined) throw new Error(`the trace has no mark ${name}`);
    return found;
  };
  const [begin, end] = [mark('drag-begin'), mark('drag-end')];
  const spans = events.filter(
    ({ ph, pid, tid, ts }) =>
      ph === 'X' && pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts,
  );
  const tasks = spans.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const inner = spans.filter(({ name }) => name !== 'RunTask').sort((a, b) => a.ts - b.ts);
  let next = 0;
  return tasks
    .map((task) => {
      const until = task.ts + (task.dur ?? 0);
      const own: TraceEvent[] = [];
      while (next < inner.length && inner[next].ts < until) {
        if (inner[next].ts >= task.ts) own.push(inner[next]);
        next += 1;
      }
      return {
        isMove: own.some(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'pointermove'),
        countedMs: covered(own.filter(({ name }) => counted.test(name))) / 1000,
        drawingMs: covered(own.filter(({ name }) => drawing.test(name))) / 1000,
        wholeMs: (task.tdur ?? 0) / 1000,
        clockMs: (task.dur ?? 0) / 1000,
      };
    })
    .filter(({ countedMs }) => countedMs > 0.05);
}

/** Processor time of the spans, microseconds: what runs inside another is not counted twice. */
function covered(spans: readonly TraceEvent[]): number {
  let [sum, until] = [0, -Infinity];
  for (const { ts, dur = 0, tdur = 0 } of spans) {
    if (ts < until) continue;
    sum += tdur;
    until = ts + dur;
  }
  return sum;
}

/** Takes a contingent by the mouse and leads it round a large part of Ukraine, a step for each picture. */
async function drag(page: Page): Promise<void> {
  const circle = page.locator('[role=option]').first();
  const map = (await page.locator('.map-layer > svg').boundingBox())!;
  const at = (share: number) => {
    const turn = 2 * Math.PI * share;
    return [
      map.x + map.width * (0.42 + 0.16 * Math.cos(turn)),
      map.y + map.height * (0.42 + 0.2 * Math.sin(turn)),
    ] as const;
  };
  const box = (await circle.locator('.disc').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(...at(0), { steps: 5 });
  await page.locator('.map-bubble').waitFor();
  await page.evaluate(() => performance.mark('drag-begin'));
  for (let i = 0; i < moves; i++) await page.mouse.move(...at((2 * i) / moves));
  await page.evaluate(() => performance.mark('drag-end'));
  await page.mouse.up();
}

async function measure(
  browser: Browser,
  address: string,
  hash: string,
  layers: readonly string[],
): Promise<Task[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}en/${hash}`);
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  // both are signs of interest; the first can come before the code that looks for it
  await page.locator('[role=option]').first().focus();
  await page.locator('.map-layer > svg').hover();
  await page.getByRole('button', { name: 'Zoom in' }).waitFor();
  const webgl = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  if (webgl) await page.locator('.map-base.on-ground').waitFor({ state: 'attached', timeout: 90_000 });
  for (const layer of layers) {
    await page.locator('.layer-menu button').click();
    await page.getByRole('checkbox', { name: layer }).check();
    await page.keyboard.press('Escape');
  }
  await page.waitForLoadState('networkidle');
  await browser.startTracing(page, {
    categories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'blink.user_timing',
      'toplevel',
    ],
  });
  await drag(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await page.close();
  return tasksOf(traceEvents);
}

/** 40 contingents over the middle of the country, as the readable form of a link has them. */
const forty = Array.from({ length: 40 }, (_, i) => {
  const country = ['deu', 'fra', 'gbr', 'pol', 'esp', 'ita', 'tur', 'can'][i % 8];
  return `${country}:5000@${(26 + (i % 8)).toFixed(2)},${(48 + 0.45 * Math.floor(i / 8)).toFixed(2)}`;
}).join(';');
const cases = [
  { name: 'London, 20,000, 6 contingents', hash: '', layers: [] },
  { name: '200,000, 40 contingents', hash: `#model=1.0.0&contingents=${forty}`, layers: [] },
  {
    name: '200,000, 40 contingents, three layers',
    hash: `#model=1.0.0&contingents=${forty}`,
    layers: ['Reach of glide bombs', 'Troops per oblast', 'Distance to the line'],
  },
];
const grounds = [
  { name: 'WebGL in software', args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] },
  { name: 'without WebGL', args: ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'] },
];

const address = await serve('build', 0);
let over = false;
for (const ground of grounds) {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', ...ground.args],
  });
  try {
    for (const { name, hash, layers } of cases) {
      const tasks = await measure(browser, address, hash, layers);
      const column = (label: string, list: readonly number[]) => {
        const sorted = list.toSorted((a, b) => a - b);
        const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1).padStart(5);
        console.log(`  ${label.padEnd(44)} half below ${at(0.5)}   95 % below ${at(0.95)}   most ${at(1)}`);
        return Number(at(0.95));
      };
      console.log(
        `\nDragging, ${name}, ${ground.name}, ${tasks.length} tasks, milliseconds of processor time:`,
      );
      const p95 = column(
        'script, style and layout',
        tasks.map(({ countedMs }) => countedMs),
      );
      const ofMoves = tasks.filter(({ isMove }) => isMove).map(({ countedMs }) => countedMs);
      const p95OfMoves = column(`of these the ${ofMoves.length} that answer the pointer`, ofMoves);
      column(
        'painting and handing over, not counted',
        tasks.map(({ drawingMs }) => drawingMs),
      );
      column(
        'the whole task',
        tasks.map(({ wholeMs }) => wholeMs),
      );
      column(
        'the same by the clock, on this machine now',
        tasks.map(({ clockMs }) => clockMs),
      );
      console.log(
        `  At most ${frameMs} ms at the 95th percentile: ${Math.max(p95, p95OfMoves) <= frameMs ? 'yes' : 'NO'}`,
      );
      over ||= Math.max(p95, p95OfMoves) > frameMs;
    }
  } finally {
    await browser.close();
  }
}
process.exit(over ? 1 : 0);
