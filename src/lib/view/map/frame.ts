/** Knows the fixed frame in which the map is drawn: its size, its projection and how large a circle is. Draws nothing. */
import { areaPerTroop, contingentRadius } from '#lib/geo/place.ts';
import { fitUkraine, mapProjection } from '#lib/geo/projection.ts';
import type { LonLat } from '#lib/scenario/scenario.ts';

/** Units of the drawing; the page scales them. */
export const frame = { width: 960, height: 640 } as const;

export const projection = mapProjection({ ...fitUkraine(frame.width, frame.height, 12), ...frame });
export const squarePxPerTroop = areaPerTroop(frame.width, frame.height);

/** Radius of a contingent's circle, in units of the frame. */
export function radiusOf(troops: number): number {
  return contingentRadius(troops, squarePxPerTroop);
}

/** Units of the frame per kilometre at a latitude (degrees). */
export function unitsPerKm(latitude: number): number {
  const kmPerDegree = 111.195 * Math.cos((latitude * Math.PI) / 180);
  const [west, east] = [projection([30, latitude]), projection([31, latitude])];
  return west && east ? (east[0] - west[0]) / kmPerDegree : NaN;
}

/** Where on the earth a point of the frame lies, to a hundredth of a degree as in the presets; undefined outside. */
export function lonLatAt(x: number, y: number): LonLat | undefined {
  const at = projection.invert?.([x, y]);
  return at ? [Math.round(at[0] * 100) / 100, Math.round(at[1] * 100) / 100] : undefined;
}
