// Web Mercator as MapLibre draws it, so that one set of placed symbols serves the prerendered SVG and the tiled map.
// Knows sizes in pixels and degrees; draws nothing.
import { geoMercator, type GeoProjection } from 'd3';
import type { LonLat } from './reach.ts';

/** What MapLibre calls center and zoom. */
export interface MapView {
  center: LonLat;
  zoom: number;
}

/** Ukraine's internationally recognised borders fit in here: south-west and north-east corner, degrees. */
export const UKRAINE_BOUNDS: readonly [southWest: LonLat, northEast: LonLat] = [
  [22.1, 44.38],
  [40.23, 52.38],
];

/** Pixels across the world at zoom 0 in MapLibre. */
const WORLD_PX = 512;

/** Agrees with MapLibre's `project` to 1e-11 px (measured). `width` and `height` in px. */
export function mapProjection(view: MapView & { width: number; height: number }): GeoProjection {
  const { center, zoom, width, height } = view;
  return geoMercator()
    .scale((WORLD_PX * 2 ** zoom) / (2 * Math.PI))
    .center([center[0], center[1]])
    .translate([width / 2, height / 2]);
}

/** The view in which Ukraine just fits a frame of `width` x `height` px with `padding` px to spare on each side. */
export function fitUkraine(width: number, height: number, padding: number): MapView {
  const corners = UKRAINE_BOUNDS.map(([lon, lat]) => [lon, lat]);
  const fitted = geoMercator().fitExtent(
    [
      [padding, padding],
      [width - padding, height - padding],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );
  const center = fitted.invert?.([width / 2, height / 2]);
  if (!center || width <= 2 * padding || height <= 2 * padding) {
    throw new Error(`fitUkraine: no room in ${width} x ${height} px with a padding of ${padding} px`);
  }
  return { center, zoom: Math.log2((fitted.scale() * 2 * Math.PI) / WORLD_PX) };
}
