// The named place nearest to a point, for phrases like "12 km from Poltava". Knows no names itself.
import { geoDistance, least } from 'd3';
import { EARTH_RADIUS_KM } from './distance.ts';
import type { LonLat } from './reach.ts';

/** Great-circle distance in km; undefined for an empty list. With equal distances the earlier place wins. */
export function nearestPlace<P extends { at: LonLat }>(
  at: LonLat,
  places: readonly P[],
): { place: P; distanceKm: number } | undefined {
  const measured = places.map((place) => ({
    place,
    distanceKm: EARTH_RADIUS_KM * geoDistance([at[0], at[1]], [place.at[0], place.at[1]]),
  }));
  return least(measured, ({ distanceKm }) => distanceKm);
}
