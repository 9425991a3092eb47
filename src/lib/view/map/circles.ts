/** Knows where the circles of contingents stand in the part of the map that is seen, and how large they are there. Fetches the geometry with it. */
import { placeContingents, type PlacedContingent } from '#lib/geo/place.ts';
import { groundIn } from '#lib/geo/territory.ts';
import { territoryOf } from '#lib/scenario/measure.ts';
import type { Contingent } from '#lib/scenario/scenario.ts';
import { frame, projection, squarePxPerTroop, widthOf } from './frame.ts';
import type { Viewport } from './viewport.svelte.ts';

/** Half the room that each circle has on a phone, in CSS pixels. */
const fingerPx = 6;

const groundAtHome = groundIn(territoryOf, (point) => projection.invert?.(point));

/** One circle for each contingent, in units of the frame; on the whole map none reaches over its edge where its ground allows. */
export function circlesOf(contingents: readonly Contingent[], viewport: Viewport): PlacedContingent[] {
  const narrow = widthOf(viewport.widthPx) === 'narrow';
  const { view, isHome } = viewport;
  return placeContingents(contingents, viewport.project, {
    squarePxPerTroop,
    leastRadius: narrow ? (fingerPx * frame.width) / viewport.widthPx : 0,
    ground: groundIn(territoryOf, (point) => projection.invert?.(view.invert(point))),
    frame: isHome ? frame : undefined,
  });
}

/** The same on the whole map, for small maps and pictures. */
export function circlesAtHome(contingents: readonly Contingent[]): PlacedContingent[] {
  return placeContingents(contingents, projection, { squarePxPerTroop, ground: groundAtHome, frame });
}
