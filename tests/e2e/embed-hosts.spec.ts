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

/** Listeners that we wrote ourselves speak much alike: the published scripts run in `npm test`, these in `npm run test:deep`. */
const seldom: readonly string[] = ['Datawrapper', 'Flourish', 'H5P', 'Canvas'];

for (const host of Object.keys(hosts) as Host[])
  test(`In a page with ${host} the height is right after load, details, another language and another width, in every sandbox.${seldom.includes(host) ? ' @long' : ''}`, async ({
    page,
    baseURL,
  }) => {
    // Pym.js makes the frame itself, without a sandbox
    for (const sandbox of host === 'pym.js' ? [undefined] : sandboxes) {
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
      await inside.locator('a[data-language]').press('Enter');
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
