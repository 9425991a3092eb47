/** Knows what fingers and wheel do on the map: they come as a touch screen and a mouse send them, not as made-up events. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { HostServer } from './embed-host.ts';
import { pinch, touchScreen, type Point } from './fingers.ts';
import { open, Simulator } from './simulator.ts';

/** The middle of the whole map, where the drawn map has it and where WebGL has it. */
function middleOfMap(page: Page | Frame, webgl = false): Promise<Point> {
  return page.locator('.frame').evaluate((frame, webgl) => {
    if (!webgl) {
      const { x, y } = new DOMPoint(480, 308).matrixTransform(
        frame.querySelector<SVGSVGElement>('.map-base')!.getScreenCTM()!,
      );
      return { x, y };
    }
    const box = frame.querySelector('.map-ground > div') as HTMLElement & {
      ground: { project(at: readonly [number, number]): Point };
    };
    const { x, y } = box.ground.project([30.72, 48.55]);
    const { left, top } = box.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }, webgl);
}
/** How much the map is enlarged. */
const enlarged = async (page: Page | Frame) =>
  960 / Number((await page.locator('.map-base').getAttribute('viewBox'))!.split(' ')[2]);
const middleOf = async (s: Simulator, country: string) => {
  const box = (await s.circle(country).first().locator('.disc').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('Two fingers enlarge the WebGL map and, once its context is lost, the drawn one, about the place between them.', async ({
    page,
  }) => {
    await open(page);
    const s = new Simulator(page);
    await s.map.locator('.map-base').scrollIntoViewIfNeeded();
    const fingers = await touchScreen(page);
    const middle = await middleOfMap(page);
    await page.touchscreen.tap(middle.x, middle.y);
    await expect(page.locator('.map-base.on-ground')).toBeAttached({ timeout: 30_000 });
    await s.map.getByRole('button', { name: 'Cancel' }).tap();
    await s.map.locator('.map-base').scrollIntoViewIfNeeded();

    for (const ground of ['WebGL', 'drawn']) {
      const between = await middleOfMap(page);
      await pinch(fingers, between, 40, 120);
      await expect.poll(() => enlarged(page), ground).toBeCloseTo(3, 1);
      const now = await middleOfMap(page);
      expect(Math.hypot(now.x - between.x, now.y - between.y), ground).toBeLessThan(1);
      if (ground === 'WebGL') {
        const painted = await middleOfMap(page, true);
        expect(Math.abs(painted.x - now.x)).toBeLessThan(0.5);
        expect(Math.abs(painted.y - now.y)).toBeLessThan(0.5);
      }
      // one finger moves a part of the map; no form opens at that
      await fingers([{ x: now.x, y: now.y + 20 }]);
      for (const step of [10, 20, 30]) await fingers([{ x: now.x + step, y: now.y + 20 }]);
      await fingers([]);
      await expect.poll(async () => (await middleOfMap(page)).x).toBeCloseTo(now.x + 30, 0);
      await expect(s.map.getByRole('form')).toHaveCount(0);
      await pinch(fingers, await middleOfMap(page), 200, 40);
      await expect.poll(() => enlarged(page), ground).toBe(1);
      if (ground === 'drawn') break;
      await s.map.locator('canvas').evaluate((canvas) => {
        (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
      await expect(page.locator('.map-base.on-ground')).toHaveCount(0);
    }
  });

  test('A finger drags a contingent; a second finger means the map, and the contingent stays.', async ({
    page,
  }) => {
    await open(page);
    const s = new Simulator(page);
    const fingers = await touchScreen(page);
    await s.map.locator('.map-base').scrollIntoViewIfNeeded();
    await s.circle('France').locator('.disc').tap();
    await expect(s.map.getByRole('form')).toBeVisible();
    await s.map.getByRole('button', { name: 'Done' }).tap();
    await s.map.locator('.map-base').scrollIntoViewIfNeeded();
    const from = await middleOf(s, 'France');
    await fingers([from]);
    for (const step of [8, 16, 24]) await fingers([{ x: from.x + step, y: from.y }]);
    await expect(s.map.locator('.map-bubble')).toContainText('km from the line');
    await fingers([]);
    await expect(s.row('France')).not.toContainText('Vinnytsia');
    await s.undo.tap();
    await expect(s.row('France')).toContainText('Vinnytsia');

    await s.map.locator('.map-base').scrollIntoViewIfNeeded();
    const held = await middleOf(s, 'France');
    await pinch(fingers, { x: held.x + 20, y: held.y }, 40, 120);
    await expect.poll(() => enlarged(page)).toBeGreaterThan(2);
    await expect(s.row('France')).toContainText('Vinnytsia');
    await expect(s.undo).toBeDisabled();
  });
});

test('A wheel over the map scrolls the page until the map has the focus or Ctrl is held; in a frame Ctrl is always needed.', async ({
  page,
  baseURL,
}) => {
  await open(page);
  const s = new Simulator(page);
  const readout = s.map.locator('.readout');
  await s.map.locator('.map-base').scrollIntoViewIfNeeded();
  const start = await middleOfMap(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.move(start.x + 5, start.y);
  await expect(s.map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.mouse.wheel(0, -500);
  await expect(readout).toHaveText('Hold Ctrl or ⌘ while scrolling to zoom.');
  expect(await enlarged(page)).toBe(1);
  await s.circle('France').focus();
  await page.mouse.wheel(0, -500);
  await expect.poll(() => enlarged(page)).toBeCloseTo(2, 1);

  const server = await HostServer.start();
  try {
    const frame = `<iframe title="x" src="${baseURL}/en/embed/" width="900" height="1400"></iframe>`;
    await page.goto(
      server.page(`<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${frame}`),
    );
    await page.frameLocator('iframe').locator('#svelte-announcer').waitFor({ state: 'attached' });
    const inside = page.frames()[1];
    const circle = inside.getByRole('listbox').getByRole('option', { name: 'France' });
    await circle.focus();
    await expect(inside.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    const map = (await inside.locator('.map-base').boundingBox())!;
    await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 200);
    await expect(inside.locator('.readout')).toHaveText('Hold Ctrl or ⌘ while scrolling to zoom.');
    expect(await enlarged(inside)).toBe(1);
    await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2 - 200);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -500);
    await page.keyboard.up('Control');
    await expect.poll(() => enlarged(inside)).toBeCloseTo(2, 1);
    expect(await page.evaluate(() => scrollY)).toBe(before + 200);
  } finally {
    server.stop();
  }
});
