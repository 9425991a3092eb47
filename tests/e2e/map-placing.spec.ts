/** Knows what a reader does on the map itself: forms, keys, layers, touch. The table beside it is in contingents.spec.ts. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { open, Simulator, test } from './simulator.ts';

const london = [8000, 8000, 1500, 1000, 1000, 500, 20_000];
const form = (s: Simulator) => s.map.getByRole('form', { name: 'Edit' });

/** Opens the form of a contingent by keys; the key may come before the map is alive, and counts. */
async function openForm(s: Simulator, country: string): Promise<void> {
  await s.circle(country).first().focus();
  await s.page.keyboard.press('Enter');
  await expect(form(s)).toBeVisible();
}
const axe = (page: Page) => new AxeBuilder({ page }).include('[aria-labelledby=map-heading]').analyze();

test('By keys alone a contingent is edited, duplicated, split, merged, moved and removed; each is one step back.', async ({
  page,
  simulator: s,
}) => {
  const status = s.map.getByRole('status');
  await openForm(s, 'France');
  await expect(form(s).getByLabel('Country')).toBeFocused();
  await form(s).getByRole('button', { name: 'Split' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => s.troops()).toEqual([8000, 4000, 1500, 1000, 1000, 500, 4000, 20_000]);
  await expect(status).toHaveText('Split: France');
  await form(s).getByRole('button', { name: 'Merge with the nearest (France)' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => s.troops()).toEqual(london);
  await expect(status).toHaveText('Merged: France, 8,000 troops');
  await form(s).getByRole('button', { name: 'Duplicate' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => s.troops()).toEqual([...london.slice(0, 6), 8000, 28_000]);
  await page.keyboard.press('Escape');
  await expect(form(s)).toHaveCount(0);
  await expect(s.map.getByRole('option', { selected: true })).toBeFocused();

  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await expect(status).toHaveText(/^\d+ km from [A-Z]\w+, \d+ km from the line$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(status).toHaveText('Removed: France, 8,000 troops');
  await expect.poll(() => s.troops()).toEqual(london);
  for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
  await expect.poll(() => s.troops()).toEqual(london);
  await expect(s.undo).toBeDisabled();
});

test('Keys pressed before the code of the map has come are not lost, and do not scroll the page.', async ({
  page,
  simulator: s,
}) => {
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/*.js', async (route) => {
    await delivered;
    await route.continue();
  });
  await s.circle('United Kingdom').focus();
  const top = await page.evaluate(() => scrollY);
  for (const key of ['m', 'ArrowDown', 'ArrowDown', 'Shift+ArrowRight', 'Enter', ' '])
    await page.keyboard.press(key);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await expect(s.undo).toBeDisabled();
  deliver();
  await expect(s.row('United Kingdom')).not.toContainText('428 km');
  await expect(s.circle('United Kingdom')).toBeFocused();
  await expect(s.circle('United Kingdom')).toHaveAttribute('aria-selected', 'true');
  await expect(s.undo).toBeEnabled();
  await s.undo.click();
  await expect(s.row('United Kingdom')).toContainText('428 km');
  await expect(s.undo).toBeDisabled();
});

test('While a circle is dragged the map shows line, oblast and nearest city; Escape gives the drag up.', async ({
  page,
  simulator: s,
}) => {
  await openForm(s, 'United Kingdom');
  await page.keyboard.press('Escape');
  const box = (await s.circle('United Kingdom').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 30, { steps: 4 });
  const bubble = s.map.locator('.map-bubble');
  await expect(bubble).toContainText('km from the line');
  await expect(bubble).toContainText('oblast');
  await page.keyboard.press('Escape');
  await expect(bubble).toHaveCount(0);
  await page.mouse.up();
  await expect(s.row('United Kingdom')).toContainText('428 km');
  await expect(s.undo).toBeDisabled();
});

test('Layers are switched on with their source and date, follow assumptions and terms, and go without an axe finding.', async ({
  page,
  simulator: s,
}) => {
  await openForm(s, 'France');
  expect((await axe(page)).violations).toEqual([]);
  await page.keyboard.press('Escape');
  const button = s.map.getByRole('button', { name: 'Layers' });
  await button.click();
  const key = s.map.locator('.layer-key');
  await s.map.getByRole('checkbox', { name: 'Reach of short-range drones' }).check();
  await expect(key).toContainText('10 km to 40 km, starting value 20 km');
  await expect(key.getByRole('link', { name: 'The Moscow Times, 2025' })).toBeVisible();
  await expect(s.map.locator('.map-layers .band')).toHaveCount(8);
  await s.map.getByRole('checkbox', { name: 'Population before the war' }).check();
  await expect(key).toContainText('Ukrstat, 2021, 1 January 2021');
  await expect(s.map.locator('.map-layers .grade')).toHaveCount(25);
  await s.map.getByRole('checkbox', { name: 'Troops per oblast' }).check();
  await expect(s.map.getByRole('checkbox', { name: 'Population before the war' })).not.toBeChecked();
  await expect(s.map.locator('.map-layers .grade')).toHaveCount(6);
  await s.map.getByRole('checkbox', { name: 'Demilitarised zone' }).check();
  await expect(key).toContainText('There is none in this proposal');
  await s.map.getByRole('checkbox', { name: 'Distance to the line' }).check();
  await s.map.getByRole('checkbox', { name: 'Line of a past mission' }).check();
  await expect(key).toContainText('120 km of line');
  await expect(s.map.locator('.map-layers .distance')).toHaveCount(3);
  expect((await axe(page)).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await s.preset('40,000').click();
  await expect(key).toContainText('15 km on each side');
  await expect(s.map.locator('.map-layers .zone')).toHaveCount(1);
});

test('On a phone 40 contingents can be told apart and each one reached by touch.', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL, viewport: { width: 320, height: 640 }, hasTouch: true });
  try {
    await open(page);
    const s = new Simulator(page);
    await s.preset('Full line').tap();
    const options = s.map.getByRole('listbox').getByRole('option');
    let count = 16;
    // each is large enough to be halved seven times
    for (const [country, code] of [
      ['Germany', 'deu'],
      ['Poland', 'pol'],
      ['Spain', 'esp'],
      ['Italy', 'ita'],
    ]) {
      // by its place: rooms for fingers overlap, and the nearest circle is meant
      const disc = s.circle(country).first().locator('.disc');
      await disc.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await disc.boundingBox())!;
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await expect(form(s).getByLabel('Country')).toHaveValue(code);
      for (let i = 0; i < 7 && count < 40; i++) {
        await form(s).getByRole('button', { name: 'Split' }).tap();
        await expect(options).toHaveCount(++count);
      }
      await form(s).getByRole('button', { name: 'Done' }).tap();
    }
    await expect(options).toHaveCount(40);
    const centres = await options.locator('.disc').evaluateAll((discs) =>
      discs.map((disc) => {
        const { x, y, width, height } = disc.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      }),
    );
    const gaps = centres.flatMap(([x, y], i) =>
      centres.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(8);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  } finally {
    await page.close();
  }
});
