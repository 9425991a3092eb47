/** Knows how a reader gets to a language, that nothing of it is remembered, and that no text is left without words. */
import { expect, test, type Page } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';
import { open, wake } from './simulator.ts';

/** What a page left behind in the browser. */
async function remembered(page: Page): Promise<unknown> {
  return {
    cookies: await page.context().cookies(),
    ...(await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))),
  };
}
const nothing = { cookies: [], local: [], session: [], databases: [], caches: [], workers: 0 };

const readers = [
  ['de-AT', 'de'],
  ['de-DE', 'de'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
  ['uk-UA', 'uk'],
] as const;

for (const [locale, language] of readers) {
  test.describe(`a browser set to ${locale}`, () => {
    test.use({ locale });
    test(`A browser set to ${locale} comes from / to /${language}/, and nothing is remembered.`, async ({
      page,
    }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${language}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // the whole page, with what is only prerendered
      await expect(page.locator('blockquote').first()).toBeAttached();
      await expect(page.getByRole('option')).toHaveCount(6);
      // the way back does not lead into a loop
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      expect(await remembered(page)).toEqual(nothing);
    });
  });
}

test('The reader changes the language on the page, and the next visit to / asks the browser again.', async ({
  page,
}) => {
  await open(page, '/en/');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL('/de/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Was 20.000 Soldaten');
  expect(await remembered(page)).toEqual(nothing);
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
});

for (const language of languages) {
  test(`On /${language}/ each text has words, and what stands in another language says so.`, async ({
    page,
  }) => {
    await open(page, `/${language}/`);
    await wake(page);
    await page
      .locator('summary')
      .evaluateAll((all) => all.forEach((s) => ((s.parentElement as HTMLDetailsElement).open = true)));
    await page.waitForLoadState('networkidle');
    const text = await page.locator('body').evaluate((body) => {
      const named = [...body.querySelectorAll('[aria-label], [title], [aria-valuetext], [data-widest]')];
      const attributes = named.flatMap((n) => [...n.attributes].map((a) => a.value));
      return [body.textContent, ...attributes].join('\n');
    });
    const keys =
      /\b(rule|input|actor|results|axis|map|contingent|page|preset|presets|choices|positions|assumptions|parameter|contributor|place|stance|quote|proposal|evidence|research|notice|unit|tag|lens|group|why)\.[a-z][\w-]*/;
    expect(text.match(keys)?.[0]).toBeUndefined();
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|\{[a-z]+\}/);

    const quotes = page.locator('blockquote');
    expect(await quotes.count()).toBeGreaterThanOrEqual(14);
    for (const quote of await quotes.all()) await expect(quote).toHaveAttribute('lang', 'de');
    for (const [lang, name] of Object.entries({ de: 'Deutsch', en: 'English', uk: 'Українська' }))
      await expect(page.getByRole('link', { name })).toHaveAttribute('lang', lang);
  });
}

test('In Ukrainian the map, numbers and sums are Ukrainian, and only quotes and names stay in other letters.', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await open(page, '/uk/');
  await page.getByRole('slider', { name: 'Чисельність сил' }).press('End');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Що означали б 200\s000 військових в Україні$/,
  );
  await expect(page.locator('#results .cost')).toContainText('40 мільярдів дол. США');
  const names = page.locator('.map-names text.city');
  // that of Kyiv gives way to the circle over it
  await expect(names.filter({ hasText: 'Харків' }).first()).toBeAttached();
  await expect(names.filter({ hasText: /[A-Za-z]{3}/ })).toHaveCount(0);
  await expect(page.locator('blockquote + .translation').first()).toContainText(/^\s*Наш переклад\s+«/);
  expect(fonts.filter((url) => url.includes('cyrillic'))).toHaveLength(1);
});

test('In German numbers, names and sums are written the German way while the level moves.', async ({
  page,
}) => {
  await open(page, '/de/');
  await page.getByRole('slider', { name: 'Stärke der Truppe' }).press('End');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Was 200.000 Soldaten in der Ukraine bedeuten würden',
  );
  await expect(page.locator('tfoot')).toContainText('200.000');
  await expect(page.locator('#results .sustainment')).toContainText('800.000 Soldaten');
  await expect(page.locator('#results .cost')).toContainText('40 Milliarden US-Dollar');
});
