/**
 * Knows that the map can be read without telling colours apart: from the pixels that are shown under simulated colour
 * deficiencies and on a page printed in grey. What differs in meaning differs in lightness or in shape.
 */
import { expect, test, type Page } from '@playwright/test';
import { launchWithout } from './states-of-map.ts';
import { open, Simulator } from './simulator.ts';

/**
 * Contrast as WCAG has it, from 1 to 21. Signs need 3 to be seen; the line, most of all, 4.5. Hatching and bands are large
 * and lie side by side with what they are compared with, so they need less. What is of one colour may differ by 1.2.
 */
const least = { sign: 3, line: 4.5, hatch: 1.5, band: 1.15 } as const;
const same = 1.2;
const deficiencies = ['none', 'deuteranopia', 'protanopia', 'tritanopia', 'achromatopsia'] as const;

/** A contingent of each group, and none at any place that is looked at. */
const path =
  '/en/#model=1.0.0&contingents=fra:20000@26,49.5;usa:20000@29.5,49;ind:20000@33.2,49.3;tur:5000@27.5,47.2;aus:5000@33.5,47.2';

/** The same groups with so few troops that their circles are small on a phone. */
const small =
  '/en/#model=1.0.0&contingents=fra:3000@26,49.5;usa:3000@29.5,49;ind:3000@33.2,49.3;aus:11000@33.5,47.2';

/** From degrees to units of the map's frame, as web Mercator is defined: centre and zoom as in view/map/frame.ts. */
function unitsOf(lon: number, lat: number): { x: number; y: number } {
  const scale = (512 * 2 ** 5.062) / 360;
  const north = (at: number) => (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (at * Math.PI) / 360));
  return { x: 480 + scale * (lon - 30.72), y: 308 - scale * (north(lat) - north(48.55)) };
}

const unitsPerKm = (512 * 2 ** 5.062) / 360 / (111.195 * Math.cos((47.5 * Math.PI) / 180));

