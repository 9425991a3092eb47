/** Knows what an embed does to the page around it: no shift of what stands there, no work out of sight, no trace when it goes, no reach beyond its own origin. */
import { expect, test, type Page } from '@playwright/test';
import { presetIds } from '#lib/scenario/presets.ts';
import { noFlags } from '../../src/lib/view/embed/flags.ts';
import { languages } from '../../src/lib/i18n/language.ts';
import { codesOf } from '../../src/lib/view/share/code.ts';
import { control } from '../../src/lib/view/share/control-example.ts';
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

test('The published example of control runs; the element takes the room that a flex box leaves, below any style of the page, and goes by the colour of its text.', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  const example = control
    .replace('https://your.host', baseURL!)
    .replace('<interpose-scenario', '<interpose-scenario transparent lang="en"');
  const style = 'body{background:#111;color:#eee} .half{width:50%}';
  const log: string[] = [];
  page.on('console', (message) => log.push(message.text()));
  await page.goto(
    server.page(host(`<style>${style}</style><div style="display:flex"><p>Beside</p>${example}</div>`)),
  );
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText('And end there.')).toBeVisible();
  await expect(inside.locator('.value')).toContainText('200,000');
  await expect.poll(() => log.some((line) => /^200000 \S+$/.test(line))).toBe(true);
  await expect.poll(() => log.filter((line) => Number(line) > 1e9).length).toBeGreaterThan(0);
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  const width = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().width);
  expect(await width()).toBeGreaterThan(700);
  await page.locator('interpose-scenario').evaluate((element) => element.classList.add('half'));
  await expect.poll(width).toBe(450);
});

test('What oEmbed says of the height is enough for every preset in every language. @long', async ({
  page,
  request,
}) => {
  for (const language of languages)
    for (const preset of presetIds) {
      const path = `/${language}/embed/${preset}/`;
      const { width, height } = await (await request.get(`${path}oembed.json`)).json();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const content = await page.locator('.embed').evaluate((embed) => embed.getBoundingClientRect().height);
      expect(content, path).toBeLessThanOrEqual(height);
    }
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

/** Those that fetch or draw something of their own; the others in `npm run test:deep`. */
const flagged = {
  '': ['', '?theme=dark&accent=c03', '?static', '?steps=sizes&step=2', '#1.0.0.qtwd'],
  ' @long': [
    '?theme=light&transparent',
    '?plain&lock=all',
    '?only=map',
    '?only=cost_year&lock=level',
    '?speak=lti,flourish',
    '?nonsense=https://example.org/',
  ],
} as const;

for (const [mark, all] of Object.entries(flagged))
  test(`With any flag, framed by a page of another origin, the embed asks only its own origin and stores nothing.${mark}`, async ({
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
    for (const flags of all) {
      const src = `${baseURL}/de/embed/observers/${flags}`;
      await page.goto(
        server.page(host(`<iframe title="x" src="${src}" width="700" height="2000"></iframe>`)),
      );
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
