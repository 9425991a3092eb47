/** Knows what must go on working where something is missing: no WebGL, no connection, a strange frame, a slow script. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import { open, Simulator, test as reader } from './simulator.ts';

test('Without WebGL the page is complete: map, level, moving a contingent.', async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: test.info().project.use.launchOptions?.executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'],
  });
  try {
    const page = await browser.newPage({ baseURL });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await open(page);
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
    const s = new Simulator(page);
    await s.slider.press('End');
    await expect(s.heading).toContainText('200,000');
    await s.circle('France').click();
    await expect(s.map.locator('.readout')).toContainText('France, 80,000 troops');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

reader(
  'When the connection is lost after the first sign of life, everything still moves.',
  async ({ simulator: s, page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // the first sign of life fetches what moves; what needs the measured map, when it is first moved
    await s.circle('Estonia').click();
    await expect(s.map.locator('.readout')).toContainText('Estonia');
    await page.keyboard.press('Escape');
    await s.slider.press('ArrowRight');
    await expect(s.contingents.locator('tfoot')).toContainText('20,500');
    await expect(s.result('Rotation pool')).toContainText('82,000');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await s.slider.press('End');
    await expect(s.heading).toContainText('200,000');
    await expect(s.result('Rotation pool')).toContainText('800,000');
    await expect(s.contingents.locator('tfoot')).toContainText('200,000');
    await s.circle('France').click();
    await expect(s.map.locator('.readout')).toContainText('France, 80,000 troops');
    await s.preset('Inclusive format').click();
    await expect(s.actor('Russia').locator('.text .stance')).toContainText('open');
    await s.undo.click();
    await expect(s.heading).toContainText('200,000');
    expect(errors).toEqual([]);
  },
);

reader(
  'When the connection is lost before any sign of life, the level still moves and nothing breaks.',
  async ({ simulator: s, page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.context().setOffline(true);
    await s.slider.press('End');
    await expect(s.heading).toContainText('200,000');
    await expect(s.answers).toContainText('170');
    await expect(s.answers.getByText('beyond means')).toBeVisible();
    // the ranges of another size are not left beside it
    await expect(s.answers).not.toContainText('17 to 20');
    // what could not come alive says that it is as it was
    await expect(page.getByText('may still be for the starting scenario')).toBeVisible();
    // the buttons of the history come with the first sign of life too; the thumb goes back without them
    await s.slider.press('Home');
    await expect(s.heading).toContainText('20,000');
    expect(errors).toEqual([]);
  },
);

test('In a sandboxed frame of another origin the simulator works and breaks nothing.', async ({
  page,
  baseURL,
}) => {
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Host</title><iframe title="Interpose" sandbox="allow-scripts" src="${baseURL}/en/" width="1000" height="800"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.locator('#svelte-announcer').waitFor({ state: 'attached' });
    await frame.getByRole('slider', { name: 'Size of the force' }).press('End');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('200,000');
    await frame.getByRole('button', { name: 'Inclusive format' }).click();
    await expect(frame.locator('tfoot')).toContainText('35,000');
    const density = frame.locator('#results .density');
    await expect(density).toContainText('30 troops for each');
    // a frame without an origin is refused a worker; the ranges are computed beside the page
    const refused = await frame.locator('body').evaluate(() => {
      try {
        return !new Worker(document.querySelector<HTMLLinkElement>('link[rel=modulepreload]')!.href);
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await expect(density.getByText('range 29 to 35')).toBeVisible();
    await expect(frame.locator('.range.stale')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
  } finally {
    host.close();
  }
});

test('A reader who is quicker than a slow script finds the page as they left it, alive.', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/', { waitUntil: 'commit' });
  const s = new Simulator(page);
  await s.slider.waitFor();
  await s.assumptions.locator('summary').first().click();
  await s.results.getByText('By country', { exact: true }).click();
  await s.choices.locator('summary').click();
  await s.slider.press('PageUp');
  release();
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(s.heading).toContainText('38,000');
  // what was open is open, and has come alive
  await expect(
    s.assumptions.getByRole('spinbutton', { name: 'Length of the line of contact, value' }),
  ).toBeVisible();
  await s.choices.getByRole('radio', { name: 'UN Security Council' }).check();
  await expect(s.law).toContainText('blocked:');
  await s.slider.press('End');
  await expect(s.results.getByRole('row', { name: /United Kingdom/ })).toContainText('80,000');
});

test('An address that does not exist says so and does not pretend to be a page.', async ({ page }) => {
  const response = await page.goto('/fr/');
  expect(response!.status()).toBe(404);
});
