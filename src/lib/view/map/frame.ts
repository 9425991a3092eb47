/** Knows the fixed frame in which the map is drawn: its size, its projection, how large circles and letters are. Draws nothing. */
import { contributors } from '#lib/generated/model.ts';
import { areaPerTroop, contingentRadius } from '#lib/geo/place.ts';
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
  return rem < 28 ? 'narrow' : rem < 40 ? 'middle' : 'wide';
}
/** Size of the letters, in units of the frame: they stay legible when the frame is drawn small. */
export const letterSize: Readonly<Record<MapWidth, number>> = { wide: 16, middle: 22, narrow: 31 };
/** A part of the frame, in its units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The corner at the upper left where the buttons lie over the map; on a narrow one they stand below it. */
const tools: Readonly<Record<MapWidth, readonly Box[]>> = {
  wide: [{ left: 0, top: 0, right: 105, bottom: 215 }],
  middle: [{ left: 0, top: 0, right: 125, bottom: 250 }],
  narrow: [],
};
/** Where buttons, date, scale and sizes lie (MapFurniture.svelte, map.css), so that no name comes there. */
export function keptFree(width: MapWidth, near: boolean): readonly Box[] {
  const size = letterSize[width];
  const { width: right, height: bottom } = frame;
  const sizes = { left: 840 - 3.6 * size, right, top: 508 - 1.7 * size, bottom };
  const lowerLeft = { left: 0, right: 14 + 14.8 * size, top: 604 - 3.8 * size, bottom };
  const apart = [
    { left: 690, right, top: 84, bottom: 124 },
    { left: 0, right: 150, top: 576, bottom },
  ];
  return [...tools[width], sizes, ...(near || width !== 'wide' ? [lowerLeft] : apart)];
}
/** From this radius on there is room for a label inside a circle; a ring takes some of it. */
const insideFrom: Readonly<Record<MapWidth, number>> = { wide: 22, middle: 31, narrow: 46 };

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

/**
 * Width of the rim and of the ring in the circle of a group that is not NATO Europe: as wide on the page at every size of
 * the map, and narrow enough that a small circle shows its core, its ring and its rim.
 * @param unit units of the frame in one px of the page.
 */
export function bandOf(r: number, unit: number): number {
  return Math.min(2 * unit, r / 3);
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
