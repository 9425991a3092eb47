/** Makes a contact sheet of the product to be looked at: `npx playwright test --project=pictures sheet`. No test: it looks, it does not judge. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, test, type Browser, type Page } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';
import { open, Simulator, wake } from './simulator.ts';

const widths = [320, 375, 768, 1024, 1440, 2560];
const schemes = ['light', 'dark'] as const;
// not below test-results, which is emptied before each run; parts of the sheet may be made one after the other
const folder = 'contact-sheet';
const height = (width: number) => (width < 768 ? 800 : 900);

interface State {
  readonly name: string;
  readonly path: string;
  /** The whole page and not only what is seen first. */
  readonly whole?: boolean;
  /** What a reader does before the picture is taken. */
  readonly before?: (page: Page) => Promise<unknown>;
}
const level = async (page: Page, troops: string) => {
  const exact = page.locator('input[type=number]').first();
  await exact.fill(troops);
  await exact.press('Enter');
};
const simulator: readonly State[] = [
  { name: 'start', path: '' },
  { name: 'whole', path: '', whole: true },
  {
    name: 'full-line',
    path: '',
    whole: true,
    before: (page) => page.locator('[data-preset=full-line]').click(),
  },
  {
    name: 'forty',
    path: '',
    whole: true,
    before: async (page) => {
      const add = page.locator('button.add');
      for (let i = 0; i < 34; i++) await add.click();
      await level(page, '199999');
    },
  },
  {
    name: 'unfolded',
    path: '',
    whole: true,
    before: async (page) => {
      await page.locator('[data-key=edit-0]').click();
      await page
        .locator('summary')
        .evaluateAll((all) => all.forEach((s) => ((s.parentElement as HTMLDetailsElement).open = true)));
      await page.waitForLoadState('networkidle');
    },
  },
  { name: 'quote', path: '', before: (page) => page.locator('[popovertarget=quote-london]').click() },
  {
    name: 'why',
    path: '',
    before: async (page) => {
      await page.locator('a[data-why]').first().click();
      await page.getByRole('dialog').locator('math').first().waitFor();
    },
  },
  { name: 'changed', path: '', before: (page) => level(page, '87654') },
  {
    name: 'error-link',
    path: '#preset=debate-40000&level=900000&mandate=nato&years=3&contingents=gbr:30000@30.52,50.45;deu:9000@37.62,55.75&colour=red',
  },
];
const others: readonly State[] = [
  ...['about/', 'about/style/', 'glossary/', 'sources/', 'model/', 'model/hindcast/', 'model/evidence/'],
  ...[
    'offline/',
    'nowhere/',
    'read/',
    'compare/',
    'share/',
    'presets/inclusive/',
    'embed/',
    'embed/full-line/',
  ],
  ...[
    '',
    'lesson-45/',
    'roles/',
    'worksheets-basic/',
    'assign/',
    'hand-in/',
    'collect/',
    'rounds/',
    'answers/',
  ].map((sheet) => `classroom/${sheet}`),
].map((path) => ({ name: path.slice(0, -1).replaceAll('/', '-'), path, whole: true }));

/** Chromium repeats a page from its top below 8,192 px (its largest texture): long pages are taken in pieces. */
const piece = 4000;

/** The whole page, or the first view of it, in each theme; each further piece of a long page has its number in its name. */
async function take(page: Page, name: string, whole = false): Promise<void> {
  // what is far below is else laid out only when a reader comes near
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.far { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
    for (const image of document.querySelectorAll('img')) image.loading = 'eager';
    if (document.querySelector('dialog[open]') === null && location.hash === '') scrollTo(0, 0);
  });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const { width } = page.viewportSize()!;
    const path = `${folder}/${name}-${colorScheme}-${width}`;
    if (!whole) await page.screenshot({ path: `${path}.png` });
    const long = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : 0;
    for (let y = 0; y < long; y += piece) {
      const clip = { x: 0, y, width, height: Math.min(piece, long - y) };
      const number = long > piece ? `-${y / piece + 1}` : '';
      await page.screenshot({ path: `${path}${number}.png`, clip, fullPage: true });
    }
  }
}

for (const language of languages)
  for (const width of widths) {
    test(`simulator ${language} ${width}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: height(width) });
      for (const { name, path, whole, before } of simulator) {
        await page.goto('about:blank');
        await open(page, `/${language}/${path}`);
        await wake(page);
        await before?.(page);
        await take(page, `${name}-${language}`, whole);
      }
    });

    test(`other pages ${language} ${width}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: height(width) });
      for (const { name, path, whole } of others) {
        await page.goto(`/${language}/${path}`);
        await page.waitForLoadState('networkidle');
        await take(page, `${name}-${language}`, whole);
      }
    });

    test(`failing ${language} ${width}`, async ({ browser, baseURL }) => {
      const viewport = { width, height: height(width) };
      const inContext = async (
        name: string,
        from: Browser,
        options: object,
        go: (page: Page) => Promise<unknown>,
      ) => {
        const context = await from.newContext({ baseURL, viewport, ...options });
        const page = await context.newPage();
        await go(page);
        await take(page, `${name}-${language}`);
        await context.close();
      };
      const start = `/${language}/`;
      await inContext('no-script', browser, { javaScriptEnabled: false }, (page) => page.goto(start));
      await inContext('connection-lost', browser, {}, async (page) => {
        await open(page, start);
        await page.context().setOffline(true);
        await new Simulator(page).page.locator('input[type=range]').first().press('End');
        await page.locator('#unloaded').scrollIntoViewIfNeeded();
      });
      const plain = await chromium.launch({
        executablePath: test.info().project.use.launchOptions?.executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'],
      });
      await inContext('no-webgl', plain, {}, async (page) => {
        await open(page, start);
        await wake(page);
        await page.locator('svg.map-base').scrollIntoViewIfNeeded();
      });
      await plain.close();
      const host = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(
          `<!doctype html><title>Host</title><iframe title="Interpose" sandbox="allow-scripts" src="${baseURL}${start}" width="100%" height="760"></iframe>`,
        );
      });
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
      await inContext('sandboxed', browser, {}, async (page) => {
        await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
        await page.frameLocator('iframe').locator('#svelte-announcer').waitFor({ state: 'attached' });
      });
      host.close();
    });
  }
