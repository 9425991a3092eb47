/** Knows how the shapes of the map are read from their file, exact as they are there. Fetched when the map is looked at closely. */
import { geoPath } from 'd3';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topo from '#lib/generated/map.topo.json';
import { projection } from './frame.ts';

const topology = topo as unknown as Topology<Record<string, GeometryCollection>>;

export type Layer = 'neighbours' | 'ukraine' | 'oblasts' | 'controlled' | 'line' | 'rivers' | 'lakes';

/** One layer of the map in degrees. Features of `oblasts` have an ISO 3166-2 code as their id. */
export function shapesOf(layer: Layer): FeatureCollection {
  return feature(topology, topology.objects[layer]);
}

/** The oblasts as areas, each with its ISO code. */
export const oblastShapes = shapesOf('oblasts') as FeatureCollection<
  Polygon | MultiPolygon,
  { slug: string }
>;

/** Each border between two oblasts, once. */
export const oblastBorders = mesh(topology, topology.objects.oblasts, (a, b) => a !== b);

/** The path of a layer in the frame, or of a part of it. */
export function pathOf(shape: Parameters<ReturnType<typeof geoPath>>[0]): string {
  return geoPath(projection).digits(2)(shape) ?? '';
}
