/** Knows where names can stand on the map without covering circles or each other. Measures letters roughly; draws nothing. */

import type { Box } from './frame.ts';

/** Sides of a point, in the order in which they are tried after the wanted one: level with it, then at its corners. */
const sides = [
  'right',
  'left',
  'below',
  'above',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
] as const;
export type Anchor = (typeof sides)[number];

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A name at a point, and on which side of it the name is wanted. Where there is no room it is left out. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance that the name keeps from the point. */
  readonly gap: number;
  readonly anchor: Anchor;
  /** The point has a dot, without which the name would stand for nothing: a city's. Else it is the middle of a circle. */
  readonly dot: boolean;
}

export interface PlacedName {
  readonly name: Name;
  /** Where the baseline begins, ends or has its middle. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  /** What it covers. */
  readonly box: Box;
  /** A circle covers the dot, which has to be drawn above it. */
  readonly isCovered: boolean;
}

type Point = readonly [x: number, y: number];

/** The name of an area, word by word one below the other, about a spot in its middle. */
export interface AreaName {
  readonly words: readonly string[];
  readonly x: number;
  /** Baseline of the first word. */
  readonly y: number;
}

/** From this enlargement on there is room for the names of smaller towns too. */
export const manyPlacesFrom = 2.5;

/** Mean width of a letter and height of a line, in parts of the font size. */
const letter = 0.53;
/** The same of the names of areas, which are set wider (map.css). */
const spaced = 0.6;
const line = 1.1;
const clear = 7;

/** Beside a circle larger than this (in parts of the font size) the name of a city would stand far from its dot; it also holds letters. */
const small = 1.35;
/** Room (units) that a dot needs. */
const dotRoom = 2.2;

/**
 * Names in the order of their importance, each at the first side with room: beside its own point, or where a small
 * circle covers that, beside the circle. No name of a city stands across the barrier from its dot, others if they must.
 * @param size of the letters, in the units of the points; `frame` in the same units, from 0, 0; `kept` is covered by
 * something else; `barrier` is the line of contact.
 */
export function placeNames(
  names: readonly Name[],
  circles: readonly Circle[],
  size: number,
  frame: { readonly width: number; readonly height: number },
  kept: readonly Box[] = [],
  barrier: readonly Point[] = [],
): PlacedName[] {
  const taken: Box[] = [...kept];
  const dots = names.flatMap(({ x, y, dot }) =>
    dot ? [{ left: x - dotRoom, right: x + dotRoom, top: y - dotRoom, bottom: y + dotRoom }] : [],
  );
  return names.flatMap((name) => {
    const covering = name.dot ? circles.filter((c) => Math.hypot(c.x - name.x, c.y - name.y) < c.r + 1) : [];
    const own = sidesOf(name.anchor).map((side) => beside(name, side, size));
    const tried =
      covering.length === 0
        ? own
        : covering.some(({ r }) => r > small * size)
          ? []
          : covering.flatMap((c) =>
              sidesOf(name.anchor)
                // first where the point is nearest to the edge
                .toSorted((a, b) => towards(b, name, c) - towards(a, name, c))
                .map((side) => beside({ ...name, x: c.x, y: c.y, gap: c.r + clear }, side, size)),
            );
    const free = tried.filter(
      ({ box }) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= frame.width &&
        box.bottom <= frame.height &&
        !circles.some((circle) => meets(circle, box)) &&
        !taken.some((other) => overlap(other, box)) &&
        !dots.some((dot) => overlap(dot, lettersIn(box, size))),
    );
    const found =
      free.find(({ box }) => !crosses(barrier, name, lettersIn(box, size))) ??
      (name.dot ? undefined : free[0]);
    if (found === undefined) return [];
    taken.push(found.box);
    return [{ name, ...found, isCovered: covering.length > 0 }];
  });
}

/** Heights of a line by which the name of an area may leave its spot: any more and it would name the neighbour. */
const aside = [
  [0, 0],
  [0, -0.5],
  [0, 0.5],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/**
 * Names of areas give way to names and circles: a little aside, else they are left out.
 * @param size of their letters; `taken` is covered by names already.
 */
export function placeAreaNames(
  names: readonly AreaName[],
  circles: readonly Circle[],
  taken: readonly Box[],
  size: number,
): AreaName[] {
  const height = line * size;
  const isFree = (box: Box) =>
    !circles.some((circle) => meets(circle, box)) && !taken.some((other) => overlap(other, box));
  return names.flatMap((name) => {
    const tried = aside.map(([x, y]) => ({ ...name, x: name.x + x * height, y: name.y + y * height }));
    const found = tried.find(({ words, x, y }) =>
      words.every((word, i) => {
        const half = (word.length * spaced * size) / 2;
        const top = y - 0.85 * size + i * height;
        return isFree({ left: x - half, right: x + half, top, bottom: top + height });
      }),
    );
    return found === undefined ? [] : [found];
  });
}

function sidesOf(first: Anchor): Anchor[] {
  return [first, ...sides.filter((side) => side !== first)];
}

/** To the right and down, each -1, 0 or 1. */
function directionOf(side: Anchor): Point {
  const right = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const down = side.startsWith('below') ? 1 : side.startsWith('above') ? -1 : 0;
  return [right, down];
}

/** How far a point lies from the middle of a circle in the direction of a side. */
function towards(side: Anchor, point: Name, { x, y }: Circle): number {
  const [right, down] = directionOf(side);
  return (right * (point.x - x) + down * (point.y - y)) / Math.hypot(right, down);
}

function beside({ text, x, y, gap }: Name, side: Anchor, size: number) {
  const width = text.length * letter * size;
  const height = line * size;
  const [right, down] = directionOf(side);
  const away = gap / Math.hypot(right, down);
  const align = right > 0 ? ('start' as const) : right < 0 ? ('end' as const) : ('middle' as const);
  const atX = x + right * away;
  const atY = y + down * away + (down === 0 ? 0.34 : down > 0 ? 0.8 : -0.2) * size;
  const left = align === 'start' ? atX : align === 'end' ? atX - width : atX - width / 2;
  const top = atY - 0.85 * size;
  return { x: atX, y: atY, align, box: { left, right: left + width, top, bottom: top + height } };
}

/** From the baseline of a line to the top of its capitals. */
function lettersIn({ left, right, top }: Box, size: number): Box {
  return { left, right, top: top + 0.15 * size, bottom: top + 0.85 * size };
}

/** Whether a line runs through a box, or between it and a point. */
function crosses(line: readonly Point[], from: { x: number; y: number }, box: Box): boolean {
  const { left, right, top, bottom } = box;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const walls: [Point, Point][] = [
    [[from.x, from.y], middle],
    [
      [left, middle[1]],
      [right, middle[1]],
    ],
    [
      [left, top],
      [right, top],
    ],
    [
      [left, bottom],
      [right, bottom],
    ],
    [
      [left, top],
      [left, bottom],
    ],
    [
      [right, top],
      [right, bottom],
    ],
  ];
  return line.some((end, i) => i > 0 && walls.some(([a, b]) => cut(line[i - 1], end, a, b)));
}

/** Whether two stretches cut each other. */
function cut(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function distance({ x, y }: { x: number; y: number }, { left, right, top, bottom }: Box): number {
  return Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom)));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function meets({ x, y, r }: Circle, box: Box): boolean {
  return distance({ x, y }, box) < r;
}
