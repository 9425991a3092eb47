// Moves circles that would overlap apart, each on its own ground: a circle behind the line of contact stays behind it.
// Knows circles and what it is told of the ground; the same circles always end at the same points.
import { forceCollide, forceSimulation, forceX, forceY, randomLcg, type SimulationNodeDatum } from 'd3';
import type { LonLat } from './reach.ts';

/** Whether a point of the picture (px) may be the centre of a circle. */
export type Ground = (x: number, y: number) => boolean;
/** Size of the picture, px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}
export interface Circle extends SimulationNodeDatum {
  /** Where the contingent is, degrees. */
  readonly at: LonLat;
  x: number;
  y: number;
  readonly r: number;
  /** Radius of the room it asks for, px. */
  readonly room: number;
  readonly trueX: number;
  readonly trueY: number;
}

const GAP_PX = 1;
const TICKS = 40;
const MORE_TICKS = 60;
/** Share of a picture's room that circles of one size can cover without overlapping. */
const PACKED = 0.85;
/** Turn from one seed of a sunflower to the next. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Two circles that share less than this look apart. */
const OVERLAP_PX = 1;
/** Where the straight way is barred, a circle goes this far round; degrees. */
const ASIDE = [0, 30, -30, 60, -60, 80, -80].map((degrees) => {
  const turn = (degrees * Math.PI) / 180;
  return [Math.cos(turn), Math.sin(turn)] as const;
});

/**
 * Changes x and y in place (and sets d3's own `index`, `vx` and `vy`). Random numbers only part circles with the same
 * centre; their seed is fixed. A circle without `ground` may go anywhere.
 */
export function pushApart(
  circles: Circle[],
  groundOf: (at: LonLat) => Ground | undefined,
  frame: Frame | undefined,
): void {
  const grounds = circles.map(({ at }) => groundOf(at) ?? (() => true));
  const within = () => {
    if (frame === undefined) return;
    circles.forEach((circle, i) => {
      const x = clamp(circle.x, circle.r, frame.width - circle.r);
      const y = clamp(circle.y, circle.r, frame.height - circle.r);
      go(circle, circle.x, circle.y, x, y, grounds[i]);
    });
  };
  within();
  if (!anyOverlap(circles)) return;
  fan(circles, grounds);
  const simulation = forceSimulation(circles)
    .stop()
    .randomSource(randomLcg(0.5))
    .force('x', forceX<Circle>(({ trueX }) => trueX).strength(0.05))
    .force('y', forceY<Circle>(({ trueY }) => trueY).strength(0.05))
    .force('apart', forceCollide<Circle>(({ room }) => room + GAP_PX / 2).iterations(2));
  const step = () => {
    const before = circles.map(({ x, y }) => [x, y] as const);
    simulation.tick();
    circles.forEach((circle, i) => {
      const { x, y } = circle;
      const [fromX, fromY] = before[i];
      if ((x === fromX && y === fromY) || grounds[i](x, y)) return;
      go(circle, fromX, fromY, x, y, grounds[i]);
      [circle.vx, circle.vy] = [circle.x - fromX, circle.y - fromY];
    });
    within();
  };
  for (let tick = 0; tick < TICKS; tick++) step();
  // many at one place need longer to find room
  if (anyOverlap(circles)) for (let tick = 0; tick < MORE_TICKS; tick++) step();
}

/** Begins with circles of one place laid out about it like the seeds of a sunflower, the first in the middle. */
function fan(circles: readonly Circle[], grounds: readonly Ground[]): void {
  const places = new Map<string, { area: number; count: number }>();
  circles.forEach((circle, i) => {
    const { x, y, room } = circle;
    const key = `${x} ${y}`;
    const laid = places.get(key);
    const area = (room + GAP_PX) ** 2;
    if (laid === undefined) return places.set(key, { area, count: 1 });
    const reach = Math.sqrt((laid.area + area / 2) / PACKED);
    const turn = GOLDEN * laid.count++;
    laid.area += area;
    go(circle, x, y, x + reach * Math.cos(turn), y + reach * Math.sin(turn), grounds[i]);
  });
}

/** Moves a circle as far towards a point as its ground allows: there, or aside along its edge, or a part of the way. */
function go(circle: Circle, fromX: number, fromY: number, toX: number, toY: number, ground: Ground): void {
  const [dx, dy] = [toX - fromX, toY - fromY];
  [circle.x, circle.y] = [fromX, fromY];
  if (dx === 0 && dy === 0) return;
  for (const part of [1, 0.5, 0.2])
    for (const [cos, sin] of ASIDE) {
      const x = fromX + part * cos * (cos * dx - sin * dy);
      const y = fromY + part * cos * (sin * dx + cos * dy);
      if (!ground(x, y)) continue;
      [circle.x, circle.y] = [x, y];
      return;
    }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function anyOverlap(circles: readonly Circle[]): boolean {
  return circles.some((a, i) =>
    circles.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.room - b.room < -OVERLAP_PX),
  );
}
