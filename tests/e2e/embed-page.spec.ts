/** Knows what an embed does to the page around it: no shift of what stands there, no work out of sight, no trace when it goes, no reach beyond its own origin. */
import { expect, test, type Page } from '@playwright/test';
import { noFlags } from '../../src/lib/view/embed/flags.ts';
import { codesOf } from '../../src/lib/view/share/code.ts';
import { headersFor } from '../../src/cli/headers.mjs';
import { HostServer } from './embed-host.ts';
import { open } from './simulator.ts';

let server: HostServer;
test.beforeAll(async () => {
  server = await HostServer.start();
});
test.afterAll(() => server.stop());

const host = (body: string) =>
  `<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${body}</body></html>`;
const embeds = (page: Page) => page.frames().filter((frame) => frame.url().includes('/embed/'));

test('With its height reserved the embed shifts nothing in the page around it, by frame, script or element.', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('/en/embed/debate-40000/');
  const height = await page
    .locator('.embed')
    .evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height - 0.01));
  const codes = codesOf({
    base: `${baseURL}/`,
    language: 'en',
    preset: 'debate-40000',
    link: '',
    flags: noFlags,
    title: 'Embed',
    height,
    alt: '',
    caption: '',
    more: 'See the full page',
  });
  for (const kind of ['iframe', 'loader', 'element'] as const) {
    const observer = `<script>window.shift = 0;
      new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; })
        .observe({ type: 'layout-shift', buffered: true });</script>`;
    await page.goto(server.page(host(`${observer}<p>Before</p>${codes[kind]}<p id="after">After</p>`)));
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('.value'), kind).toContainText('40,000');
    await expect(inside.locator('#svelte-announcer'), kind).toBeAttached();
    await expect(page.locator('a'), `${kind}: the link for those without script is gone`).toHaveCount(0);
    await page.locator('#after').scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height))
      .toBe(height);
    expect(await page.evaluate('window.shift'), kind).toBe(0);
  }
});

test('Where the script cannot be fetched, a link to the full page stands in its place.', async ({
  page,
  baseURL,
}) => {
  await page.route('**/embed.js', (route) => route.abort());
  const wanted = { language: 'en', preset: 'observers', link: '', flags: noFlags, title: '', height: 900 };
  const codes = codesOf({ ...wanted, base: `${baseURL}/`, alt: '', caption: '', more: 'See the full page' });
  for (const kind of ['loader', 'element'] as const) {
    await page.goto(server.page(host(codes[kind])));
    await expect(page.getByRole('link', { name: 'See the full page' })).toHaveAttribute(
      'href',
      `${baseURL}/en/#preset=observers`,
    );
  }
});

test('Of ten embeds on a page only those near what is seen begin, and all of them leave without a trace.', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 700, height: 800 });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const traces = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((one) => one.name === name)!.value;
    const heard = async (expression: string) => {
      const { result } = await client.send('Runtime.evaluate', { expression });
      const { listeners } = await client.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId!,
      });
      // the tests' own listeners come with their first press
      return listeners
        .map(({ type }) => type)
        .filter(
          (type) => !/^(mouse|pointer|touch|click|auxclick|dblclick|contextmenu|__playwright)/.test(type),
        );
    };
    return {
      frames: value('Frames'),
      documents: value('Documents'),
      window: await heard('window'),
      document: await heard('document'),
      body: await heard('document.body'),
    };
  };
  const one = `<interpose-scenario scenario="london-20000" lang="en" height="1700" title="x"></interpose-scenario>`;
  const script = `<script src="${baseURL}/embed.js"></script>`;
  await page.goto(server.page(host(`${script}<div id="box"></div><p>End</p>`)));
  const before = await traces();
  await page.locator('#box').evaluate((box, html) => (box.innerHTML = html.repeat(10)), one);
  await expect(page.locator('iframe')).toHaveCount(10);
  await expect(page.frameLocator('iframe').first().locator('#svelte-announcer')).toBeAttached();
  expect(embeds(page).length).toBeLessThanOrEqual(3);

  await page.locator('interpose-scenario').nth(9).scrollIntoViewIfNeeded();
  const last = page.frameLocator('iframe').nth(9);
  await last.getByRole('slider').press('End');
  await expect(last.locator('.value')).toContainText('200,000');
  expect(embeds(page).length).toBeLessThan(10);

  await page.locator('#box').evaluate((box) => box.replaceChildren());
  await expect.poll(() => embeds(page).length).toBe(0);
  await expect.poll(traces).toEqual(before);
});

