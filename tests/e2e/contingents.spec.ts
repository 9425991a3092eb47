/** Knows what a reader does with contingents, in the table and on the map, and that nothing is lost on the way. */
import { expect, type Locator } from '@playwright/test';
import { test, type Simulator } from './simulator.ts';

const london = [8000, 8000, 1500, 1000, 1000, 500, 20_000];

/** Middle of an element in the window. */
async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Chooses a circle: from then on the map is alive. */
async function choose(s: Simulator, country: string): Promise<void> {
  await s.circle(country).click();
  await expect(s.map.locator('.readout')).toContainText(country);
}

/** Opens the fields of one contingent. */
async function edit(s: Simulator, country: string): Promise<Locator> {
  await s.contingents.getByRole('button', { name: new RegExp(`^Edit ${country}`) }).click();
  return s.contingents.getByRole('group', { name: 'Edit' });
}

test('In the table a contingent is added, edited, moved and removed, and the level follows.', async ({
  page,
  simulator: s,
}) => {
  await s.contingents.getByRole('button', { name: 'Add contingent' }).click();
  await expect.poll(() => s.troops()).toEqual([8000, 8000, 1500, 1000, 1000, 500, 5000, 25_000]);
  await expect(s.heading).toContainText('25,000');
  const fields = s.contingents.getByRole('group', { name: 'Edit' });
  await expect(fields.getByLabel('Country')).toBeFocused();

  await fields.getByLabel('Country').selectOption('Germany');
  await expect(s.row('Germany')).toContainText('Kyiv');
  await fields.getByLabel('Troops').fill('7500');
  await fields.getByLabel('Troops').blur();
  await expect(s.heading).toContainText('27,500');
  await fields.getByLabel('Move to').selectOption('Kharkiv');
  await expect(s.row('Germany')).toContainText('Kharkiv');
  await expect(s.circle('Germany')).toHaveAccessibleName(/7,500 troops: Kharkiv/);
  await fields.getByLabel('Latitude').fill('48,46');
  await fields.getByLabel('Longitude').fill('35,04');
  await fields.getByRole('button', { name: 'Move there' }).click();
  await expect(s.row('Germany')).toContainText('Dnipro');
  await fields.getByRole('button', { name: 'Done' }).click();
  await expect(s.contingents.getByRole('button', { name: /^Edit Germany/ })).toBeFocused();

  await s.contingents.getByRole('button', { name: /^Remove Germany/ }).click();
  await expect.poll(() => s.troops()).toEqual(london);
  await expect(s.contingents.getByRole('status')).toHaveText('Removed: Germany, 7,500 troops');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Control+z');
  await expect.poll(() => s.troops()).toEqual(london);
  await expect(s.undo).toBeDisabled();
});

test('What cannot be is refused with a reason, and nothing is lost.', async ({ simulator: s }) => {
  const fields = await edit(s, 'France');
  const troops = fields.getByLabel('Troops');
  await troops.fill('999999');
  await troops.blur();
  await expect(fields.getByText('Whole numbers from 8,000 to 188,000 are possible.')).toBeVisible();
  await expect.poll(() => s.troops()).toEqual(london);
  await troops.fill('188000');
  await troops.blur();
  await expect(s.heading).toContainText('200,000');

  await fields.getByLabel('Latitude').fill('north');
  await fields.getByRole('button', { name: 'Move there' }).click();
  await expect(fields.getByText('Give degrees as numbers')).toBeVisible();
  // Belgorod
  await fields.getByLabel('Latitude').fill('50.6');
  await fields.getByLabel('Longitude').fill('36.6');
  await fields.getByRole('button', { name: 'Move there' }).click();
  await expect(fields.getByText('Troops cannot be placed in Russia.')).toBeVisible();
  // the Black Sea
  await fields.getByLabel('Latitude').fill('44');
  await fields.getByLabel('Longitude').fill('33');
  await fields.getByRole('button', { name: 'Move there' }).click();
  await expect(fields.getByText('Troops can only be placed in Ukraine')).toBeVisible();
  await expect(s.row('France')).toContainText('Vinnytsia');
  await s.undo.click();
  await expect.poll(() => s.troops()).toEqual(london);
});

test('Removing below the lowest level lets the others make up for it; the last one stays.', async ({
  simulator: s,
}) => {
  for (const country of ['Estonia', 'Lithuania', 'Belgium', 'Netherlands', 'France']) {
    await s.contingents.getByRole('button', { name: new RegExp(`^Remove ${country}`) }).click();
    // the rows below move up: a press before that would meet another row
    await expect(s.row(country)).toHaveCount(0);
  }
  await expect.poll(() => s.troops()).toEqual([20_000, 20_000]);
  await expect(s.notice).toHaveText('The size stays at 20,000 troops or more.');
  await s.contingents.getByRole('button', { name: /^Remove United Kingdom/ }).click();
  await expect(s.notice).toHaveText('One contingent has to stay.');
  await expect.poll(() => s.troops()).toEqual([20_000, 20_000]);
});

test('Crimea and Donetsk are Ukraine: troops can be placed there, and the page says who controls the place.', async ({
  simulator: s,
}) => {
  const fields = await edit(s, 'France');
  await fields.getByLabel('Move to').selectOption('Simferopol');
  await expect(s.row('France')).toContainText('under Russian control');
  await fields.getByLabel('Move to').selectOption('Donetsk');
  await expect(s.row('France')).toContainText('Donetsk');
  await expect(s.row('France')).toContainText('under Russian control');
});

