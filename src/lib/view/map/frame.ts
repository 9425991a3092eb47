/** Knows the fixed frame in which the map is drawn: its size, its projection, how large circles and letters are. Draws nothing. */
import { contributors } from '#lib/generated/model.ts';
import { areaPerTroop, contingentRadius, type PlacedContingent } from '#lib/geo/place.ts';
import { mapProjection } from '#lib/geo/projection.ts';
import type { ContributorId, LonLat } from '#lib/scenario/scenario.ts';

/** Units of the drawing; the page scales them. */
export const frame = { width: 960, height: 616 } as const;

/** All of Ukraine, and in the west the neighbours' border districts, where a force may be based too. */
export const home = { center: [30.72, 48.55], zoom: 5.062 } as const;

/** From degrees to the frame as it is before any zooming; see viewport.svelte.ts for what zooming does to it. */
export const projection = mapProjection({ ...home, ...frame });
export const squarePxPerTroop = areaPerTroop(frame.width, frame.height);

/** By the width of the map on the page; where one gives way to the next is in the style sheets. */
export type MapWidth = 'wide' | 'middle' | 'narrow';
/** Which of them a width (px) is; the style sheets say it in rem. */
export function widthOf(widthPx: number): MapWidth {
  if (typeof document === 'undefined') return 'wide';
  const rem = widthPx / parseFloat(getComputedStyle(document.documentElement).fontSize);
  return rem < 34 ? 'narrow' : rem < 45 ? 'middle' : 'wide';
}
/** Size of the letters, in units of the frame: they stay legible when the frame is drawn small. */
export const letterSize: Readonly<Record<MapWidth, number>> = { wide: 13, middle: 20, narrow: 31 };
/** The corner at the upper left where the buttons lie over the map; on a narrow one they stand below it. */
export const toolsCorner: Readonly<Record<MapWidth, { readonly width: number; readonly height: number }>> = {
  wide: { width: 105, height: 200 },
  middle: { width: 125, height: 240 },
  narrow: { width: 0, height: 0 },
};
/** From this radius on there is room for a label inside a circle; a ring takes some of it. */
const insideFrom: Readonly<Record<MapWidth, number>> = { wide: 18, middle: 28, narrow: 46 };

const ringWidth = 5;

/** Whether the label of a contingent stands inside its circle. */
export function isInside(width: MapWidth, r: number, contributor: ContributorId): boolean {
  const ringed = contributors.find(({ id }) => id === contributor)?.group !== 'nato-europe';
  return r - (ringed ? ringWidth : 0) >= insideFrom[width];
}

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

/** A force may be based beyond the edge of the map: its circle stands at the edge then, with a line outwards. */
export function withinFrame(circle: PlacedContingent): PlacedContingent {
  const x = Math.max(circle.r, Math.min(circle.x, frame.width - circle.r));
  const y = Math.max(circle.r, Math.min(circle.y, frame.height - circle.r));
  return { ...circle, x, y, leader: circle.leader || x !== circle.x || y !== circle.y };
}
