/** Knows the states of the map that are looked at and walked through: which contingents, which ground, which device. Expects nothing. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { Simulator, test } from './simulator.ts';

/** What paints the land: MapLibre, the drawing where there is no WebGL, or the drawing after WebGL was lost. */
export const grounds = ['WebGL', 'no WebGL', 'WebGL lost'] as const;
export type Ground = (typeof grounds)[number];

const countries = ['deu', 'fra', 'gbr', 'pol', 'esp', 'tur', 'can', 'ind'];
/** 40 contingents of all three groups, many of them at one place. */
export const forty = Array.from({ length: 40 }, (_, i) => {
  const troops = 1000 + 500 * ((i * 7) % 16);
  const [lon, lat] = i < 16 ? [30.52, 50.45] : [25 + ((i * 5) % 12), 47.8 + 0.4 * (i % 7)];
  return `${countries[i % 8]}:${troops}@${lon},${lat.toFixed(2)}`;
}).join(';');
export const fortyLink = `/en/#model=1.0.0&contingents=${forty}`;

/** A browser without WebGL. */
export function launchWithout(): Promise<Browser> {
  return chromium.launch({
    executablePath: test.info().project.use.launchOptions?.executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'],
  });
}

/** Turns to the map by keys and waits until its ground is as it will stay. */
export async function settle(page: Page, ground: Ground): Promise<Simulator> {
  const s = new Simulator(page);
  const layer = page.locator('.map-layer');
  await page.locator('.map-base').scrollIntoViewIfNeeded();
  await layer.getByRole('option').first().focus();
  if (ground === 'no WebGL') await layer.locator('.readout', { hasText: 'WebGL' }).waitFor();
  else await page.locator('.map-base.on-ground').waitFor({ state: 'attached', timeout: 60_000 });
  if (ground === 'WebGL lost') {
    await layer.locator('canvas').evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('.map-base.on-ground').waitFor({ state: 'detached' });
  }
  return s;
}
