/** Knows what many embeds on one page ask of it while they begin: one after the other, the page answers, and where the time goes that a press waits to be seen. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { HostServer } from './embed-host.ts';

let server: HostServer;
test.beforeAll(async () => {
  server = await HostServer.start();
});
test.afterAll(() => server.stop());

const host = (body: string) =>
  `<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${body}</body></html>`;
const one = (flags: string) =>
  `<interpose-scenario scenario="london-20000" lang="en" title="x" ${flags}></interpose-scenario>`;

test('Ten small embeds that are near at once begin one after the other, those that are seen first.', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 700, height: 700 });
  const watch = `<script>
    window.seen = { most: 0, order: [] };
    let begun = 0;
    new MutationObserver((list) => list.forEach(({ target }) => {
      begun++;
      seen.order.push([...document.querySelectorAll('iframe')].indexOf(target));
      seen.most = Math.max(seen.most, begun - ready);
    })).observe(document, { subtree: true, attributeFilter: ['src'] });
    let ready = 0;
    addEventListener('message', ({ data }) => (ready += data?.event === 'ready'));
  </script>`;
  const ten = one('only="cost_year" height="300"').repeat(10);
  await page.goto(
    server.page(host(`${watch}<div id="box"></div><script src="${baseURL}/embed.js"></script>`)),
  );
  // begun in the middle: those above are as near, but not seen
  await page.locator('#box').evaluate((box, html) => {
    box.innerHTML = `<div style="height:1200px">${html}</div>`;
    scrollTo(0, 1300);
  }, ten);
  const order = () => page.evaluate<number[]>('seen.order');
  await expect.poll(async () => (await order()).length).toBeGreaterThan(5);
  expect(await page.evaluate('seen.most')).toBe(1);
  const seen = (await order()).slice(0, 3);
  expect(Math.min(...seen), String(await order())).toBeGreaterThanOrEqual(4);
});

/** What a host page does with its own button while ten embeds begin. */
const watched = `<button style="position:fixed;inset:0 auto auto 0;z-index:1">Press</button><script>
  window.seen = { tasks: [], presses: [], pressed: 0 };
  const note = (type, put, more) => new PerformanceObserver((list) => list.getEntries().forEach(put)).observe({ type, ...more });
  note('longtask', ({ duration }) => seen.tasks.push(duration));
  note('event', (one) => one.interactionId && seen.presses.push([one.processingStart - one.startTime, one.duration]), { durationThreshold: 16 });
  document.querySelector('button').onclick = ({ target }) => (target.textContent = 'Press ' + ++seen.pressed);
</script>`;

async function pressWhileTenBegin(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const press = page.getByRole('button', { name: 'Press' });
  let presses = 0;
  for (let at = 0; at < 10; at++) {
    await page.locator('interpose-scenario').nth(at).scrollIntoViewIfNeeded();
    // while it begins, not after
    for (; presses < 3 * (at + 1); presses++) await press.click();
    await expect(page.frameLocator('iframe').nth(at).locator('#svelte-announcer')).toBeAttached();
    if (at === 0)
      expect(page.frames().filter((frame) => frame.url().includes('/embed/')).length).toBeLessThanOrEqual(3);
  }
  await expect.poll(() => page.evaluate('seen.pressed')).toBe(presses);
  const { tasks, presses: timed } = await page.evaluate<{ tasks: number[]; presses: [number, number][] }>(
    'seen',
  );
  const most = (all: number[]) => Math.round(Math.max(0, ...all));
  return `longest task ${most(tasks)} ms (${tasks.length} over 50 ms); of ${presses} presses the longest waited ${most(timed.map(([delay]) => delay))} ms and was seen after ${most(timed.map(([, duration]) => duration))} ms`;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { interactionId?: number; duration?: number } };
}

/** While the press that was seen last of all waited: how long each kind of thread was at work. */
function whoWorked(trace: Buffer): string {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Map<string, string>();
  for (const { name, pid, tid, args } of traceEvents)
    if (name === 'thread_name') threads.set(`${pid}:${tid}`, args?.name ?? '');
  const presses = traceEvents.filter(
    ({ name, args }) => name === 'EventTiming' && (args?.data?.interactionId ?? 0) > 0,
  );
  const duration = (one: TraceEvent) => one.args?.data?.duration ?? 0;
  const [slowest] = [...presses].sort((a, b) => duration(b) - duration(a));
  if (slowest === undefined) return 'no press was slow enough to be noted';
  const [from, to] = [slowest.ts, slowest.ts + duration(slowest) * 1_000];
  const kinds = {
    'scripts, layout and paint of the host and its frames': ['CrRendererMain', slowest.pid],
    'compositor of the page': ['Compositor', slowest.pid],
    'painting by the processor': ['ThreadPoolForegroundWorker', slowest.pid],
    'graphics process': ['CrGpuMain', undefined],
  } as const;
  const worked = Object.entries(kinds).map(([kind, [thread, pid]]) => {
    const us = traceEvents
      .filter((one) => one.ph === 'X' && /^(ThreadPool_)?RunTask$/.test(one.name))
      .filter((one) => threads.get(`${one.pid}:${one.tid}`) === thread && (pid ?? one.pid) === one.pid)
      .map(({ ts, dur = 0 }) => Math.max(0, Math.min(ts + dur, to) - Math.max(ts, from)))
      .reduce((sum, part) => sum + part, 0);
    return `${kind} ${Math.round(us / 1_000)} ms`;
  });
  return `slowest press, ${Math.round(duration(slowest))} ms: ${worked.join(', ')}`;
}

/** Which way pixels come about. A browser without a graphics card draws by the processor; SwiftShader is a graphics card acted by the processor, for tests alone. */
const graphics = {
  'the processor': ['--disable-gpu'],
  SwiftShader: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
} as const;

for (const [by, flags] of Object.entries(graphics))
  for (const slower of [1, 4])
    test(`Ten embeds on a page leave it answering while they begin, drawn by ${by}, with a processor ${slower} times slower; what held a press up is printed. @long`, async ({
      playwright,
      baseURL,
    }, { project }) => {
      const { args = [], ...launch } = project.use.launchOptions ?? {};
      const others = args.filter(
        (arg) =>
          !Object.values(graphics)
            .flat()
            .includes(arg as never),
      );
      const browser: Browser = await playwright.chromium.launch({ ...launch, args: [...others, ...flags] });
      const page = await browser.newPage({
        viewport: { width: 700, height: 800 },
        serviceWorkers: 'block',
      });
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await browser.startTracing(page, {
        categories: ['toplevel', 'base', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
      });
      const ten = one('height="1700"').repeat(10);
      const address = server.page(
        host(`${watched}<script src="${baseURL}/embed.js"></script>${ten}<p>End</p>`),
      );
      const said = await pressWhileTenBegin(page, address);
      const trace = await browser.stopTracing();
      await browser.close();
      console.log(`ten embeds, drawn by ${by}, ${slower}x slower: ${said}; ${whoWorked(trace)}`);
    });
