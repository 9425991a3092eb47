// On which side a point lies, whether a contingent may stand there, and in which oblast. Knows no distances.
import { polygonContains } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { BaseCountry, LonLat, Reach, Rings } from './reach.ts';

/** Both sides lie inside the internationally recognised borders of Ukraine. */
export type Side = 'government-held' | 'russian-held' | 'outside';

/** Where a contingent stands, or why it may not stand there: in Russia, or elsewhere (sea, Belarus, farther off). */
export type Placement =
  | { allowed: true; country: 'ukr'; side: 'government-held' | 'russian-held' }
  | { allowed: true; country: BaseCountry; side: 'outside' }
  | { allowed: false; reason: 'russia' | 'elsewhere' };

/**
 * Inside an odd number of rings. Straight edges in degrees: with edges of a few kilometres this differs from great
 * circles by metres, and is the planar test of the library (d3-polygon), 50 times faster than the spherical one.
 */
export function contains(rings: Rings, [lon, lat]: LonLat): boolean {
  let inside = false;
  for (const ring of rings) if (polygonContains(ring, [lon, lat])) inside = !inside;
  return inside;
}

export function side(at: LonLat, reach: Reach): Side {
  if (!contains(reach.ukraine, at)) return 'outside';
  return contains(reach.controlled, at) ? 'russian-held' : 'government-held';
}

/**
 * Inside Ukraine, or in a neighbour's border district: the first-level districts of PL, SK, HU and RO that adjoin
 * Ukraine, and Moldova without the territory that its government does not hold.
 */
export function placement(at: LonLat, reach: Reach): Placement {
  const found = side(at, reach);
  if (found !== 'outside') return { allowed: true, country: 'ukr', side: found };
  const base = reach.bases.find(({ rings }) => contains(rings, at));
  if (base) return { allowed: true, country: base.country, side: 'outside' };
  return { allowed: false, reason: contains(reach.russia, at) ? 'russia' : 'elsewhere' };
}

/**
 * The oblast around a point, or undefined; `oblasts` is the layer of that name in data/geo/map.topo.json, decoded
 * with topojson-client. Those borders are simplified to 2 km, so a point nearer to one may be named wrongly.
 */
export function oblastAt<P>(
  at: LonLat,
  oblasts: FeatureCollection<Polygon | MultiPolygon, P>,
): Feature<Polygon | MultiPolygon, P> | undefined {
  return oblasts.features.find(({ geometry }) => contains(ringsOf(geometry), at));
}

/** All rings of an area, outer rings and holes alike. */
export function ringsOf(geometry: Polygon | MultiPolygon): Rings {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.map(([lon = NaN, lat = NaN]) => [lon, lat]));
}
