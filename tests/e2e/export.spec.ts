/** Knows what a reader takes along from the page: files that other programs read, texts in the clipboard, a citation. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { open, test } from './simulator.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The dialog, once the full ranges have been computed. */
async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Save and export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save and export' });
  await expect(dialog.getByRole('button', { name: 'Results (CSV)' })).toBeVisible();
  return dialog;
}

/** Clicks and gives back the file that came. */
async function taken(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('axe finds nothing in the dialog, in light and in dark.', async ({ page, simulator: s }) => {
  await expect(s.heading).toBeVisible();
  await openDialog(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
  }
});

test('Results, contingents and the whole scenario leave as files that other programs read, with safe names.', async ({
  page,
  simulator: s,
}) => {
  await s.exact.fill('40000');
  await s.exact.press('Enter');
  await expect(s.heading).toContainText('40,000');
  const dialog = await openDialog(page);

  const results = await taken(page, dialog.getByRole('button', { name: 'Results (CSV)' }));
  expect(results.name).toMatch(/^interpose-scenario-[0-9a-f]{12}-results\.csv$/);
  const rows = parse(results.text, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.find(({ Id }) => Id === 'density_line')).toMatchObject({
    Unit: 'persons per km',
    Sources: 'geo.front.km',
  });
  expect(Number(rows.find(({ Id }) => Id === 'troops_total')?.Value)).toBe(40_000);

  const map = await taken(page, dialog.getByRole('button', { name: 'Contingents (GeoJSON)' }));
  const { features, interpose } = JSON.parse(map.text);
  expect(features).toHaveLength(6);
  expect(features[0].properties).toMatchObject({ contributor: 'gbr', troops: 16_000, place: 'Kyiv' });
  expect(interpose).toMatchObject({ model: '1.0.0', mandate: 'invitation' });

  const all = await taken(page, dialog.getByRole('button', { name: 'Everything (JSON)' }));
  const { scenario, outputs } = JSON.parse(all.text);
  expect(scenario.contingents.map(({ troops }: { troops: number }) => troops)).toEqual(
    features.map(({ properties }: { properties: { troops: number } }) => properties.troops),
  );
  expect(outputs.density_line.low).toBeLessThan(outputs.density_line.high);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('Text, Markdown, table, link and citation are copied, and the link holds the scenario.', async ({
  page,
  simulator: _open,
}) => {
  const dialog = await openDialog(page);
  const copied = async (button: string) => {
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await expect(dialog.getByText(`Done: ${button}`)).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('As text')).toContain('How dense is the force?\n– The force has 20,000 troops.');
  expect(await copied('As Markdown')).toMatch(/^## London: 20,000.*\n\n\| Result \| Value \|/);
  expect(await copied('As HTML table')).toMatch(/^<table lang="en">\s*<caption>London/);
  const link = await copied('Link');
  expect(new URL(link).hash.length).toBeGreaterThan(4);

  const cite = dialog.getByRole('region', { name: 'Cite and reproduce' });
  await expect(cite.locator('pre')).toContainText('London: 20,000');
  await expect(cite.locator('pre')).toContainText(link);
  await cite.getByRole('combobox').selectOption('BibTeX');
  await expect(cite.locator('pre')).toContainText('@misc{interpose-1.0.0-');
  await cite.getByRole('combobox').selectOption('Command line');
  await expect(cite.locator('pre')).toHaveText('npm run -s interpose -- run london-20000 --json\n');
});

test('Pictures come as SVG and PNG in the sizes they say, and the map in them is the map on the screen.', async ({
  page,
  simulator: s,
}) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await s.preset('the upper figure').click();
  await expect(s.circle('Germany')).toBeVisible();
  // the readout and the pointer are no part of the picture
  await page.mouse.move(2, 2);
  const onScreen = await s.map.locator('.map-base').screenshot();
  const dialog = await openDialog(page);
  const pictures = dialog.getByRole('region', { name: 'Pictures' });
  const bytes = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      pictures.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const card = await bytes('PNG at double size');
  expect(card.name).toMatch(/^interpose-debate-200000-[0-9a-f]{12}-card-2x\.png$/);
  expect([card.content.readUInt32BE(16), card.content.readUInt32BE(20)]).toEqual([2400, 1350]);

  await pictures.getByRole('combobox').selectOption({ label: 'Map (960 × 830)' });
  const svg = await bytes('SVG');
  expect(svg.content.toString()).toMatch(/^<svg xmlns=/);
  const map = await bytes('PNG');
  const share = await page.evaluate(
    async (images) => {
      const [width, height] = [240, 154];
      const drawn = images.map(async ({ base64, top, rows }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, top, image.width, rows ?? image.height, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      });
      const [one, other] = await Promise.all(drawn);
      let different = 0;
      for (let i = 0; i < one.length; i += 4)
        if ([0, 1, 2].some((c) => Math.abs(one[i + c] - other[i + c]) > 48)) different++;
      return different / (width * height);
    },
    [
      { base64: onScreen.toString('base64'), top: 0, rows: undefined },
      { base64: map.content.toString('base64'), top: 98, rows: 616 },
    ],
  );
  expect(share, 'share of the map that looks different').toBeLessThan(0.02);
});

test('A table of contingents is looked at row by row before it is used; bad rows say why they are left out.', async ({
  page,
  simulator: s,
}) => {
  const dialog = await openDialog(page);
  const rows = [
    'Land;Soldaten;Ort',
    'Deutschland;25.000;Kiew',
    'Atlantis;500;Kiew',
    'France;5000;Lviv',
    'Polen;50;Lwiw',
  ];
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await dialog
    .getByLabel('JSON, GeoJSON, CSV or XLSX:')
    .setInputFiles(file('contingents.csv', rows.join('\r\n')));
  await expect(dialog.getByRole('row', { name: 'Atlantis' })).toContainText('country not known');
  await expect(dialog.getByRole('row', { name: 'Polen' })).toContainText('fewer than 100');
  await expect(
    dialog.getByText('2 contingents with 30,000 troops in all; 2 rows are left out.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Use these 2 contingents' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => s.troops()).toEqual([25_000, 5000, 30_000]);
  await s.undo.click();
  await expect(s.heading).toContainText('20,000');

  const again = await openDialog(page);
  await again
    .getByLabel('JSON, GeoJSON, CSV or XLSX:')
    .setInputFiles(file('x.json', '{"model":"1.0.0","years":99}'));
  await expect(again.getByText('Nothing was changed.')).toBeVisible();
});

test('Scenarios are saved under a name in this browser, opened again after a reload, deleted and brought back.', async ({
  page,
  simulator: s,
}) => {
  await s.exact.fill('60000');
  await s.exact.press('Enter');
  let dialog = await openDialog(page);
  await dialog.getByLabel('Name:', { exact: true }).fill('=Mine / first');
  await dialog.getByRole('button', { name: 'Save this scenario' }).click();
  await expect(dialog.getByText('Saved: =Mine / first')).toBeVisible();
  await page.goto('/en/#');
  await page.reload();
  dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Show saved ones' }).click();
  await dialog.getByRole('button', { name: 'Delete =Mine / first' }).click();
  await expect(dialog.getByText('Nothing saved yet.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo delete' }).click();
  await dialog.getByRole('button', { name: 'Open =Mine / first' }).click();
  await expect(s.heading).toContainText('60,000');
});

test('What was saved is renamed, duplicated, taken along as one file and read back in another browser.', async ({
  page,
  simulator: s,
  browser,
}) => {
  await s.exact.fill('61000');
  await s.exact.press('Enter');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Name:', { exact: true }).fill('First');
  await dialog.getByRole('button', { name: 'Save this scenario' }).click();
  await dialog.getByRole('textbox', { name: 'Change name' }).fill('Plan <b>2</b>');
  await dialog.getByRole('textbox', { name: 'Change name' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Open Plan <b>2</b>' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(dialog.getByRole('button', { name: 'Open Plan <b>2</b>' })).toHaveCount(2);
  const all = await taken(page, dialog.getByRole('button', { name: 'All as one file' }));
  const file = JSON.parse(all.text);
  expect(file.scenarios.map(({ name }: { name: string }) => name)).toEqual([
    'Plan <b>2</b>',
    'Plan <b>2</b>',
  ]);
  file.scenarios[1].scenario.years = 99;

  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other);
  const there = await openDialog(other);
  await there.getByRole('button', { name: 'Show saved ones' }).click();
  await there.getByLabel('Read such a file:').setInputFiles({
    ...{ name: all.name, mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(there.getByText('One scenario read, 1 left out.')).toBeVisible();
  await there.getByRole('button', { name: 'Open Plan <b>2</b>' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toContainText('61,000');
  await context.close();
});

test('Where the browser refuses to store anything, that is said, and link and files still work.', async ({
  page,
}) => {
  // as in a private window of some browsers and in a sandboxed frame
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Save this scenario' }).click();
  await expect(dialog.getByText('This browser stores nothing here')).toBeVisible();
  const csv = await taken(page, dialog.getByRole('button', { name: 'Results (CSV)' }));
  expect(csv.text).toContain('density_line');
});

test('JSON, GeoJSON, CSV and XLSX of the page give the same scenario when they are opened again.', async ({
  page,
  simulator: s,
}) => {
  await s.preset('Inclusive').click();
  await s.exact.fill('50000');
  await s.exact.press('Enter');
  await expect(s.heading).toContainText('50,000');
  // the table follows the heading by a frame
  await expect.poll(async () => (await s.troops()).at(-1)).toBe(50_000);
  const wanted = await s.troops();
  await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  const address = page.url();
  let dialog = await openDialog(page);
  const files: string[] = [];
  for (const button of [
    'Everything (JSON)',
    'Contingents (GeoJSON)',
    'Contingents (CSV)',
    'All tables (XLSX)',
  ]) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: button }).click(),
    ]);
    const path = `${test.info().outputDir}/${file.suggestedFilename()}`;
    await file.saveAs(path);
    files.push(path);
  }
  await page.keyboard.press('Escape');
  for (const [i, path] of files.entries()) {
    // the tables of contingents say nothing of the rest: that stays as it is on the page
    if (i < 2) await s.preset('40,000').click();
    else await s.preset('Inclusive').click();
    await expect(s.heading).not.toContainText('50,000');
    dialog = await openDialog(page);
    await dialog.getByLabel('JSON, GeoJSON, CSV or XLSX:').setInputFiles(path);
    await dialog.getByRole('button', { name: /^(Open scenario|Use these 4 contingents)$/ }).click();
    await expect(s.heading).toContainText('50,000');
    await expect.poll(() => s.troops()).toEqual(wanted);
    await expect.poll(() => page.url(), path).toBe(address);
  }
});

test('A picture as SVG shows the same without the page and its styles.', async ({
  page,
  simulator: _open,
  browser,
}) => {
  const dialog = await openDialog(page);
  const svg = await taken(page, dialog.getByRole('button', { name: 'SVG', exact: true }));
  const context = await browser.newContext({ javaScriptEnabled: true });
  const bare = await context.newPage();
  const colours = await bare.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 169 });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, 300, 169);
    const { data } = context.getImageData(0, 0, 300, 169);
    const seen: Record<string, number> = {};
    for (let i = 0; i < data.length; i += 4) {
      const colour = data.slice(i, i + 3).join(',');
      seen[colour] = (seen[colour] ?? 0) + 1;
    }
    return seen;
  }, svg.text);
  // land, paper and the blue of a contingent, by their values in tokens.css; nothing falls back to black
  for (const colour of ['253,252,250', '239,236,229', '227,235,240'])
    expect(colours[colour], colour).toBeGreaterThan(500);
  expect(Object.keys(colours).length).toBeGreaterThan(50);
  expect(colours['0,0,0'] ?? 0).toBeLessThan(50);
  await context.close();
});
