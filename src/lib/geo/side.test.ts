import { geoArea, geoContains } from 'd3';
import fc from 'fast-check';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceToFireKm, distanceToLineKm, greatCircles } from './distance.ts';
import { anywhereNearUkraine, CITIES, mapJson, reach, reachJson } from './geo-fixture.ts';
import { decodeReach } from './reach.ts';
import { oblastAt, placement, side } from './side.ts';

const layer = (json: unknown, name: string) => {
  const topology = json as Topology;
  const object = topology.objects[name] as GeometryCollection<{ slug: string }>;
  return feature(topology, object) as FeatureCollection<Polygon, { slug: string }>;
};
const oblasts = layer(mapJson, 'oblasts');

describe('the area on the map', () => {
  it.each([
    ['for drawing', mapJson],
    ['for distances', reachJson],
  ])('%s has 18 to 20 percent of Ukraine under Russian control', (_, json) => {
    const share = geoArea(layer(json, 'controlled')) / geoArea(layer(json, 'ukraine'));
    expect(share).toBeGreaterThanOrEqual(0.18);
    expect(share).toBeLessThanOrEqual(0.2);
  });

  it('has the 27 first-level units of Ukraine', () => {
    expect(oblasts.features).toHaveLength(27);
    expect(new Set(oblasts.features.map(({ id }) => id)).size).toBe(27);
  });
});

describe('side', () => {
  it.each(['Simferopol', 'Sevastopol', 'Kerch', 'Donetsk'] as const)(
    '%s is inside the recognised borders and under Russian control',
    (city) => expect(side(CITIES[city], reach)).toBe('russian-held'),
  );

  it.each(['Kyiv', 'Lviv', 'Odesa', 'Kharkiv', 'Kherson', 'Zaporizhzhia', 'Sumy'] as const)(
    '%s is held by the government',
    (city) => expect(side(CITIES[city], reach)).toBe('government-held'),
  );

  it.each(['Tiraspol', 'Belgorod', 'Minsk', 'Rzeszów'] as const)('%s is outside', (city) => {
    expect(side(CITIES[city], reach)).toBe('outside');
  });

  it('agrees with the spherical test of d3-geo, except within 100 m of an edge', () => {
    const ukraine = layer(reachJson, 'ukraine');
    const border = greatCircles(reach.ukraine);
    fc.assert(
      fc.property(anywhereNearUkraine, (at) => {
        const spherical = geoContains(ukraine, [at[0], at[1]]);
        if (spherical === (side(at, reach) !== 'outside')) return;
        expect(distanceToLineKm(at, border)).toBeLessThan(0.1);
      }),
      { numRuns: 300 },
    );
  });

  it('is consistent with the distance to fire: russian-held means 0, government-held means more', () => {
    fc.assert(
      fc.property(anywhereNearUkraine, (at) => {
        const toFire = distanceToFireKm(at, reach);
        if (side(at, reach) === 'russian-held') expect(toFire).toBe(0);
        if (side(at, reach) === 'government-held') expect(toFire).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('placement', () => {
  it('allows Ukraine on both sides, and says which', () => {
    expect(placement(CITIES.Kyiv, reach)).toEqual({ allowed: true, country: 'ukr', side: 'government-held' });
    expect(placement(CITIES.Donetsk, reach)).toEqual({ allowed: true, country: 'ukr', side: 'russian-held' });
  });

  it('allows the border districts of neighbours, and Moldova', () => {
    expect(placement(CITIES.Rzeszów, reach)).toEqual({ allowed: true, country: 'pol', side: 'outside' });
    expect(placement(CITIES.Chișinău, reach)).toEqual({ allowed: true, country: 'mda', side: 'outside' });
  });

  it('refuses Russia, and everything else, by name', () => {
    expect(placement(CITIES.Belgorod, reach)).toEqual({ allowed: false, reason: 'russia' });
    for (const city of ['Minsk', 'Tiraspol', 'Iași'] as const) {
      expect(placement(CITIES[city], reach)).toEqual({ allowed: false, reason: 'elsewhere' });
    }
    expect(placement([31, 45], reach)).toEqual({ allowed: false, reason: 'elsewhere' });
  });
});

describe('oblastAt', () => {
  it.each([
    ['Kyiv', 'kyiv-city'],
    ['Sevastopol', 'sevastopol'],
    ['Simferopol', 'crimea'],
    ['Kherson', 'kherson'],
    ['Lviv', 'lviv'],
  ] as const)('finds the unit around %s', (city, slug) => {
    expect(oblastAt(CITIES[city], oblasts)?.properties.slug).toBe(slug);
  });

  it('finds nothing outside', () => expect(oblastAt(CITIES.Minsk, oblasts)).toBeUndefined());
});

describe('decodeReach', () => {
  it('names the layer that is missing', () => {
    expect(() => decodeReach({})).toThrow(
      'reach.json, layer line: expected a GeometryCollection, found nothing',
    );
    expect(() => decodeReach(null)).toThrow('layer line');
    const { russia: _, ...objects } = (reachJson as Topology).objects;
    expect(() => decodeReach({ ...(reachJson as Topology), objects })).toThrow('layer russia');
  });
});
