// The geometry a reader's browser needs to measure distances and sides, decoded from data/geo/reach.json.
// Knows the shape of that file; knows nothing of drawing, troops or scenarios.
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { greatCircles, type GreatCircles } from './distance.ts';
import { ringsOf } from './side.ts';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** All rings of an area, outer rings and holes alike: a point is inside if it is inside an odd number of them. */
export type Rings = [lon: number, lat: number][][];

const BASE_COUNTRIES = ['pol', 'svk', 'hun', 'rou', 'mda'] as const;
/** ISO 3166-1 alpha-3, lower case, as in a scenario's `contributor`. */
export type BaseCountry = (typeof BASE_COUNTRIES)[number];

export interface Reach {
  /** The schematic line of contact, 21 March 2025, from the Black Sea to the state border in the north-east. */
  lineOfContact: GreatCircles;
  /** The edge of Russia and of the territory under Russian control, with the line of contact where it crosses water. */
  fireEdge: GreatCircles;
  /** Ukraine within its internationally recognised borders. */
  ukraine: Rings;
  /** The part of Ukraine under Russian control. */
  controlled: Rings;
  /** Russia as far as it matters for distances: 19 to 41.5 degrees east, 43 to 55.5 north. */
  russia: Rings;
  /** Where a force may be based outside Ukraine. */
  bases: { country: BaseCountry; rings: Rings }[];
}

/**
 * Reads data/geo/reach.json: TopoJSON with the layers line, ukraine, controlled, russia and bases.
 * @throws Error naming the layer that is missing or not of the expected kind.
 */
export function decodeReach(json: unknown): Reach {
  const line = layer(json, 'line').features[0]?.geometry;
  if (line?.type !== 'LineString') throw wrong('line', 'a LineString', line?.type);
  const controlled = areaRings(json, 'controlled');
  const russia = areaRings(json, 'russia');
  const linePoints = line.coordinates.map(([lon = NaN, lat = NaN]) => [lon, lat] as const);
  return {
    lineOfContact: greatCircles([linePoints]),
    fireEdge: greatCircles([linePoints, ...controlled, ...russia]),
    ukraine: areaRings(json, 'ukraine'),
    controlled,
    russia,
    bases: layer(json, 'bases').features.map(({ geometry, properties }) => {
      const country = BASE_COUNTRIES.find((code) => code.toUpperCase() === properties.iso3);
      if (!country) throw wrong('bases', `one of ${BASE_COUNTRIES.join(', ')}`, properties.iso3);
      return { country, rings: areaRingsOf(geometry, 'bases') };
    }),
  };
}

function areaRings(json: unknown, name: string): Rings {
  return layer(json, name).features.flatMap(({ geometry }) => areaRingsOf(geometry, name));
}

function areaRingsOf(geometry: Geometry, name: string): Rings {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return ringsOf(geometry);
  throw wrong(name, 'a Polygon or MultiPolygon', geometry.type);
}

function layer(json: unknown, name: string): FeatureCollection<Geometry, { iso3?: string }> {
  const topology = json as Partial<Topology> | null | undefined;
  const object = topology?.objects?.[name];
  if (!topology?.arcs || object?.type !== 'GeometryCollection' || object.geometries.length === 0) {
    throw wrong(name, 'a GeometryCollection', object?.type ?? undefined);
  }
  return feature(topology as Topology, object as GeometryCollection<{ iso3?: string }>);
}

function wrong(name: string, expected: string, found = 'nothing'): Error {
  return new Error(`reach.json, layer ${name}: expected ${expected}, found ${found}`);
}
