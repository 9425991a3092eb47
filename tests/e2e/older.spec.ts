/** Knows that a link of an older version of the model keeps its numbers on the whole page, and is never explained or exported with today's. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { open, Simulator, test } from './simulator.ts';

/** A pretend release: 1.0.0 under another number, whose total cost was half of what it is today. */
const old = '0.9.0';
const file = (name: string) =>
  readFile(new URL(`../../static/releases/1.0.0/${name}`, import.meta.url), 'utf8');

test.beforeEach(async ({ page }) => {
  const model = (await file('model.js'))
    .replaceAll('"1.0.0"', `"${old}"`)
    .replace('= x_cost_year * f_years;', '= x_cost_year * f_years / 2;');
  expect(model).toContain('f_years / 2');
  const texts = await file('texts-en.js');
  const contentType = 'text/javascript';
  await page.route(`**/releases/${old}/model.js`, (route) => route.fulfill({ contentType, body: model }));
  await page.route(`**/releases/${old}/texts-en.js`, (route) => route.fulfill({ contentType, body: texts }));
});

const link = `#model=${old}&preset=debate-40000&years=4`;

test('An old link shows its own numbers, says so, and offers today’s with what would change.', async ({
  page,
}) => {
  const simulator = new Simulator(page);
  await open(page, `/en/${link}`);
  await expect(page.getByText(`Computed with model ${old}, with which this link was made.`)).toBeVisible();
  const total = simulator.result('Total cost');
  const before = await total.innerText();
  await page.getByText('One result would be different today').click();
  await expect(page.getByRole('row', { name: 'Total cost' })).toContainText('+100%');

  // the answer to "why?" is not given with today's formula
  await simulator.results.locator('a[data-why=cost_total]').click();
  const why = page.getByRole('dialog');
  await expect(why).toContainText(`This result was computed by model ${old}`);
  await expect(why.locator('math')).toHaveCount(0);
  await page.keyboard.press('Escape');

  // what leaves the page is of that version too
  await page.getByRole('button', { name: 'Save and export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save and export' });
  await expect(dialog.getByText(`Computed by model ${old}, not by today’s`)).toBeVisible();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Results (CSV)' }).click(),
  ]);
  const rows = parse(await readFile(await csv.path(), 'utf8'), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(new Set(rows.map(({ Model }) => Model))).toEqual(new Set([old]));
  const cost = (id: string) => rows.find((row) => row.Id === id)!;
  expect(Number(cost('cost_total').Value) / Number(cost('cost_year').Value)).toBeCloseTo(2, 9);
  expect(Number(cost('cost_total')['high (95%)']) / Number(cost('cost_year')['high (95%)'])).toBeCloseTo(
    2,
    9,
  );
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Open with model 1.0.0' }).click();
  await expect(total).not.toHaveText(before);
  await expect(page.getByText(`Computed with model ${old}`)).toHaveCount(0);
});

test('Beside today’s it keeps its numbers, and what makes the difference is not taken apart.', async ({
  page,
}) => {
  await page.goto(`/en/compare/${link}/model=1.0.0&preset=debate-40000&years=4`);
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveCount(2);
  await expect(heads.first()).toContainText(`Model ${old}`);
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  const [first, second] = await row('Total cost').getByRole('cell').allInnerTexts();
  expect(first).not.toBe(second);
  const [one, other] = await row('Cost per year').getByRole('cell').allInnerTexts();
  expect(one.replace('A', '')).toBe(other.replace('B', ''));
  await expect(page.getByText('These two were computed by different versions')).toBeVisible();
});

test('When a model 1.1.0 with a changed rule is today’s, a link of 1.0.0 gives the numbers it was released with, and 1.1.0 is offered.', async ({
  page,
}) => {
  // the page of a pretend 1.1.0: its rule for watching the line asks for ten times as many troops as that of 1.0.0
  const rule = ['>=1.7?3:4', '>=17?3:4'] as const;
  let changed = 0;
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    changed += code.split(rule[0]).length - 1;
    const body = code.replaceAll('`1.0.0`', '`1.1.0`').replaceAll(...rule);
    await route.fulfill({ response, body });
  });
  const golden = JSON.parse(await file('golden.json')) as {
    preset: string;
    link: string;
    rows: { id: string; class?: string }[];
  }[];
  const { link: kept, rows } = golden.findLast(({ preset }) => preset === 'observers')!;
  expect(rows.find(({ id }) => id === 'capability')!.class).toBe('monitor');

  const simulator = new Simulator(page);
  await open(page, `/en/#${kept}`);
  await expect(page.getByText('Computed with model 1.0.0, with which this link was made.')).toBeVisible();
  const means = simulator.result('What the force could do');
  await expect(means).toContainText('could watch the line');
  await page.getByText(/^\d results would be different today$/).click();
  const row = page.getByRole('row', { name: 'What the force could do' });
  await expect(row.getByRole('cell')).toHaveText(['monitor', 'be present', '']);

  await page.getByRole('link', { name: 'Open with model 1.1.0' }).click();
  await expect(means).toContainText('hardly or not at all at the line');
  await expect(page.getByText('Computed with model 1.0.0')).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#1\.1\.0\./);
  expect(changed).toBeGreaterThan(0);
});
