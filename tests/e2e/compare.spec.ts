/** Knows that scenarios stand side by side: from links, presets, files and the saved list, with an address that holds them all. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const london = '1.0.0.qtwd';
const hash = (page: Page) => new URL(page.url()).hash.slice(1);

/** The page, once its code has taken over. */
async function open(page: Page, path = '/en/compare/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('textbox', { name: 'Link to this comparison' })).toHaveValue(/#1\.0\.0\./);
}
const heads = (page: Page) => page.getByRole('columnheader');
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const section = (page: Page, name: string) => page.getByRole('region', { name });

test('Without script two presets are compared: maps, results with ranges, stances, differences, causes.', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/de/compare/');
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(
    page.getByRole('img', { name: /Kontaktlinie und diesen Kontingenten: Großbritannien/ }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Kosten im Jahr/ })).toContainText('bis');
  await expect(page.getByRole('row', { name: /Russland/ }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Worin sie sich unterscheiden' })).toContainText(
    'Auch am Tisch',
  );
  await expect(page.getByRole('region', { name: 'Was den Unterschied macht' })).toContainText(
    'Stärke der Truppe',
  );
  await context.close();
});

test('Scenarios come from links, presets and files, the fifth is refused, and the address opens the same again.', async ({
  page,
}) => {
  await open(page, `/en/compare/#preset=debate-40000&level=60000/${london}`);
  await expect(heads(page)).toHaveCount(2);
  // the readable form in the address has become the short one
  await expect.poll(() => hash(page)).toMatch(/^1\.0\.0\.[\w-]+\/1\.0\.0\.[\w-]+$/);
  await expect(row(page, 'Level')).toContainText('60,000 troops');
  await expect(row(page, 'Level')).toContainText('20,000 troops');
  const cost = section(page, 'What makes the difference');
  await expect(cost).toContainText('B is lower in 100% of the assumption range');

  await page.getByLabel('Preset:').selectOption('inclusive');
  await page.getByRole('button', { name: 'Add preset' }).click();
  await expect(heads(page)).toHaveCount(3);
  const scenario = { interpose: 'scenarios', scenarios: [] as unknown[] };
  const response = await page.request.get('/en/presets/full-line/result.json');
  scenario.scenarios.push(
    { name: 'From a file', scenario: (await response.json()).scenario },
    { name: 'bad', scenario: 1 },
  );
  await page.getByLabel('File (JSON or GeoJSON):').setInputFiles({
    ...{ name: 'all.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(scenario)),
  });
  await expect(heads(page)).toHaveCount(4);
  await expect(heads(page).nth(3)).toContainText('From a file');
  await page.getByRole('button', { name: 'Add preset' }).click();
  await expect(page.getByText('This scenario is there already.')).toBeVisible();
  await page
    .getByLabel('Link to a scenario or to a comparison:')
    .fill('https://example.org/de/#preset=debate-200000');
  await page.getByRole('button', { name: 'Add link' }).click();
  await expect(page.getByText('No more than four fit side by side.')).toBeVisible();

  await page.getByRole('button', { name: 'Remove: B' }).click();
  await page.getByRole('button', { name: /Compare with this one: B/ }).click();
  await expect(heads(page).first()).toContainText('Inclusive format');
  const address = await page.getByRole('textbox', { name: 'Link to this comparison' }).inputValue();
  const texts = await page.getByRole('row').allInnerTexts();
  await page.goto('about:blank');
  await open(page, address);
  await expect(heads(page)).toHaveCount(3);
  // all but the name that stayed with the reader
  expect((await page.getByRole('row').allInnerTexts()).slice(1)).toEqual(texts.slice(1));
  await page.getByRole('checkbox', { name: 'Show only what differs' }).check();
  expect(await page.getByRole('row').count()).toBeLessThan(texts.length);
});

test('Back leads to what was compared before; what cannot be read is said; one link stands beside its preset.', async ({
  page,
}) => {
  await open(page, `/en/compare/#${london}`);
  await expect(heads(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Add preset' }).click();
  await expect(heads(page)).toHaveCount(3);
  await page.goBack();
  await expect(heads(page)).toHaveCount(2);
  await page.getByLabel('Link to a scenario or to a comparison:').fill('nonsense');
  await page.getByRole('button', { name: 'Add link' }).click();
  await expect(page.getByText('There is no readable scenario in it')).toBeVisible();
  await page.goto('about:blank');
  await open(page, '/en/compare/#preset=debate-40000&years=99');
  await expect(page.getByText(/B: .*99 is too high/)).toBeVisible();
});

test('axe finds nothing, in light and in dark, and nothing is wider than a small phone. @long', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await page.getByRole('button', { name: 'Add preset' }).click();
  await expect(heads(page)).toHaveCount(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }
});
