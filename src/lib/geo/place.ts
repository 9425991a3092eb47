// Facts, placed, drawn: turns contingents into circles in pixels, area proportional to troops, and moves circles that
// would overlap apart. The same numbers in give the same numbers out; draws nothing.
import { forceCollide, forceSimulation, forceX, forceY, randomLcg, type SimulationNodeDatum } from 'd3';
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
const GAP_PX = 1;
const LEADER_FROM_PX = 4;
const TICKS = 40;
const MORE_TICKS = 60;
/** Two circles that share less than this look apart. */
const OVERLAP_PX = 1;

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
 * can tell it from its neighbours. Spreading 40 circles takes 2 to 4 ms (measured), so a drag may prefer to wait with it.
 */
export function placeContingents(
  contingents: readonly { at: LonLat; troops: number }[],
  projection: (at: [number, number]) => [number, number] | null,
  {
    squarePxPerTroop,
    spread = true,
    leastRadius = 0,
  }: { squarePxPerTroop: number; spread?: boolean; leastRadius?: number },
): PlacedContingent[] {
  const circles = contingents.flatMap(({ at, troops }, index) => {
    const point = projection([at[0], at[1]]);
    if (!point) return [];
    const [x, y] = point;
    return [{ given: index, x, y, r: contingentRadius(troops, squarePxPerTroop), trueX: x, trueY: y }];
  });
  circles.sort((one, other) => other.r - one.r || one.given - other.given);
  if (spread) pushApart(circles, leastRadius);
  return circles.map(({ given, x, y, r, trueX, trueY }) => {
    return { index: given, x, y, r, trueX, trueY, leader: Math.hypot(x - trueX, y - trueY) > LEADER_FROM_PX };
  });
}

/** Changes x and y in place (and sets d3's own `index`). The random numbers only part circles with the same centre; their seed is fixed. */
function pushApart(
  circles: (SimulationNodeDatum & { r: number; trueX: number; trueY: number })[],
  leastRadius: number,
): void {
  const simulation = forceSimulation(circles)
    .stop()
    .randomSource(randomLcg(0.5))
    .force('x', forceX<(typeof circles)[number]>(({ trueX }) => trueX).strength(0.05))
    .force('y', forceY<(typeof circles)[number]>(({ trueY }) => trueY).strength(0.05))
    .force(
      'apart',
      forceCollide<(typeof circles)[number]>(({ r }) => Math.max(r, leastRadius) + GAP_PX / 2).iterations(2),
    )
    .tick(TICKS);
  // many at one place need longer to find room
  if (circles.some((one, i) => circles.slice(i + 1).some((other) => overlaps(one, other))))
    simulation.tick(MORE_TICKS);
}

type Drawn = { x?: number; y?: number; r: number };
function overlaps(one: Drawn, other: Drawn): boolean {
  const gap = Math.hypot((one.x ?? 0) - (other.x ?? 0), (one.y ?? 0) - (other.y ?? 0)) - one.r - other.r;
  return gap < -OVERLAP_PX;
}
