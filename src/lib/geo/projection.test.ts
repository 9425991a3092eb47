import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhereNearUkraine, reach } from './geo-fixture.ts';
import { fitUkraine, mapProjection, UKRAINE_BOUNDS } from './projection.ts';

/** MapLibre's own formula (MercatorCoordinate.fromLngLat, Transform.locationToScreenPoint without pitch or bearing). */
function mapLibrePoint(at: readonly [number, number], view: Parameters<typeof mapProjection>[0]) {
  const world = 512 * 2 ** view.zoom;
  const x = (lon: number) => ((180 + lon) / 360) * world;
  const y = (lat: number) =>
    ((180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360) * world;
  return [
    x(at[0]) - x(view.center[0]) + view.width / 2,
    y(at[1]) - y(view.center[1]) + view.height / 2,
  ] as const;
}

describe('mapProjection', () => {
  it('puts every point where MapLibre puts it', () => {
    const zoom = fc.double({ min: 2, max: 10, noNaN: true });
    fc.assert(
      fc.property(anywhereNearUkraine, anywhereNearUkraine, zoom, (at, center, z) => {
        const view = { center, zoom: z, width: 800, height: 600 };
        const [x, y] = mapProjection(view)([at[0], at[1]]) ?? [NaN, NaN];
        const [expectedX, expectedY] = mapLibrePoint(at, view);
        expect(x).toBeCloseTo(expectedX, 6);
        expect(y).toBeCloseTo(expectedY, 6);
      }),
    );
  });
});

describe('fitUkraine', () => {
  it('fits the recognised borders into the frame, touching it in one direction', () => {
    for (const [width, height, padding] of [
      [320, 260, 8],
      [768, 560, 16],
      [1440, 900, 24],
      [300, 900, 10],
    ] as const) {
      const project = mapProjection({ ...fitUkraine(width, height, padding), width, height });
      const points = reach.ukraine.flat().map((at) => project(at) ?? [NaN, NaN]);
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      expect(left).toBeGreaterThanOrEqual(padding);
      expect(right).toBeLessThanOrEqual(width - padding);
      expect(top).toBeGreaterThanOrEqual(padding);
      expect(bottom).toBeLessThanOrEqual(height - padding);
      const slack = Math.min(width - 2 * padding - (right - left), height - 2 * padding - (bottom - top));
      expect(slack).toBeLessThan(0.02 * width);
    }
  });

  it('uses bounds that are those of the recognised borders, to a tenth of a degree', () => {
    const lons = reach.ukraine.flat().map(([lon]) => lon);
    const lats = reach.ukraine.flat().map(([, lat]) => lat);
    const [[west, south], [east, north]] = UKRAINE_BOUNDS;
    expect(Math.min(...lons) - west).toBeLessThan(0.1);
    expect(east - Math.max(...lons)).toBeLessThan(0.1);
    expect(Math.min(...lats) - south).toBeLessThan(0.1);
    expect(north - Math.max(...lats)).toBeLessThan(0.1);
  });

  it('says that there is no room', () => expect(() => fitUkraine(40, 300, 20)).toThrow('no room'));
});
