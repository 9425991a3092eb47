/** Knows that all that is done on the map is done by mouse on a wide page and by fingers on a phone, on every ground and in both themes. */
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { pinch, touchScreen, type Point } from './fingers.ts';
import { grounds, launchWithout, settle } from './states-of-map.ts';
import { open, test, type Simulator } from './simulator.ts';

const london = [8000, 8000, 1500, 1000, 1000, 500, 20_000];

interface Hand {
  press(target: Locator): Promise<void>;
  pressAt(point: Point): Promise<void>;
  /** Takes what is at the first point along the others; `held` is looked at before it is let go. */
  drag(points: readonly Point[], held: () => Promise<void>): Promise<void>;
  enlarge(about: Point): Promise<void>;
}
function mouse(page: Page): Hand {
  return {
    press: (target) => target.click(),
    pressAt: ({ x, y }) => page.mouse.click(x, y),
    async drag([from, ...to], held) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of to) await page.mouse.move(x, y, { steps: 4 });
      await held();
      await page.mouse.up();
    },
    async enlarge({ x, y }) {
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -500);
      await page.keyboard.up('Control');
    },
  };
}
async function finger(page: Page): Promise<Hand> {
  const fingers = await touchScreen(page);
  return {
    press: (target) => target.tap(),
    pressAt: ({ x, y }) => page.touchscreen.tap(x, y),
    async drag(points, held) {
      for (const point of points) await fingers([point]);
      await held();
      await fingers([]);
    },
    enlarge: (about) => pinch(fingers, about, 40, 120),
  };
}

/** Everything that can be done on the map, each thing once. */
async function walk(s: Simulator, hand: Hand): Promise<void> {
  const { page } = s;
  const form = s.map.getByRole('form');
  const status = s.map.getByRole('status');
  const options = s.map.locator('[role=option]');
  const bubble = s.map.locator('.map-bubble');
  const readout = s.map.locator('.readout');
  const svg = s.map.locator('.map-layer > svg');
  /** A point of the map's frame (960 by 616 units) on the page as it is scrolled. */
  const at = async (x: number, y: number): Promise<Point> => {
    await svg.scrollIntoViewIfNeeded();
    const box = (await svg.boundingBox())!;
    return { x: box.x + (x / 960) * box.width, y: box.y + (y / 616) * box.height };
  };
  const middleOf = async (country: string) => {
    await svg.scrollIntoViewIfNeeded();
    const box = (await s.circle(country).locator('.disc').boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** A step of the drag in units of the frame. */
  const unit = async () => (await svg.boundingBox())!.width / 960;

  await hand.press(s.circle('France').locator('.disc'));
  await expect(form.getByLabel('Country')).toHaveValue('fra');
  for (const [button, said, count] of [
    ['Split', 'Split: France', 7],
    [/^Merge with the nearest/, /^Merged/, 6],
    ['Duplicate', 'Duplicated: France', 7],
    ['Remove', /^Removed: France/, 6],
  ] as const) {
    await hand.press(form.getByRole('button', { name: button }));
    await expect(status).toHaveText(said);
    await expect(options).toHaveCount(count);
  }
  await expect(form).toHaveCount(0);

  const from = await middleOf('France');
  const per = await unit();
  const right = [0, 26, 52, 78].map((by) => ({ x: from.x + by * per, y: from.y }));
  await hand.drag(right, async () => {
    await expect(bubble).toContainText('km from the line');
    await expect(bubble).toContainText('oblast');
  });
  await expect(bubble).toHaveCount(0);
  await expect(s.row('France')).not.toContainText('Vinnytsia');

  const border = await at(930, 50);
  const now = await middleOf('France');
  const there = [0, 0.1, 0.5, 1].map((share) => ({
    x: now.x + share * (border.x - now.x),
    y: now.y + share * (border.y - now.y),
  }));
  await hand.drag(there, () => expect(readout).toHaveText('Troops cannot be placed in Russia.'));
  await expect(s.row('France')).toContainText('held by Ukraine');

  await hand.pressAt(await at(517, 333));
  await hand.press(form.getByRole('button', { name: 'Add', exact: true }));
  await expect(status).toHaveText(/^Added: /);
  await expect(options).toHaveCount(7);
  await hand.pressAt(await at(480, 560));
  await expect(readout).toContainText('Troops can only be placed in Ukraine');

  const base = s.map.locator('.map-base');
  await hand.enlarge(await at(480, 308));
  await expect(base).not.toHaveAttribute('viewBox', '0 0 960 616');
  await hand.press(s.map.getByRole('button', { name: 'Whole map' }));
  await expect(base).toHaveAttribute('viewBox', '0 0 960 616');

  const layers = s.map.getByRole('button', { name: 'Layers' });
  await hand.press(layers);
  await hand.press(s.map.getByRole('checkbox', { name: 'Reach of short-range drones' }));
  await expect(s.map.locator('.map-layers .band')).toHaveCount(8);
  await hand.press(layers);
  // the range is a soft edge; a value in its place is one band
  await hand.press(s.assumptions.locator('summary').first());
  const assumed = s.assumptions.getByRole('spinbutton', { name: /^Reach of .*drones.*, value$/ });
  await assumed.fill('30');
  await assumed.press('Enter');
  await expect(s.map.locator('.map-layers .band')).toHaveCount(1);
  await expect(s.map.locator('.layer-key')).toContainText('30 km');

  // split, merged, duplicated, removed, dragged twice, added, assumed
  for (let i = 0; i < 8; i++) await hand.press(s.undo);
  await expect(s.undo).toBeDisabled();
  await expect.poll(() => s.troops()).toEqual(london);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const ground of grounds)
  for (const width of [320, 1440])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`The map is used by ${width === 320 ? 'fingers' : 'mouse'} alone: ${ground}, ${width} px, ${colorScheme}. @long`, async ({
        browser,
        baseURL,
      }) => {
        const without: Browser | undefined = ground === 'no WebGL' ? await launchWithout() : undefined;
        const hasTouch = width === 320;
        const context = await (without ?? browser).newContext({
          baseURL,
          colorScheme,
          hasTouch,
          viewport: { width, height: 800 },
        });
        const page = await context.newPage();
        try {
          await open(page);
          await walk(await settle(page, ground), hasTouch ? await finger(page) : mouse(page));
        } finally {
          await context.close();
          await without?.close();
        }
      });
