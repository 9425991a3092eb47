/** Knows that the whole map is used by keys alone, on every ground, in both themes, on a phone's width and a wide one, and that axe finds nothing in what opens. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import { grounds, launchWithout, settle } from './states-of-map.ts';
import { open, test, type Simulator } from './simulator.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include('[aria-labelledby=map-heading]')
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
  );
/** Tabs on until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (name.test((await focusedName(page)) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus does not come to ${name}`);
}

/** Everything that can be done on the map, in the order in which the focus comes to it. */
async function walk(s: Simulator): Promise<void> {
  const { page } = s;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const form = s.map.getByRole('form');
  const status = s.map.getByRole('status');
  // one stop of the tab key, and arrows to each of the others
  await expect(s.map.locator('[role=option][tabindex="0"]')).toHaveCount(1);
  const met = new Set<string>();
  const go = async (arrow: string) => {
    for (let i = 0; i < 6; i++) {
      met.add((await focusedName(page)) ?? '');
      await press(arrow);
    }
  };
  await go('ArrowLeft');
  await go('ArrowRight');
  expect(met.size).toBe(6);

  await s.circle('France').focus();
  await press('Enter');
  await expect(form.getByLabel('Country')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await tabTo(page, /^Split$/);
  await press('Enter');
  await expect(status).toHaveText('Split: France');
  await expect(s.map.locator('[role=option]')).toHaveCount(7);
  await tabTo(page, /^Merge with the nearest/);
  await press('Enter');
  await expect(s.map.locator('[role=option]')).toHaveCount(6);
  await press('Escape');
  await expect(form).toHaveCount(0);
  await expect(s.circle('France')).toBeFocused();

  await press('m', 'ArrowRight', 'Shift+ArrowDown');
  await expect(status).toHaveText(/km from the line$/);
  await expect(s.map.locator('.map-bubble')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await press('Enter', '+');
  await expect(s.map.locator('.map-base')).not.toHaveAttribute('viewBox', '0 0 960 616');
  await press('-');
  await expect(s.map.locator('.map-base')).toHaveAttribute('viewBox', '0 0 960 616');
  await press('Delete');
  await expect(status).toHaveText(/^Removed: France/);
  await expect(s.map.locator('[role=option]')).toHaveCount(5);

  await tabTo(page, /^Layers$/);
  await press('Enter', 'Tab', ' ');
  await expect(s.map.getByRole('checkbox').first()).toBeChecked();
  await expect(s.map.locator('.map-layers .band').first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
  await press('Escape');
  await expect(s.map.getByRole('button', { name: 'Layers' })).toBeFocused();
  for (let i = 0; i < 4; i++) await press('Control+z');
  await expect(s.undo).toBeDisabled();
  await expect.poll(() => s.troops()).toEqual([8000, 8000, 1500, 1000, 1000, 500, 20_000]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const ground of grounds)
  for (const width of [320, 1440])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`The map is walked through by keys alone, with axe at each opening: ${ground}, ${width} px, ${colorScheme}. @long`, async ({
        browser,
        baseURL,
      }) => {
        const without: Browser | undefined = ground === 'no WebGL' ? await launchWithout() : undefined;
        const context = await (without ?? browser).newContext({
          baseURL,
          colorScheme,
          viewport: { width, height: 800 },
        });
        const page = await context.newPage();
        try {
          await open(page);
          await walk(await settle(page, ground));
        } finally {
          await context.close();
          await without?.close();
        }
      });
