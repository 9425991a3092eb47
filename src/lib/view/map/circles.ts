/** Knows where the circles of contingents stand in the part of the map that is seen, and how large they are there. */
import { placeContingents, type PlacedContingent } from '#lib/geo/place.ts';
import type { Contingent } from '#lib/scenario/scenario.ts';
import { frame, squarePxPerTroop, widthOf, withinFrame } from './frame.ts';
import type { Viewport } from './viewport.svelte.ts';

/** Half the room that each circle has on a phone, in CSS pixels. */
const fingerPx = 6;

/** One circle for each contingent, in units of the frame; on the whole map none reaches over its edge. */
export function circlesOf(contingents: readonly Contingent[], viewport: Viewport): PlacedContingent[] {
  const narrow = widthOf(viewport.widthPx) === 'narrow';
  return placeContingents(contingents, viewport.project, {
    squarePxPerTroop,
    leastRadius: narrow ? (fingerPx * frame.width) / viewport.widthPx : 0,
  }).map((circle) => (viewport.isHome ? withinFrame(circle) : circle));
}
