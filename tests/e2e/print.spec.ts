/** Knows that the page prints as a handout of two pages, on both sizes of paper, with nothing cut between them. */
import { expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { presetIds } from '#lib/scenario/presets.ts';
import { open, Simulator, test } from './simulator.ts';

/** The text of each page, in the order in which it is drawn. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
}

/** Ctrl+P as a reader presses it: the handout comes at the first of the two keys. */
async function ready(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await expect(
    page.getByRole('region', { name: /Share this scenario|Dieses Szenario weitergeben/ }),
  ).toBeAttached();
  await page.keyboard.press('Control');
  await expect(page.locator('.handout-root')).toBeAttached();
}

for (const [language, format] of [
  ['de', 'A4'],
  ['en', 'Letter'],
] as const)
  test(`Every preset prints on two pages of ${format} (${language}): all of its results on the first, the quotes on the second.${format === 'Letter' ? ' @long' : ''}`, async ({
    page,
  }) => {
    await open(page, `/${language}/`);
    await ready(page);
    for (const preset of presetIds) {
      await page.evaluate((id) => (location.hash = `preset=${id}`), preset);
      await expect.poll(() => new URL(page.url()).hash).not.toContain('preset=');
      const pages = await pagesOf(await page.pdf({ format }));
      expect(pages, preset).toHaveLength(2);
      expect(pages[0]).toContain('1.0.0');
      expect(pages[0]).toContain(new URL(page.url()).origin);
      expect(pages[0]).toMatch(language === 'de' ? /sagt nichts voraus/ : /does not predict/);
      // no row of the table has gone over to the quotes
      expect(pages[1], preset).toMatch(
        language === 'de' ? /^\s*Was der Text sagt/ : /^\s*What the text says/,
      );
      expect(pages[1]).toContain('rund 20.000');
      expect(pages[1]).toMatch(/Perzentil|percentile/);
    }
  });

test('However printing is begun, what is printed is the scenario that is shown, and afterwards the page is as it was.', async ({
  page,
}) => {
  const simulator = new Simulator(page);
  await open(page);
  await simulator.exact.fill('77777');
  await simulator.exact.press('Enter');
  await expect(simulator.heading).toContainText('77,777');
  // no key and no button: the browser's own menu gives no sign, so the handout comes by itself
  await expect(page.locator('.handout-root')).toBeAttached();
  const [first, , ...rest] = await pagesOf(await page.pdf({ format: 'A4' }));
  expect(first).toContain('77,777');
  expect(rest).toEqual([]);
  await expect(page.locator('.handout-root')).toBeEmpty();
  await expect(simulator.heading).toBeVisible();
});
