/** Knows what the pages around the simulator have to be: without fault for axe in every dress, in their frame, with a way on. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { evidence } from '#lib/generated/evidence.ts';
import { missions } from '#lib/generated/missions.ts';
import { contributors, inputs, parameters, rules, version } from '#lib/generated/model.ts';
import { languages } from '#lib/i18n/language.ts';
import { open } from './simulator.ts';

const pages = [
  'about/',
  'about/style/',
  'glossary/',
  'offline/',
  'model/',
  'model/hindcast/',
  'model/evidence/',
  'sources/',
  'read/',
  'presets/',
  'presets/inclusive/',
];
const all = [...languages.flatMap((language) => pages.map((path) => `/${language}/${path}`)), '/404'];

async function violations(page: Page): Promise<string[]> {
  // the preview in a frame is the embed, which is looked at by itself
  const { violations: found } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** One pair in `npm test`, the others in `npm run test:deep`: these pages share their styles. */
const seldom = (language: string, colorScheme: string) =>
  language === 'en' && colorScheme === 'dark' ? '' : ' @long';

for (const language of languages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the pages of /${language}/ in ${colorScheme}.${seldom(language, colorScheme)}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      for (const path of [...pages.map((name) => `/${language}/${name}`), '/nowhere/']) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        // while its code takes a page over it is inert
        await expect(page.locator('[inert] main')).toHaveCount(0);
        await page
          .locator('summary')
          .evaluateAll((folds) =>
            folds.forEach((summary) => ((summary.parentElement as HTMLDetailsElement).open = true)),
          );
        expect(await violations(page), path).toEqual([]);
      }
    });

/** Those on which a reader does something, beside the pages for lessons (lesson.spec.ts) and the simulator (a11y.spec.ts). */
const busy = ['compare/', 'share/', 'embed/', 'embed/full-line/'];

for (const language of languages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the comparison, the page for embedding and the embed of /${language}/ in ${colorScheme}. @long`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 320])
        for (const path of busy) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${language}/${path}`);
          await page.waitForLoadState('networkidle');
          await expect(page.locator('[inert] main')).toHaveCount(0);
          expect(await violations(page), `${path} at ${width}`).toEqual([]);
        }
    });

const lessons = ['', 'lesson-45/', 'roles/', 'worksheets-basic/', 'rounds/', 'collect/', 'answers/'];