for (const slower of [1, 4])
  test(`Ten embeds on a page leave it answering while they begin one after the other, with a processor ${slower} times slower; how long it was held up is printed. @long`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 700, height: 800 });
    const one = `<interpose-scenario scenario="london-20000" lang="en" height="1700" title="x"></interpose-scenario>`;
    const watch = `<button style="position:fixed;inset:0 auto auto 0;z-index:1">Press</button><script>
      window.seen = { tasks: [], presses: [], pressed: 0 };
      const note = (type, put, more) => new PerformanceObserver((list) => list.getEntries().forEach(put)).observe({ type, ...more });
      note('longtask', ({ duration }) => seen.tasks.push(duration));
      note('event', (one) => one.interactionId && seen.presses.push([one.processingStart - one.startTime, one.duration]), { durationThreshold: 16 });
      document.querySelector('button').onclick = ({ target }) => (target.textContent = 'Press ' + ++seen.pressed);
    </script>`;
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(
      server.page(host(`${watch}<script src="${baseURL}/embed.js"></script>${one.repeat(10)}<p>End</p>`)),
    );
    const press = page.getByRole('button', { name: 'Press' });
    let presses = 0;
    for (let at = 0; at < 10; at++) {
      await page.locator('interpose-scenario').nth(at).scrollIntoViewIfNeeded();
      // while it begins, not after
      for (; presses < 3 * (at + 1); presses++) await press.click();
      await expect(page.frameLocator('iframe').nth(at).locator('#svelte-announcer')).toBeAttached();
      if (at === 0) expect(embeds(page).length).toBeLessThanOrEqual(3);
    }
    await expect.poll(() => page.evaluate('seen.pressed')).toBe(presses);
    const { tasks, presses: timed } = await page.evaluate<{ tasks: number[]; presses: [number, number][] }>(
      'seen',
    );
    const most = (all: number[]) => Math.round(Math.max(0, ...all));
    console.log(
      `ten embeds, ${slower}x slower: longest task ${most(tasks)} ms (${tasks.length} over 50 ms); of ${presses} presses the longest waited ${most(timed.map(([delay]) => delay))} ms and was seen after ${most(timed.map(([, duration]) => duration))} ms`,
    );
  });

test('In a frame without scripts, in a page of another origin, the preset reads as picture, numbers, quote and source.', async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe sandbox="" title="x" src="${baseURL}/de/embed/debate-200000/" width="700" height="1800"></iframe>`;
  await page.goto(server.page(host(frame)));
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(
    'Was 200.000 Soldaten in der Ukraine bedeuten würden',
  );
  await expect(inside.locator('svg.map-base .land path')).toBeVisible();
  await expect(inside.getByRole('option')).toHaveCount(16);
  for (const answer of await inside.locator('dl div').all()) await expect(answer).toBeVisible();
  await expect(inside.locator('.embed-text blockquote')).toContainText('200.000 Soldaten');
  await expect(inside.locator('.embed-text .source')).toBeVisible();
  // what only a script could do is not offered
  await expect(inside.locator('.embed-press')).toBeHidden();
});

test('On a touch screen the map lets a swipe pass until it is pressed for, and again when it has left the screen.', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 375, height: 700 },
  });
  const page = await context.newPage();
  await open(page, '/en/embed/');
  const button = page.getByRole('button', { name: 'Use the map' });
  const frame = page.locator('.embed-map .frame');
  await expect(frame).toHaveCSS('pointer-events', 'none');
  await button.tap();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(frame).toHaveCSS('pointer-events', 'auto');
  await page.locator('.embed-foot').scrollIntoViewIfNeeded();
  await expect(frame).toHaveCSS('pointer-events', 'none');
  await context.close();
});

test('With any flag, framed by a page of another origin, the embed asks only its own origin and stores nothing.', async ({
  page,
  context,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(baseURL!))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().startsWith(baseURL!)) faults.push(response.url());
  });
  const home = new URL(server.page(host(''))).origin;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== baseURL && origin !== home) faults.push(request.url());
  });
  for (const flags of [
    '',
    '?theme=dark&accent=c03',
    '?theme=light&transparent',
    '?static',
    '?plain&lock=all',
    '?only=map',
    '?only=cost_year&lock=level',
    '?steps=sizes&step=2',
    '?speak=lti,flourish',
    '?nonsense=https://example.org/',
    '#1.0.0.qtwd',
  ]) {
    const src = `${baseURL}/de/embed/observers/${flags}`;
    await page.goto(server.page(host(`<iframe title="x" src="${src}" width="700" height="2000"></iframe>`)));
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('#svelte-announcer')).toBeAttached();
    // a sign of life, so that whatever comes late is asked for
    await inside.locator('.embed-foot').hover();
    await page.waitForLoadState('networkidle');
    const kept = await embeds(page)[0].evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookie: document.cookie,
    }));
    expect(kept, flags).toEqual({ local: [], session: [], databases: [], caches: [], cookie: '' });
  }
  expect(await context.cookies()).toEqual([]);
  expect(faults).toEqual([]);
});

test('Every address is served with the headers that are written down for hosts.', async ({ request }) => {
  for (const path of [
    '/en/',
    '/de/embed/',
    '/en/embed/observers/',
    '/en/embed/observers/oembed.json',
    '/embed.js',
    '/embed.d.ts',
    '/embed-api-1.schema.json',
    '/de/share/',
    '/examples/article-en.html',
    '/en/there-is-no-such-page/',
  ]) {
    const served = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(served[name.toLowerCase()], `${path} ${name}`).toBe(value);
    expect(served, path).not.toHaveProperty('x-frame-options');
    expect(served, path).not.toHaveProperty('set-cookie');
  }
});