test('A circle is dragged to another place as one step back, and table and results follow.', async ({
  page,
  simulator: s,
}) => {
  await choose(s, 'United Kingdom');
  const from = await middle(s.circle('United Kingdom'));
  // Dnipro lies south-east of Kyiv on the map: aim at its label
  const to = await middle(s.map.locator('text', { hasText: 'Dnipro' }).first());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= 8; i++)
    await page.mouse.move(from.x + ((to.x - from.x) * i) / 8, from.y + ((to.y - from.y) * i) / 8);
  await page.mouse.up();
  await expect(s.row('United Kingdom')).not.toContainText('428 km');
  await expect(s.row('United Kingdom')).toContainText('Dnipro');
  await expect.poll(() => s.troops()).toEqual(london);
  await expect(s.map.locator('.readout')).toContainText('United Kingdom, 8,000 troops');
  await s.undo.click();
  await expect(s.row('United Kingdom')).toContainText('428 km');
  await expect(s.undo).toBeDisabled();
});

test('A circle dragged into Russia stays where it may stand and the map says why.', async ({
  page,
  simulator: s,
}) => {
  await choose(s, 'United Kingdom');
  const from = await middle(s.circle('United Kingdom'));
  const map = (await s.map.locator('svg').first().boundingBox())!;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.97, map.y + map.height * 0.08, { steps: 3 });
  await expect(s.map.locator('.readout')).toHaveText('Troops cannot be placed in Russia.');
  await page.mouse.up();
  await expect(s.row('United Kingdom')).toContainText('under Ukrainian control');
  await expect.poll(() => s.troops()).toEqual(london);
});

test('A click on an empty spot of Ukraine asks for country and troops and adds a contingent there; in the sea it says why not.', async ({
  page,
  simulator: s,
}) => {
  await choose(s, 'United Kingdom');
  await page.keyboard.press('Escape');
  const poltava = await middle(s.map.locator('text', { hasText: 'Poltava' }).first());
  await page.mouse.click(poltava.x + 25, poltava.y - 25);
  const form = s.map.getByRole('form', { name: 'Add contingent' });
  await expect(form).toContainText('from Poltava');
  await form.getByLabel('Country').selectOption('Germany');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(s.map.getByRole('status')).toContainText('Added: Germany');
  await expect(s.circle('Germany')).toBeFocused();
  await expect.poll(async () => (await s.troops()).at(-1)).toBe(25_000);
  await expect(s.map.getByRole('option')).toHaveCount(7);
  await s.map.scrollIntoViewIfNeeded();
  const map = (await s.map.locator('svg').first().boundingBox())!;
  await page.mouse.click(map.x + map.width * 0.5, map.y + map.height * 0.95);
  await expect(s.map.locator('.readout')).toContainText('Troops can only be placed in Ukraine');
  await expect(s.map.getByRole('option')).toHaveCount(7);
});

test('With the keyboard a circle is chosen and moved; Escape gives the move up and Enter keeps it as one step.', async ({
  page,
  simulator: s,
}) => {
  await s.circle('United Kingdom').focus();
  await page.keyboard.press('Enter');
  await expect(s.circle('United Kingdom')).toHaveAttribute('aria-selected', 'true');
  const form = s.map.getByRole('form', { name: 'Edit' });
  await expect(form.getByLabel('Country')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(s.circle('United Kingdom')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(s.circle('Lithuania')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(s.circle('United Kingdom')).toBeFocused();

  await page.keyboard.press('m');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
  await expect(s.row('United Kingdom')).not.toContainText('428 km');
  await page.keyboard.press('Escape');
  await expect(s.row('United Kingdom')).toContainText('428 km');
  await expect(s.undo).toBeDisabled();

  await page.keyboard.press('m');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(s.circle('United Kingdom')).toBeFocused();
  await expect(s.row('United Kingdom')).toContainText('from Kyiv');
  await page.keyboard.press('Control+z');
  await expect(s.row('United Kingdom')).toContainText('428 km');
  await expect(s.undo).toBeDisabled();
});

test('Keys cannot carry a circle out of Ukraine into Russia.', async ({ page, simulator: s }) => {
  await s.preset('Full line').click();
  // alive: its tools are there
  await expect(s.map.getByRole('button', { name: 'Layers' })).toBeVisible();
  await s.circle('Belgium').focus();
  await page.keyboard.press('m');
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowUp');
  await expect(s.map.locator('.readout')).toHaveText('Troops cannot be placed in Russia.');
  // to those who hear it this is said once
  await expect(page.getByRole('status').filter({ hasText: 'Troops cannot be placed' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(s.circle('Belgium')).toHaveAccessibleName(/km to the line of contact/);
  await expect.poll(async () => (await s.troops()).at(-1)).toBe(200_000);
});

test('A contingent that does not fit what its country said shows that statement, with its words.', async ({
  simulator: s,
}) => {
  const fields = await edit(s, 'France');
  await fields.getByLabel('Country').selectOption('Poland');
  const record = s.contingents.locator('.contingent-record');
  await expect(record).toContainText('does not fit this');
  await expect.poll(async () => (await record.innerText()).length).toBeGreaterThan(70);
  await fields.getByLabel('Country').selectOption('France');
  await expect(record).toHaveCount(0);
});
