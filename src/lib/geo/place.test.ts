import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhereNearUkraine, CITIES, reach } from './geo-fixture.ts';
import { areaPerTroop, placeContingents } from './place.ts';
import { fitUkraine, mapProjection } from './projection.ts';
import type { LonLat } from './reach.ts';
import { groundIn, territories } from './territory.ts';

const [width, height] = [800, 600];
const projection = mapProjection({ ...fitUkraine(width, height, 12), width, height });
const squarePxPerTroop = areaPerTroop(width, height);
const contingents = fc.array(
  fc.record({ at: anywhereNearUkraine, troops: fc.integer({ min: 100, max: 200_000 }) }),
  { minLength: 1, maxLength: 40 },
);

describe('placeContingents', () => {
  it('draws an area proportional to the troops, the largest first, one circle each', () => {
    fc.assert(
      fc.property(contingents, (given) => {
        const placed = placeContingents(given, projection, { squarePxPerTroop });
        expect(placed.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          given.map((_, index) => index),
        );
        for (const { index, r } of placed) {
          expect((Math.PI * r * r) / squarePxPerTroop).toBeCloseTo(given[index]?.troops ?? NaN, 4);
        }
        const radii = placed.map(({ r }) => r);
        expect(radii).toEqual([...radii].sort((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  });

  it('is the same every time', () => {
    const same = [1, 2, 3, 4].map((k) => ({ at: CITIES.Kyiv, troops: 1000 * k }));
    const place = () => placeContingents(same, projection, { squarePxPerTroop });
    expect(place()).toEqual(place());
  });

  it('parts circles with the same place, and leads to it where it moved them far', () => {
    const same = Array.from({ length: 8 }, () => ({ at: CITIES.Kyiv, troops: 5000 }));
    const placed = placeContingents(same, projection, { squarePxPerTroop });
    const [trueX, trueY] = projection([...CITIES.Kyiv]) ?? [NaN, NaN];
    for (const circle of placed) {
      expect([circle.trueX, circle.trueY]).toEqual([trueX, trueY]);
      expect(circle.leader).toBe(Math.hypot(circle.x - trueX, circle.y - trueY) > 4);
      for (const other of placed) {
        if (other === circle) continue;
        const gap = Math.hypot(circle.x - other.x, circle.y - other.y) - circle.r - other.r;
        expect(gap).toBeGreaterThan(-0.15 * circle.r);
      }
    }
    expect(placed.some(({ leader }) => leader)).toBe(true);
  });

  it('finds room for forty circles at one place, of one size or of many', () => {
    for (const step of [0, 200]) {
      const same = Array.from({ length: 40 }, (_, i) => ({ at: CITIES.Kyiv, troops: 1000 + step * i }));
      const placed = placeContingents(same, projection, { squarePxPerTroop });
      const gaps = placed.flatMap((one, i) =>
        placed.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.r - other.r),
      );
      expect(Math.min(...gaps)).toBeGreaterThan(-1);
    }
  });

  it('moves no circle that overlaps with none, and none at all without spreading', () => {
    const apart = [CITIES.Lviv, CITIES.Kyiv, CITIES.Odesa].map((at) => ({ at, troops: 5000 }));
    for (const { x, y, trueX, trueY, leader } of placeContingents(apart, projection, { squarePxPerTroop })) {
      expect(Math.hypot(x - trueX, y - trueY)).toBeLessThan(0.01);
      expect(leader).toBe(false);
    }
    const same = [CITIES.Kyiv, CITIES.Kyiv].map((at) => ({ at, troops: 5000 }));
    for (const { x, trueX } of placeContingents(same, projection, { squarePxPerTroop, spread: false })) {
      expect(x).toBe(trueX);
    }
  });

  it('gives 200,000 troops a twentieth of the frame', () => {
    const [one] = placeContingents([{ at: CITIES.Kyiv, troops: 200_000 }], projection, { squarePxPerTroop });
    expect(Math.PI * (one?.r ?? NaN) ** 2).toBeCloseTo(0.05 * width * height, 6);
  });

  it('keeps the centres of small circles apart where room is asked for them', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ at: [30 + i / 100, 50] as const, troops: 100 }));
    const placed = placeContingents(crowd, ([lon, lat]) => [lon * 50, lat * 50], {
      squarePxPerTroop: 0.1,
      leastRadius: 10,
    });
    const gaps = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThan(16);
  });
});

describe('placeContingents on its ground', () => {
  const territoryOf = territories(reach);
  const invert = (point: [number, number]) => projection.invert?.(point) ?? null;
  const options = { squarePxPerTroop, ground: groundIn(territoryOf, invert), frame: { width, height } };
  type Given = readonly { at: LonLat; troops: number }[];
  const place = (given: Given) => placeContingents(given, projection, options);
  /** Where troops may stand, most of them near the line or at a few places, as people put them. */
  const line = reach.lineOfContact.lines.flat();
  const somewhere = fc
    .oneof(
      anywhereNearUkraine,
      fc.constantFrom<LonLat>(CITIES.Kyiv, CITIES.Kherson, CITIES.Kharkiv, CITIES.Odesa, CITIES.Donetsk),
      fc
        .tuple(
          fc.constantFrom(...line),
          fc.double({ min: -0.3, max: 0.3, noNaN: true }),
          fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        )
        .map(([[lon, lat], east, north]): LonLat => [lon + east, lat + north]),
    )
    .filter((at) => territoryOf(at) !== undefined);
  // together never more than the largest force that the model knows
  const force = fc
    .array(fc.record({ at: somewhere, part: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((parts): Given => {
      const all = parts.reduce((sum, { part }) => sum + part, 0);
      return parts.map(({ at, part }) => ({ at, troops: Math.max(100, Math.round((200_000 * part) / all)) }));
    });
  const stray = (given: Given) =>
    place(given).filter(
      ({ index, x, y }) =>
        Math.hypot(x - projection([...given[index].at])![0], y - projection([...given[index].at])![1]) >
          1e-6 && territoryOf(invert([x, y])!) !== territoryOf(given[index].at),
    );

  it('leaves every centre on its side of the line of contact and within its country', () => {
    fc.assert(
      fc.property(force, (given) => stray(given).length === 0),
      { numRuns: 150 },
    );
  });

  it('is the same every time, in whatever order the contingents are given', () => {
    const drawn = (given: Given) =>
      place(given)
        .map(({ index, x, y, r }) => [given[index].at, given[index].troops, x, y, r].join(' '))
        .sort();
    fc.assert(
      fc.property(force, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(drawn(given)).toEqual(drawn(given));
        expect(drawn(shuffled)).toEqual(drawn(given));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['Kyiv', 'Kharkiv', 'Kherson', 'Odesa', 'Zaporizhzhia'] as const)(
    'keeps forty at %s on the Ukrainian side, told apart and as near as there is room',
    (city) => {
      const given = Array.from({ length: 40 }, () => ({ at: CITIES[city], troops: 5000 }));
      const placed = place(given);
      for (const { x, y } of placed) expect(territoryOf(invert([x, y])!)).toBe('government-held');
      const apart = placed.flatMap((a, i) =>
        placed.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) / (a.r + b.r)),
      );
      // on a narrow coast some overlap, but both are seen
      expect(Math.min(...apart)).toBeGreaterThan(0.4);
      const r = placed[0].r;
      const moved = placed.map(({ x, y, trueX, trueY }) => Math.hypot(x - trueX, y - trueY));
      expect(Math.max(...moved)).toBeLessThan(14 * r);
    },
  );

  it('brings circles into the frame only where their ground is', () => {
    const [first] = place([{ at: [22.1, 50.3], troops: 60_000 }]);
    expect(first.x).toBeGreaterThan(projection([22.1, 50.3])![0]);
    expect(territoryOf(invert([first.x, first.y])!)).toBe('pol');
    expect(first.leader).toBe(true);
  });
});
