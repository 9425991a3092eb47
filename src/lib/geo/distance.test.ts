import { geoDistance, geoInterpolate, range } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToFireKm, distanceToLineKm, EARTH_RADIUS_KM, greatCircles } from './distance.ts';
import { anywhereNearUkraine, CITIES, reach } from './geo-fixture.ts';
import type { LonLat } from './reach.ts';

/** Independent of the code under test: walks every edge in steps of about 0.25 km and measures from point to point. */
function walkedKm([lon, lat]: LonLat, lines: readonly (readonly LonLat[])[]): number {
  const distances = lines.flatMap((line) =>
    line.slice(1).flatMap((end, i) => {
      const [a, b] = [line[i] ?? end, end].map(([x, y]) => [x, y] as [number, number]) as [
        [number, number],
        [number, number],
      ];
      const steps = Math.max(1, Math.ceil((geoDistance(a, b) * EARTH_RADIUS_KM) / 0.25));
      const along = geoInterpolate(a, b);
      return range(steps + 1).map((step) => geoDistance([lon, lat], along(step / steps)) * EARTH_RADIUS_KM);
    }),
  );
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}

describe('distance to a line', () => {
  it('is the length of a meridian degree from the equator to latitude 1', () => {
    const equator = greatCircles([
      [
        [-10, 0],
        [10, 0],
      ],
    ]);
    expect(distanceToLineKm([3, 1], equator)).toBeCloseTo((EARTH_RADIUS_KM * Math.PI) / 180, 9);
  });

  it('is the distance to the nearer end beyond the ends', () => {
    const line = greatCircles([
      [
        [30, 50],
        [31, 50],
      ],
    ]);
    const expected = EARTH_RADIUS_KM * geoDistance([32, 50.2], [31, 50]);
    expect(distanceToLineKm([32, 50.2], line)).toBeCloseTo(expected, 6);
    expect(distanceToLineKm([29, 50.2], line)).toBeCloseTo(expected, 6);
  });

  it('is 0 on a point of the line, Infinity without a line, and ignores repeated points', () => {
    expect(
      distanceToLineKm(
        [31, 50],
        greatCircles([
          [
            [31, 50],
            [31, 50],
            [32, 50],
          ],
        ]),
      ),
    ).toBeLessThan(0.001);
    expect(distanceToLineKm([31, 50], greatCircles([]))).toBe(Infinity);
  });

  it('agrees with walking along the line of contact, to 20 m', () => {
    fc.assert(
      fc.property(anywhereNearUkraine, (at) => {
        const walked = walkedKm(at, reach.lineOfContact.lines);
        expect(Math.abs(distanceToLineKm(at, reach.lineOfContact) - walked)).toBeLessThan(0.02);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with walking along the edge of fire, to 20 m', () => {
    for (const at of [CITIES.Kharkiv, CITIES.Sumy, CITIES.Lviv, CITIES.Odesa]) {
      expect(Math.abs(distanceToFireKm(at, reach) - walkedKm(at, reach.fireEdge.lines))).toBeLessThan(0.02);
    }
  });
});

describe('distances on the map of 21 March 2025', () => {
  it('puts Kharkiv about 30 km from fire and about 100 km from the line', () => {
    expect(distanceToFireKm(CITIES.Kharkiv, reach)).toBeGreaterThan(25);
    expect(distanceToFireKm(CITIES.Kharkiv, reach)).toBeLessThan(38);
    expect(distanceToLineKm(CITIES.Kharkiv, reach.lineOfContact)).toBeGreaterThan(90);
    expect(distanceToLineKm(CITIES.Kharkiv, reach.lineOfContact)).toBeLessThan(110);
  });

  it.each([
    ['Kyiv', [410, 445], [190, 215]],
    ['Lviv', [640, 685], [490, 530]],
    ['Odesa', [55, 75], [55, 75]],
    ['Sumy', [215, 250], [20, 40]],
    ['Zaporizhzhia', [27, 45], [27, 45]],
    ['Kherson', [1, 12], [1, 12]],
  ] as const)('puts %s in the expected range', (city, [lineLow, lineHigh], [fireLow, fireHigh]) => {
    const toLine = distanceToLineKm(CITIES[city], reach.lineOfContact);
    const toFire = distanceToFireKm(CITIES[city], reach);
    expect(toLine).toBeGreaterThan(lineLow);
    expect(toLine).toBeLessThan(lineHigh);
    expect(toFire).toBeGreaterThan(fireLow);
    expect(toFire).toBeLessThan(fireHigh);
  });

  it('is 0 to fire inside Russia and inside territory under Russian control', () => {
    expect(distanceToFireKm(CITIES.Belgorod, reach)).toBe(0);
    expect(distanceToFireKm(CITIES.Donetsk, reach)).toBe(0);
    expect(distanceToFireKm(CITIES.Simferopol, reach)).toBe(0);
  });

  it('never is negative, and fire never is farther than the line', () => {
    fc.assert(
      fc.property(anywhereNearUkraine, (at) => {
        const toLine = distanceToLineKm(at, reach.lineOfContact);
        const toFire = distanceToFireKm(at, reach);
        expect(toFire).toBeGreaterThanOrEqual(0);
        expect(toLine).toBeGreaterThanOrEqual(0);
        expect(toFire).toBeLessThanOrEqual(toLine + 1e-6);
      }),
      { numRuns: 1000 },
    );
  });
});
