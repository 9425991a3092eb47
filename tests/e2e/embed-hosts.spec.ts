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

/**
 * The frame is as high as what is in it, within one pixel. A frame of another origin is laid out by another process: it
 * is looked at only once it has the size that its page gives it, since until then what is in it stands as it stood before.
 */
async function expectFit(page: Page, host: Host, when: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const frame = await frameOf(page);
        const inside = await frame
          .evaluate(() => ({
            content: document.querySelector('.embed')?.getBoundingClientRect().height ?? NaN,
            width: innerWidth,
            height: innerHeight,
          }))
          .catch(() => undefined);
        const outside = await page
          .locator('iframe')
          .first()
          .evaluate((element) => {
            const { width, height } = element.getBoundingClientRect();
            return { width, height };
          })
          .catch(() => undefined);
        if (inside === undefined || outside === undefined) return NaN;
        // what was said last, too: a host that allows 1,000 px shows nothing of it
        const told = Number(await page.evaluate('window.told'));
        return Math.max(
          Math.abs(told - inside.content),
          Math.abs(outside.width - inside.width),
          Math.abs(outside.height - inside.height),
          Math.abs(outside.height - Math.min(inside.content, clamp[host] ?? Infinity)),
        );
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
    const most: Record<string, number> = {};
    for (const sandbox of sandboxes) {
      const { flags } = hosts[host];
      const src = `${baseURL}/en/embed/london-20000/${flags && `?${flags}`}`;
      await page.setViewportSize({ width: 700, height: 900 });
      await page.goto(server.page(pageOf(host, src, sandbox)));
      const kind = `sandbox "${sandbox ?? 'none'}"`;
      await expectFit(page, host, `after load, ${kind}`);

      const inside = page.frameLocator('iframe').first();
      let said = Number(await page.evaluate('window.messages'));
      /** After one change; what comes too late for it is counted with the next. */
      const expectRight = async (when: string) => {
        await expectFit(page, host, `${when}, ${kind}`);
        const now = Number(await page.evaluate('window.messages'));
        most[when] = Math.max(most[when] ?? 0, now - said);
        expect(now - said, `messages ${when}, ${kind}`).toBeLessThanOrEqual(10);
        said = now;
      };
      await inside.locator('.embed-text summary').first().click();
      await expect(inside.locator('.embed-text details').first()).toHaveAttribute('open', '');
      await expectRight('after opening details');

      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expectRight(`at ${width} px`);
      }
      await inside.getByRole('slider').press('End');
      await expect(inside.locator('.value')).toContainText('200,000');
      await expectRight('after a change of the level');
      await inside.locator('a[data-language][hreflang=de]').click();
      await expect(inside.locator('html')).toHaveAttribute('lang', 'de');
      await expect(inside.locator('#svelte-announcer')).toBeAttached();
      await expectRight('in another language');
    }
    console.log(`${host}, most messages of a change: ${JSON.stringify(most)}`);
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
