/** Knows the page of the source text as readers and machines meet it: quotes in order, spoken in a sensible order, data in the head. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { quotes } from '#lib/generated/quotes.ts';
import { open, Simulator, wake } from './simulator.ts';

test('Every quote is read out with its kind and who speaks of whom before the words, and the translation after them as ours.', async ({
  page,
}) => {
  await page.goto('/en/sources/');
  for (const { id, selectors } of quotes) {
    const figure = page.locator(`#quote-${id}`).getByRole('figure');
    const spoken = (await figure.ariaSnapshot()).replaceAll('\n', ' ');
    const at = [
      'As reported|Figure as|Author’s',
      'blockquote',
      'Our translation',
      'Opinion article in German',
    ].map((part) => spoken.search(new RegExp(part)));
    expect(
      at.every((place) => place >= 0),
      spoken,
    ).toBe(true);
    expect(at, spoken).toEqual(at.toSorted((a, b) => a - b));
    await expect(figure.locator('blockquote')).toHaveAttribute('lang', 'de');
    await expect(figure.locator('[data-quote]')).toHaveText(selectors[0].exact);
  }
});

test('The page of the source text fits a phone, axe finds nothing on it in light and dark, and it asks for no script. @long', async ({
  page,
}) => {
  test.slow();
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  for (const [width, colorScheme, language] of [
    [320, 'dark', 'de'],
    [1440, 'light', 'en'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/${language}/sources/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')}`)).toEqual([]);
  }
  expect(scripts).toEqual([]);
});

test('The head of the page holds the quotes as schema.org data that parses, as many as there are.', async ({
  page,
}) => {
  await page.goto('/de/sources/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  const quotations = data['@graph'].filter((one: { '@type': string }) => one['@type'] === 'Quotation');
  expect(quotations.map(({ text }: { text: string }) => text)).toEqual(
    quotes.map(({ selectors }) => selectors[0].exact),
  );
});

test('Beside a result stands how many quotes support it or conflict with it; it follows the scenario, and Why? shows these quotes.', async ({
  page,
}) => {
  await open(page);
  await wake(page);
  const simulator = new Simulator(page);
  const nato = simulator.results.locator('li', { has: page.locator('[data-voices="nato_troops"]') });
  const line = nato.locator('[data-voices]');
  await expect(line).toHaveText('Quotes: 1 conflicts, 3 silent');
  await nato.getByRole('link', { name: /^Why\?/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Conflicts with the result' })).toBeVisible();
  await expect(dialog.locator('[data-quote]')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Observers only/ }).click();
  await expect(line).not.toHaveText('Quotes: 1 conflicts, 3 silent');
});