/** Contrast of two luminances. */
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** What is shown of the map, to be asked for its luminance. */
class Picture {
  private constructor(
    private readonly reader: Page,
    /** Of the map in the picture, in its dots: its upper left, and the dots per unit of its frame. */
    private readonly map: { readonly x: number; readonly y: number; readonly perUnit: number },
  ) {}
  /** @param reader an empty page that decodes the picture. */
  static async of(page: Page, reader: Page): Promise<Picture> {
    const map = page.locator('.map-layer > svg');
    await map.scrollIntoViewIfNeeded();
    // the whole window: a part of it would begin at a full px
    const png = (await page.screenshot({ animations: 'disabled' })).toString('base64');
    const box = (await map.boundingBox())!;
    const dots = await page.evaluate(() => devicePixelRatio);
    await reader.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      Object.assign(globalThis, { shown: context.getImageData(0, 0, image.width, image.height) });
    }, png);
    return new Picture(reader, { x: box.x * dots, y: box.y * dots, perUnit: (box.width * dots) / 960 });
  }
  /** Luminances of points of the frame, ascending. */
  async at(points: readonly { x: number; y: number }[]): Promise<number[]> {
    const { map } = this;
    const pixels = points.map(({ x, y }) => [
      Math.floor(map.x + x * map.perUnit),
      Math.floor(map.y + y * map.perUnit),
    ]);
    const found = await this.reader.evaluate((pixels) => {
      const { data, width } = (globalThis as unknown as { shown: ImageData }).shown;
      return pixels.map(([x, y]) => {
        const part = [0, 1, 2].map((i) => {
          const share = data[4 * (y * width + x) + i] / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
      });
    }, pixels);
    return found.sort((a, b) => a - b);
  }
  /** Luminance in the middle of those round a centre, at the slants, where no letters stand. */
  async around({ x, y }: { x: number; y: number }, r: number): Promise<number> {
    const found = await this.at(
      [45, 135, 225, 315].map((degrees) => {
        const turn = (degrees * Math.PI) / 180;
        return { x: x + r * Math.cos(turn), y: y + r * Math.sin(turn) };
      }),
    );
    return found[1];
  }
  /** Lowest, middle and highest luminance of a square, without the outermost few. */
  async square({ x, y }: { x: number; y: number }, units: number) {
    const steps = Array.from({ length: 40 }, (_, i) => (i / 39 - 0.5) * units);
    const found = await this.at(steps.flatMap((dx) => steps.map((dy) => ({ x: x + dx, y: y + dy }))));
    const share = (part: number) => found[Math.floor(part * (found.length - 1))];
    return { low: share(0.04), middle: share(0.5), high: share(0.96) };
  }
}

async function circleOf(page: Page, country: string) {
  const option = new Simulator(page).circle(country);
  const [x, y] = (await option.getAttribute('transform'))!.match(/[\d.]+/g)!.map(Number);
  const disc = option.locator('.disc');
  const ring = option.locator('.ring');
  const rim = Number(await disc.getAttribute('stroke-width'));
  return {
    x,
    y,
    r: Number(await disc.getAttribute('r')) + rim / 2,
    /** Width of the rim of a hollow circle, and the middle of the ring of another. */
    rim,
    ring: (await ring.count()) > 0 ? Number(await ring.getAttribute('r')) : undefined,
  };
}
/** A point of the line of contact near a longitude, and the direction to the north of it. */
async function onLine(page: Page, lon: number): Promise<{ x: number; y: number }> {
  return page.locator('.map-base .line').evaluate((line, x) => {
    const path = line as SVGPathElement;
    const points = Array.from({ length: 800 }, (_, i) =>
      path.getPointAtLength((path.getTotalLength() * i) / 799),
    );
    const near = points.reduce((best, point) =>
      Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best,
    );
    return { x: near.x, y: near.y };
  }, unitsOf(lon, 48).x);
}

interface Measured {
  readonly name: string;
  readonly contrast: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Whether the land has a circle of each group, and the groups differ by ring and rim. */
async function groups(page: Page, picture: Picture): Promise<Measured[]> {
  const land = (await picture.square(unitsOf(28.6, 50.2), 20)).middle;
  const [europe, other, none] = await Promise.all(
    ['France', 'United States', 'India'].map(async (country) => {
      const { x, y, r, rim, ring } = await circleOf(page, country);
      // on a phone a band is three of its pixels wide: of those across it the one that differs most
      const across = async (middle: number, width: number, from: number) => {
        const found = await Promise.all(
          [-0.3, 0, 0.3].map((part) => picture.around({ x, y }, middle + part * width)),
        );
        return found.reduce((best, one) => (contrast(one, from) > contrast(best, from) ? one : best));
      };
      const band = rim > 0 ? rim : ring === undefined ? 0.2 * r : (r - ring) / 1.5;
      // beside the letters of a large circle
      const core = await picture.around({ x, y }, r > 20 ? 0.6 * r : 0.2 * r);
      const edge = await across(r - band / 2, band, land);
      const between = await across(ring ?? 0.75 * r, ring === undefined ? 0 : band, edge);
      return {
        edge: contrast(edge, land),
        ring: Math.min(contrast(between, core), contrast(between, edge)),
        hollow: contrast(core, edge),
        most: Math.max(contrast(between, core), contrast(core, edge)),
      };
    }),
  );
  return [
    ...[europe, other, none].map(({ edge }, i) => {
      return { name: `group ${i + 1} and land`, contrast: edge, atLeast: least.sign };
    }),
    { name: 'NATO Europe: one colour', contrast: europe.most, atMost: same },
    { name: 'other NATO: a ring', contrast: other.ring, atLeast: least.sign },
    { name: 'non-NATO: hollow', contrast: none.hollow, atLeast: least.sign },
  ];
}

/** The groups, the line, the hatching. */
async function signs(page: Page, picture: Picture): Promise<Measured[]> {
  const land = await picture.square(unitsOf(28.6, 50.2), 20);
  const line = (await picture.square(await onLine(page, 35.6), 1)).middle;
  const held = await picture.square(unitsOf(38.3, 48.1), 20);
  return [
    ...(await groups(page, picture)),
    { name: 'line and land', contrast: contrast(line, land.middle), atLeast: least.line },
    { name: 'hatching', contrast: contrast(held.low, held.high), atLeast: least.hatch },
    { name: 'land without hatching', contrast: contrast(land.low, land.high), atMost: same },
  ];
}

/** The reach of drones inside that of glide bombs inside the land that neither reaches. */
async function bands(page: Page, picture: Picture): Promise<Measured[]> {
  const line = await onLine(page, 35.6);
  const north = async (km: number) =>
    (await picture.square({ x: line.x, y: line.y - km * unitsPerKm }, 4)).middle;
  const [drones, glide, land] = await Promise.all([north(8), north(42), north(110)]);
  return [
    { name: 'drones and glide bombs', contrast: contrast(drones, glide), atLeast: least.band },
    { name: 'glide bombs and land', contrast: contrast(glide, land), atLeast: least.band },
  ];
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`Without colours the signs of the map are told apart, on a wide page and, small, on a phone, ${colorScheme}. @long`, async ({
    baseURL,
  }) => {
    const browser = await launchWithout();
    try {
      const reader = await browser.newPage();
      const opened = async (path: string, width: number, deviceScaleFactor: number) => {
        const viewport = { width, height: 900 };
        const page = await browser.newPage({ baseURL, colorScheme, viewport, deviceScaleFactor });
        await open(page, path);
        await expect(new Simulator(page).circle('India')).toBeAttached();
        const client = await page.context().newCDPSession(page);
        const under = async (type: (typeof deficiencies)[number], look: typeof signs) => {
          await client.send('Emulation.setEmulatedVisionDeficiency', { type });
          const found = await look(page, await Picture.of(page, reader));
          const said = found.map(({ name, contrast }) => `${name} ${contrast.toFixed(2)}`);
          console.log(`${colorScheme}, ${width} px, ${type}: ${said.join(', ')}`);
          for (const { name, contrast, atLeast = 1, atMost = 21 } of found) {
            expect.soft(contrast, `${type}: ${name}`).toBeGreaterThanOrEqual(atLeast);
            expect.soft(contrast, `${type}: ${name}`).toBeLessThanOrEqual(atMost);
          }
        };
        return { page, under };
      };
      const wide = await opened(path, 1440, 2);
      for (const type of deficiencies) await wide.under(type, signs);
      for (const name of ['Reach of short-range drones', 'Reach of glide bombs']) {
        await wide.page.getByRole('button', { name: 'Layers' }).click();
        await wide.page.getByRole('checkbox', { name }).check();
        await wide.page.keyboard.press('Escape');
      }
      await expect(wide.page.locator('.map-layers .band')).toHaveCount(16);
      for (const type of deficiencies) await wide.under(type, bands);
      // as dense as the screens of phones are
      const phone = await opened(small, 320, 3);
      // the sizes of rims and rings follow the width once the map is alive
      await phone.page.locator('[role=option]').first().focus();
      await phone.page.getByRole('button', { name: 'Zoom in' }).waitFor();
      for (const type of deficiencies) await phone.under(type, groups);
    } finally {
      await browser.close();
    }
  });
