/** Knows how the map changes over to WebGL and back, and that nothing moves, is asked of others or is lost on the way. */
import { chromium, expect, type Locator, type Page } from '@playwright/test';
import { open, Simulator, test } from './simulator.ts';

const kyiv = [30.52, 50.45] as const;
const ground = (page: Page) => page.locator('.map-base.on-ground');
/** MapLibre is large, and here it draws without a graphics card. */
const slow = { timeout: 30_000 };

/** Turns to the map as a pointer does, away from all circles. */
async function turnTo(s: Simulator): Promise<void> {
  const frame = s.map.locator('.map-base');
  await frame.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await frame.boundingBox())!;
  await s.page.mouse.move(x + width * 0.3, y + height * 0.9);
  await s.page.mouse.move(x + width * 0.31, y + height * 0.9);
}
async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
/** Where MapLibre itself puts a place in the window. */
function inWebGL(page: Page, at: readonly [number, number]): Promise<{ x: number; y: number }> {
  return page.locator('.map-ground > div').evaluate((box, at) => {
    const { project } = (box as unknown as { ground: { project(at: unknown): { x: number; y: number } } })
      .ground;
    const { x, y } = project(at);
    const { left, top } = box.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }, at);
}

test('WebGL takes over at the first sign of interest, and no circle and no line moves; at three zooms both maps agree within half a pixel.', async ({
  page,
  simulator: s,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const disc = s.circle('United Kingdom').locator('.disc');
  await s.map.locator('.map-base').scrollIntoViewIfNeeded();
  const before = await middle(disc);
  const line = await middle(s.map.locator('.map-base .line'));
  expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
  await turnTo(s);
  await expect(ground(page)).toBeAttached(slow);
  // the drawing gives way to the live one in the same task, but a box may be asked for in between
  await expect.poll(() => middle(disc)).toEqual(before);
  await expect.poll(() => middle(s.map.locator('.map-base .line'))).toEqual(line);

  for (const zoom of [1, 2, 4]) {
    const drawn = await middle(disc);
    const painted = await inWebGL(page, kyiv);
    expect(Math.abs(drawn.x - painted.x), `x at ${zoom}`).toBeLessThan(0.5);
    expect(Math.abs(drawn.y - painted.y), `y at ${zoom}`).toBeLessThan(0.5);
    // Ctrl and wheel over the circle keep it under the pointer
    await page.mouse.move(drawn.x, drawn.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -500);
    await page.keyboard.up('Control');
    await expect
      .poll(async () => (await inWebGL(page, [31, 50])).x - (await inWebGL(page, [30, 50])).x)
      .toBeGreaterThan(60 * zoom);
  }
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
});

test('A lost WebGL context gives the drawn map back, with all on it, and says so once.', async ({
  page,
  simulator: s,
}) => {
  await turnTo(s);
  await expect(ground(page)).toBeAttached(slow);
  const before = await middle(s.circle('France').locator('.disc'));
  await s.map.locator('canvas').evaluate((canvas) => {
    (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(ground(page)).toHaveCount(0);
  await expect(s.map.locator('canvas')).toHaveCount(0);
  await expect(s.map.getByText('offers no WebGL')).toHaveCount(1);
  await expect(s.map.locator('.map-base .land')).toBeVisible();
  expect(await middle(s.circle('France').locator('.disc'))).toEqual(before);
});

test('Without WebGL nothing is fetched for it, the map says so quietly, and zooming and moving still work.', async ({
  baseURL,
}) => {
  const browser = await chromium.launch({
    executablePath: test.info().project.use.launchOptions?.executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'],
  });
  const page = await browser.newPage({ baseURL });
  try {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await open(page);
    const s = new Simulator(page);
    await turnTo(s);
    await expect(s.map.locator('.readout')).toContainText('offers no WebGL');
    const between = async () =>
      (await middle(s.circle('United Kingdom').locator('.disc'))).x -
      (await middle(s.circle('France').locator('.disc'))).x;
    const before = await between();
    await s.map.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(between).toBeCloseTo(2 * before, 0);
    await expect(s.map.locator('.map-base')).toHaveAttribute('viewBox', '240 154 480 308');
    await s.map.getByRole('button', { name: 'Whole map' }).click();
    await expect.poll(between).toBeCloseTo(before, 0);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
