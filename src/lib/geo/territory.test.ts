import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhereNearUkraine, CITIES, reach } from './geo-fixture.ts';
import { placement, type Placement } from './side.ts';
import { groundIn, territories } from './territory.ts';

const territoryOf = territories(reach);
const inWords = (found: Placement) =>
  !found.allowed ? undefined : found.country === 'ukr' ? found.side : found.country;

describe('territories', () => {
  it('agree with what a single point is told, anywhere', () => {
    fc.assert(
      fc.property(anywhereNearUkraine, (at) => territoryOf(at) === inWords(placement(at, reach))),
      { numRuns: 2_000 },
    );
  });

  it('agree with it near the line of contact too', () => {
    const points = reach.lineOfContact.lines.flat();
    const near = fc.tuple(
      fc.integer({ min: 0, max: points.length - 1 }),
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    );
    fc.assert(
      fc.property(near, ([i, east, north]) => {
        const [lon, lat] = points[i];
        const at = [lon + east, lat + north] as const;
        return territoryOf(at) === inWords(placement(at, reach));
      }),
      { numRuns: 2_000 },
    );
  });

  it('know both sides of the line, the neighbours, and where no troops may stand', () => {
    expect(territoryOf(CITIES.Zaporizhzhia)).toBe('government-held');
    expect(territoryOf(CITIES.Simferopol)).toBe('russian-held');
    expect(territoryOf(CITIES.Rzeszów)).toBe('pol');
    for (const city of [CITIES.Minsk, CITIES.Belgorod, CITIES.Tiraspol])
      expect(territoryOf(city)).toBeUndefined();
  });
});

describe('groundIn', () => {
  const ground = groundIn(territoryOf, ([x, y]) => (x < 0 ? null : [x / 10, y / 10]));

  it('holds what lies in the same territory of a picture, and nothing outside of the picture', () => {
    const behind = ground(CITIES.Kyiv)!;
    expect(behind(351.9, 478.2)).toBe(true);
    expect(behind(378, 480.2)).toBe(false);
    expect(behind(-1, 480)).toBe(false);
  });

  it('is not asked of a place where no troops may stand', () => {
    expect(ground(CITIES.Minsk)).toBeUndefined();
  });
});
