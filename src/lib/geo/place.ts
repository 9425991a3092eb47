// Facts, placed, drawn: turns contingents into circles in pixels, area proportional to troops, that stand apart
// (apart.ts). The same numbers in give the same numbers out; draws nothing.
import { pushApart, type Frame, type Ground } from './apart.ts';
import type { LonLat } from './reach.ts';

export interface PlacedContingent {
  /** Position in the list that was given. */
  index: number;
  /** Centre of the circle as drawn, px. */
  x: number;
  y: number;
  /** Radius, px; the area is troops x `areaPerTroop`. */
  r: number;
  /** Where the contingent truly is, px. */
  trueX: number;
  trueY: number;
  /** The circle was moved so far that a line should lead to its true place. */
  leader: boolean;
}

/** Share of the frame that the largest force the model knows would cover. */
const FRAME_SHARE = 0.05;
const LARGEST_FORCE_TROOPS = 200_000;
const LEADER_FROM_PX = 4;

/** Square pixels per troop, so that 200,000 cover a twentieth of the frame, in one circle or in forty. */
export function areaPerTroop(width: number, height: number): number {
  return (FRAME_SHARE * width * height) / LARGEST_FORCE_TROOPS;
}

/** Radius in px. */
export function contingentRadius(troops: number, squarePxPerTroop: number): number {
  return Math.sqrt((troops * squarePxPerTroop) / Math.PI);
}

/**
 * One circle per contingent, the largest first (drawn first, so the small ones stay on top). `spread: false` leaves
 * every circle at its true place. `leastRadius` (px) is the room that even the smallest circle gets, so that a finger
 * can tell it from its neighbours. `ground` answers for a true place which points lie on the same ground
 * (territory.ts): a centre never leaves it, so where it is narrow, circles may overlap. Circles come wholly into the
 * `frame` (px, from 0, 0) as far as their ground allows. The order of equal lists does not matter. Spreading 40 circles
 * takes 6 ms, all at one place 20 ms (measured), so a drag may prefer to wait with it.
 */
export function placeContingents(
  contingents: readonly { at: LonLat; troops: number }[],
  projection: (at: [number, number]) => [number, number] | null,
  {
    squarePxPerTroop,
    spread = true,
    leastRadius = 0,
    ground,
    frame,
  }: {
    squarePxPerTroop: number;
    spread?: boolean;
    leastRadius?: number;
    ground?: (at: LonLat) => Ground | undefined;
    frame?: Frame;
  },
): PlacedContingent[] {
  const circles = contingents.flatMap(({ at, troops }, index) => {
    const point = projection([at[0], at[1]]);
    if (!point) return [];
    const [x, y] = point;
    const r = contingentRadius(troops, squarePxPerTroop);
    return [{ given: index, at, x, y, r, room: Math.max(r, leastRadius), trueX: x, trueY: y }];
  });
  circles.sort((a, b) => b.r - a.r || a.x - b.x || a.y - b.y || a.given - b.given);
  if (spread) pushApart(circles, (at) => ground?.(at), frame);
  // of equal ones the first in the list is first to be seen and heard
  circles.sort((a, b) => b.r - a.r || a.given - b.given);
  return circles.map(({ given, x, y, r, trueX, trueY }) => {
    return { index: given, x, y, r, trueX, trueY, leader: Math.hypot(x - trueX, y - trueY) > LEADER_FROM_PX };
  });
}
