/** Knows that the embed has the height of its content in pages of another origin, whatever parent script and sandbox they use. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { hosts, HostServer, pageOf, type Host } from './embed-host.ts';

/** Besides the 700 px that each page begins with. */
const widths = [320, 1280];
const sandboxes = [undefined, 'allow-scripts allow-same-origin', 'allow-scripts'] as const;
/** WordPress allows 1,000 px at most. */
const clamp = { WordPress: 1000 } as Partial<Record<Host, number>>;

let server: HostServer;
test.beforeAll(async () => {
  server = await HostServer.start();
});
test.afterAll(() => server.stop());

async function frameOf(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  expect(frame, 'the host has made a frame').toBeDefined();
  return frame!;
}

/** The frame is as high as what is in it, within one pixel. */
async function expectFit(page: Page, host: Host, when: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const frame = await frameOf(page);
        const inside = await frame
          .evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().height ?? NaN)
          .catch(() => NaN);
        const outside = await page
          .locator('iframe')
          .first()
          .evaluate((element) => element.getBoundingClientRect().height)
          .catch(() => NaN);
        return Math.abs(outside - Math.min(inside, clamp[host] ?? Infinity));
      },
      { message: `${host}, ${when}` },
    )
    .toBeLessThanOrEqual(1);
}

/** Two published scripts run in `npm test`, the third and the listeners that we wrote ourselves in `npm run test:deep`: they speak much alike. */
const seldom: readonly string[] = [
  '@newswire/frames',
  'WordPress',
  'Datawrapper',
  'Flourish',
  'H5P',
  'Canvas',
];

for (const host of Object.keys(hosts) as Host[])
  test(`In a page with ${host} the height is right after load, details, another language and another width, in every sandbox.${seldom.includes(host) ? ' @long' : ''}`, async ({
    page,
    baseURL,
  }) => {
    for (const sandbox of sandboxes) {
      const { flags } = hosts[host];
      const src = `${baseURL}/en/embed/london-20000/${flags && `?${flags}`}`;
      await page.setViewportSize({ width: 700, height: 900 });
      await page.goto(server.page(pageOf(host, src, sandbox)));
      const kind = `sandbox "${sandbox ?? 'none'}"`;
      await expectFit(page, host, `after load, ${kind}`);

      const inside = page.frameLocator('iframe').first();
      await page.evaluate('window.messages = 0');
      await inside.locator('.embed-text summary').first().click();
      await expect(inside.locator('.embed-text details').first()).toHaveAttribute('open', '');
      await expectFit(page, host, `after opening details, ${kind}`);
      // one change: the height of the details
      expect(await page.evaluate('window.messages')).toBeLessThanOrEqual(10);

      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expectFit(page, host, `at ${width} px, ${kind}`);
      }
      // by key: a press of the pointer now and then does not navigate, for a reason not found yet
      await inside.locator('a[data-language][hreflang=de]').press('Enter');
      await expect(inside.locator('html')).toHaveAttribute('lang', 'de');
      await expectFit(page, host, `in another language, ${kind}`);
    }
  });

test('The height stands still once it is right: nothing is said while nothing changes.', async ({
  page,
  baseURL,
}) => {
  await page.goto(
    server.page(pageOf('Datawrapper', `${baseURL}/de/embed/?speak=flourish,lti`, 'allow-scripts')),
  );
  await expectFit(page, 'Datawrapper', 'after load');
  await page.evaluate('window.messages = 0');
  const before = await page.locator('iframe').boundingBox();
  // sixty frames of the screen: an endless growth would show in the second one
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 60;
        const next = () => (left-- === 0 ? done() : requestAnimationFrame(next));
        next();
      }),
  );
  expect(await page.locator('iframe').boundingBox()).toEqual(before);
  expect(await page.evaluate('window.messages')).toBe(0);
});

test('In no host does the height grow by itself: half a minute passes without a message and without a pixel. @long', async ({
  browser,
  baseURL,
}) => {
  const pages = await Promise.all(
    (Object.keys(hosts) as Host[]).map(async (host) => {
      const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
      const { flags } = hosts[host];
      const src = `${baseURL}/en/embed/london-20000/${flags && `?${flags}`}`;
      await page.goto(server.page(pageOf(host, src, 'allow-scripts')));
      await expectFit(page, host, 'after load');
      // a reader who is there, so that nothing is left to be fetched later
      await page.frameLocator('iframe').first().locator('.embed-text summary').first().click();
      await page.waitForLoadState('networkidle');
      await expectFit(page, host, 'after opening details');
      await page.evaluate('window.messages = 0');
      const heightNow = () =>
        page
          .locator('iframe')
          .first()
          .evaluate((frame) => frame.getBoundingClientRect().height);
      return { host, page, heightNow, before: await heightNow() };
    }),
  );
  const heights = async () =>
    Object.fromEntries(
      await Promise.all(pages.map(async ({ host, heightNow }) => [host, await heightNow()] as const)),
    );
  const before = Object.fromEntries(pages.map((one) => [one.host, one.before]));
  const end = Date.now() + 30_000;
  await expect
    .poll(
      async () => {
        expect(await heights()).toEqual(before);
        return Date.now() >= end;
      },
      { timeout: 90_000, intervals: [1_000] },
    )
    .toBe(true);
  for (const { host, page } of pages) expect(await page.evaluate('window.messages'), host).toBe(0);
});
