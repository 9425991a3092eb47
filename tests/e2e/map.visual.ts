/**
 * Knows twelve states of the map as pictures: `npx playwright test --project=visual`. They hold on the machine and with the
 * browser they were made with; elsewhere make them anew first (`--update-snapshots`), look at them, then compare.
 */
import { expect, type Browser, type Page } from '@playwright/test';
import { fortyLink, launchWithout, settle, type Ground } from './states-of-map.ts';
import { open, test, type Simulator } from './simulator.ts';

interface State {
  readonly name: string;
  readonly ground?: Ground;
  readonly path?: string;
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: 'de';
  readonly before?: (s: Simulator) => Promise<unknown>;
}
const layers =
  (...names: string[]) =>
  async (s: Simulator) => {
    await s.map.getByRole('button', { name: 'Layers' }).click();
    for (const name of names) await s.map.getByRole('checkbox', { name }).check();
    await s.page.keyboard.press('Escape');
    await s.page.waitForLoadState('networkidle');
    // what was fetched is measured row by row, and drawn when it is whole
    await s.map.locator('.map-layers path').first().waitFor({ state: 'attached' });
  };

const states: readonly State[] = [
  { name: 'london' },
  { name: 'london-dark-german', dark: true, language: 'de' },
  { name: 'full-line', before: (s) => s.preset('Full line').click() },
  { name: 'forty', path: fortyLink },
  { name: 'forty-phone', path: fortyLink, width: 320 },
  {
    name: 'form',
    before: async (s) => {
      await s.circle('France').click();
      await s.map.getByRole('form').waitFor();
    },
  },
  {
    name: 'form-phone-dark',
    width: 320,
    dark: true,
    before: async (s) => {
      await s.circle('France').locator('.disc').click();
      await s.map.getByRole('form').waitFor();
    },
  },
  {
    name: 'moving',
    before: async (s) => {
      await s.circle('France').focus();
      for (const key of ['m', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await s.page.keyboard.press(key);
      await s.map.locator('.map-bubble').getByText('oblast').waitFor();
    },
  },
  {
    name: 'reach',
    path: '/en/#model=1.0.0&preset=debate-40000',
    width: 1024,
    before: async (s) => {
      await layers('Reach of short-range drones', 'Reach of glide bombs', 'Demilitarised zone')(s);
      await expect(s.map.locator('.map-layers .band')).toHaveCount(16);
      await s.map.locator('.map-layers .zone').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'people-and-mission-dark',
    width: 1024,
    dark: true,
    before: layers('Population before the war', 'Line of a past mission'),
  },
  {
    name: 'near-without-webgl',
    ground: 'no WebGL',
    before: async (s) => {
      for (const key of ['+', '+']) await s.page.keyboard.press(key);
      await expect(s.map.locator('.map-base')).toHaveAttribute('viewBox', / 240 154$/);
      await s.page.waitForLoadState('networkidle');
    },
  },
  { name: 'lost-dark', ground: 'WebGL lost', dark: true },
];

async function picture(page: Page, state: State): Promise<void> {
  const { name, path = state.language === 'de' ? '/de/' : '/en/', ground = 'WebGL', before } = state;
  await open(page, path);
  const s = await settle(page, ground);
  await before?.(s);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // nothing that shows where the focus or the pointer is, unless that is the state
  await page.mouse.move(1, 1);
  await expect(page.locator('.frame')).toHaveScreenshot(`${name}.png`, {
    animations: 'disabled',
    // less than one letter of a small name
    maxDiffPixels: 40,
    timeout: 30_000,
  });
}

for (const state of states)
  test(`The map looks as it did: ${state.name}.`, async ({ browser, baseURL }) => {
    const without: Browser | undefined = state.ground === 'no WebGL' ? await launchWithout() : undefined;
    const page = await (without ?? browser).newPage({
      baseURL,
      colorScheme: state.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      viewport: { width: state.width ?? 1200, height: 900 },
    });
    try {
      await picture(page, state);
    } finally {
      await page.close();
      await without?.close();
    }
  });