test('With forced colours axe finds nothing on any page, and no mark in a chart takes the colour of the ground. @long', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of [...pages, ...busy, ...lessons.map((sheet) => `classroom/${sheet}`)]) {
    await page.goto(`/en/${path}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[inert] main')).toHaveCount(0);
    expect(await violations(page), path).toEqual([]);
    const lost = await page
      .locator('svg :is(path, line, circle, rect):not(defs *, clipPath *, .hit, .halo, .ring, [data-key])')
      .evaluateAll((marks) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const unseen = (colour: string) => ['none', ground, 'rgba(0, 0, 0, 0)'].includes(colour);
        return marks
          .filter((mark) => mark.checkVisibility())
          .filter((mark) => unseen(getComputedStyle(mark).fill) && unseen(getComputedStyle(mark).stroke))
          .map((mark) => mark.outerHTML.slice(0, 120));
      });
    expect(lost, path).toEqual([]);
  }
});

/** What reaches beyond the window. */
const wide = (page: Page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= document.documentElement.clientWidth
      ? []
      : [...document.body.querySelectorAll('*')]
          .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
          // what moves in a box of its own makes no page wider
          .filter((node) => !node.parentElement!.closest('.formula, .when'))
          .slice(0, 3)
          .map((node) => `${node.tagName}.${node.getAttribute('class')}`),
  );

test('At 400 % and with wide text spacing no page around the simulator has to be scrolled sideways, and nothing is cut off.', async ({
  page,
}) => {
  test.slow();
  // 1280 x 1024 at 400 %
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of all) {
    await page.goto(path);
    expect(await wide(page), path).toEqual([]);
    // WCAG 1.4.12; a sheet made by script is no inline style
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await wide(page), `${path} with wide spacing`).toEqual([]);
    const cut = await page
      .locator('main :is(p, li, dt, dd, th, td, h1, h2, h3, h4, button, summary, label)')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.checkVisibility() && !node.closest('.visually-hidden, svg, [inert]'))
          .filter((node) => {
            const { overflowX, clipPath } = getComputedStyle(node);
            return overflowX !== 'visible' && clipPath === 'none' && node.scrollWidth > node.clientWidth + 1;
          })
          .filter((node) => !['auto', 'scroll'].includes(getComputedStyle(node).overflowX))
          .map((node) => node.outerHTML.slice(0, 80)),
      );
    expect(cut, path).toEqual([]);
    // what is moved sideways in a box of its own can be moved by keys
    const unreached = await page.locator('main :is(p, div)').evaluateAll((boxes) =>
      boxes
        .filter((box) => box.checkVisibility() && getComputedStyle(box).overflowX === 'auto')
        .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.getAttribute('tabindex') !== '0')
        .filter((box) => box.querySelector('a, button') === null)
        .map((box) => box.outerHTML.slice(0, 400)),
    );
    expect(unreached, path).toEqual([]);
  }
});

test('No page asks for more than it shows: one heading of the first level, a title, a description, its language.', async ({
  page,
}) => {
  for (const path of all) {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.title()).length, path).toBeGreaterThan(10);
    if (path === '/404') continue;
    await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1, 3));
    expect((await page.locator('meta[name=description]').getAttribute('content'))!.length).toBeGreaterThan(
      20,
    );
  }
});

test('Where there is no page a reader is told so in each language, at any depth, and gets on without a script.', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/nowhere/', '/de/model/no/such/page/']) {
    const response = await page.goto(path);
    expect(response!.status()).toBe(404);
    await expect(page.locator('section[lang=de]')).toContainText('Diese Seite gibt es nicht');
    await expect(page.locator('section[lang=en]')).toContainText('There is no such page');
    await expect(page.locator('section[lang=uk]')).toContainText('Такої сторінки немає');
    // its style is found from there
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid');
  }
  await page.getByRole('link', { name: 'To the simulator' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('20,000 troops');
  await context.close();
  // a missing file of another kind is no page
  const script = await fetch(`${baseURL}/_app/none.js`);
  expect([script.status, await script.text()]).toEqual([404, 'Not found']);
});

test('Without a script the offline page and the page about the product say what they have to and lead on.', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/de/offline/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gerade keine Verbindung');
  await page.getByRole('link', { name: 'Zum Simulator' }).click();
  await expect(page).toHaveURL('/de/');
  await page.getByRole('link', { name: 'Über Interpose' }).click();
  for (const name of [
    'Was es nicht kann',
    'Wie Sie es zitieren',
    'Lizenzen und Dank',
    'Datenschutz',
    'Barrierefreiheit',
    'Für die Presse',
  ])
    await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
  // every picture of the press kit is there
  for (const picture of await page.locator('#press img').all()) {
    const response = await page.request.get((await picture.getAttribute('src'))!);
    expect(response.headers()['content-type']).toContain('image/');
  }
  await context.close();
});

test('Every shortcut that the simulator announces stands in the list of keys.', async ({ page }) => {
  await page.goto('/en/');
  const announced = await page
    .locator('[aria-keyshortcuts]')
    .evaluateAll((all) => all.flatMap((node) => node.getAttribute('aria-keyshortcuts')!.split(' ')));
  expect(announced.length).toBeGreaterThan(2);
  await page.goto('/en/about/#keys');
  const listed = await page.locator('#keys .chord').allInnerTexts();
  for (const shortcut of announced) {
    const chord = shortcut.replace(/Control|Meta/, 'Ctrl or ⌘').replaceAll('+', ' + ');
    expect(listed).toContain(chord);
  }
});

test('From a result a reader comes to its terms, and from there to the glossary, where each term has a place.', async ({
  page,
}) => {
  await open(page);
  await page.locator('a[data-why=route], a[data-why^=doctrine]').first().click();
  const dialog = page.getByRole('dialog');
  const terms = dialog
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'The terms in it' }) });
  await expect(terms.getByRole('link', { name: 'Peacekeeping', exact: true })).toBeVisible();
  await terms.getByRole('link', { name: 'Peacekeeping', exact: true }).click();
  await expect(page).toHaveURL('/en/glossary/#peacekeeping');
  await expect(page.locator('#peacekeeping')).toContainText('Peacekeeping');
  // and back to the rules that use it
  await page.locator('#peacekeeping').getByRole('link', { name: 'Is this route open?' }).click();
  await expect(page).toHaveURL('/en/model/#route');
});

test('Everything that the model is made of can be linked to: rules, inputs, parameters, missions, contributors, lenses, versions, sources.', async ({
  request,
}) => {
  const idsOf = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  for (const language of languages) {
    const ids = await idsOf(`/${language}/model/`);
    const rows = await idsOf(`/${language}/model/evidence/`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...rules.map((rule) => rule.id),
        ...inputs.map((input) => `input-${input.id}`),
        ...parameters.map((parameter) => `parameter-${parameter.id}`),
        ...missions.map((mission) => `mission-${mission.id}`),
        ...contributors.map((contributor) => `contributor-${contributor.id}`),
        ...['lens-text', 'lens-record', `version-${version}`, 'changes', 'citing', 'sources'],
      ]),
    );
    expect(rows).toEqual(expect.arrayContaining(evidence.map(({ id }) => `evidence-${id}`)));
  }
});

test('A term in the sentence of a result opens its meaning beside it, by keyboard too, and leads to the glossary.', async ({
  page,
}) => {
  await open(page);
  await page.mouse.move(3, 3);
  await page.mouse.move(4, 4);
  const term = page.locator('#results').getByRole('link', { name: 'line of contact', exact: true }).first();
  await term.press('Enter');
  const card = page.getByRole('dialog', { name: 'Line of contact' });
  await expect(card).toContainText('It is not a border');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
  await expect(page).toHaveURL(/\/en\/(#.*)?$/);
  await term.press('Enter');
  await card.getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL('/en/glossary/#line-of-contact');
});
