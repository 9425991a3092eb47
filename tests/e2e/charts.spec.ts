/** Knows what every chart owes its reader: a title with its unit, a source or basis, its numbers as text or table, and words that change with it. */
import { expect, test } from '@playwright/test';
import { open, Simulator, wake } from './simulator.ts';

test('Each curve stands under a title, in a sentence with its unit, and is said in words that change with the deployment.', async ({
  page,
}) => {
  await open(page);
  await wake(page);
  const s = new Simulator(page);
  const charts = s.results.getByRole('img');
  const said = async () => charts.evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label')!));
  const before = await said();
  expect(before.length).toBeGreaterThan(4);
  for (const words of before) expect(words).toMatch(/^From .*\d.* at 20,000 to .*\d.* at 200,000 troops$/);
  const bare = await s.results.locator('li:has(svg[role=img])').evaluateAll((rows) =>
    rows
      .filter((row) => {
        const [title, sentence] = [row.querySelector('h4'), row.querySelector('p')];
        const why = row.querySelector('a[data-why]');
        // a number alone would be a number of what?
        return (
          !title?.textContent || !/\d.*\p{L}|\p{L}.*\d/u.test(sentence?.textContent ?? '') || why === null
        );
      })
      .map((row) => row.textContent),
  );
  expect(bare).toEqual([]);
  await s.preset('Full line').click();
  await expect(s.heading).toContainText('200,000');
  await expect.poll(said).not.toEqual(before);
});

test('The charts behind “Why?” have a heading, a legend in words and a table with the same numbers.', async ({
  page,
}) => {
  await open(page);
  await page.locator('a[data-why=cost_year]').click();
  const dialog = page.getByRole('dialog');
  const chart = dialog.locator('figure:has(svg)').first();
  await expect(chart.locator('figcaption')).toContainText('Open circle');
  await dialog.getByText('As a table', { exact: true }).click();
  const rows = dialog.getByRole('table').first().getByRole('row');
  // one row for each line of the chart, and its head
  await expect(rows).toHaveCount((await chart.locator('svg.row').count()) + 1);
});

test('Map and hindcast name their sources and say in words what they show.', async ({ page }) => {
  await open(page, '/de/');
  await wake(page);
  const map = page.locator('div.map');
  await expect(map).toContainText('Natural Earth');
  await expect(map.locator('figcaption')).toContainText('20.000 Soldaten');
  await page.getByRole('slider', { name: 'Stärke der Truppe' }).press('End');
  await expect(map.locator('figcaption')).toContainText('200.000 Soldaten');
  await page.goto('/de/model/hindcast/');
  for (const row of await page.locator('ul.rows li').all()) await expect(row).toContainText(/\d/);
  await expect(page.getByRole('table').first()).toBeVisible();
});
