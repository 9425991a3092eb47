/** Knows where names can stand on the map without covering circles or each other. Measures letters roughly; draws nothing. */

import type { Box } from './frame.ts';

export type Anchor = 'right' | 'left' | 'above' | 'below';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * A name at a point, and on which side of it the name is wanted. Where there is no room it is left out; names that `must`
 * be there are looked a place for a little further off before.
 */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance that the name keeps from the point. */
  readonly gap: number;
  readonly anchor: Anchor;
  readonly must: boolean;
}

export interface PlacedName {
  readonly name: Name;
  /** Where the baseline begins, ends or has its middle. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  /** What it covers. */
  readonly box: Box;
}

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

/** How much further off (lines) a name is put that must be there: any more and it would seem to belong to another point. */
const further = [0, 0.5];

/**
 * Names in the order of their importance, each at the first side with room: beside its own point, else beside the
 * circle that covers the point.
 * @param size of the letters, in the units of the points; `frame` in the same units, from 0, 0; `kept` is covered by something else.
 */
export function placeNames(
  names: readonly Name[],
  circles: readonly Circle[],
  size: number,
  frame: { readonly width: number; readonly height: number },
  kept: readonly Box[] = [],
): PlacedName[] {
  const taken: Box[] = [...kept];
  return names.flatMap((name) => {
    const around = circles.filter((c) => Math.hypot(c.x - name.x, c.y - name.y) < c.r + clear);
    const all = sidesOf(name.anchor);
    const covering = around.map((c) => ({
      at: { ...name, x: c.x, y: c.y, gap: c.r + clear },
      // first where the point is nearest to the edge
      sides: all.toSorted((a, b) => towards(b, name, c) - towards(a, name, c)),
    }));
    const tried = (name.must ? further : [0]).flatMap((lines) =>
      [{ at: name, sides: all }, ...covering].flatMap(({ at, sides }) =>
        sides.map((side) => beside({ ...at, gap: at.gap + lines * line * size }, side, size)),
      ),
    );
    const isFree = ({ box }: (typeof tried)[number]) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= frame.width &&
      box.bottom <= frame.height &&
      !circles.some((circle) => meets(circle, box)) &&
      !taken.some((other) => overlap(other, box));
    const found = tried.find(isFree);
    if (found === undefined) return [];
    taken.push(found.box);
    return [{ name, x: found.x, y: found.y, align: found.align, box: found.box }];
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
  return [first, ...(['right', 'left', 'below', 'above'] as const).filter((side) => side !== first)];
}

/** How far a point lies from the middle of a circle in the direction of a side. */
function towards(side: Anchor, point: Name, { x, y }: Circle): number {
  if (side === 'right' || side === 'left') return side === 'right' ? point.x - x : x - point.x;
  return side === 'below' ? point.y - y : y - point.y;
}

function beside({ text, x, y, gap }: Name, side: Anchor, size: number) {
  const width = text.length * letter * size;
  const height = line * size;
  const align =
    side === 'right' ? ('start' as const) : side === 'left' ? ('end' as const) : ('middle' as const);
  const atX = side === 'right' ? x + gap : side === 'left' ? x - gap : x;
  const atY =
    side === 'above' ? y - gap - 0.2 * size : side === 'below' ? y + gap + 0.8 * size : y + 0.34 * size;
  const left = align === 'start' ? atX : align === 'end' ? atX - width : atX - width / 2;
  const top = atY - 0.85 * size;
  return { x: atX, y: atY, align, box: { left, right: left + width, top, bottom: top + height } };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function meets({ x, y, r }: Circle, { left, right, top, bottom }: Box): boolean {
  const nearX = Math.max(left, Math.min(x, right));
  const nearY = Math.max(top, Math.min(y, bottom));
  return Math.hypot(x - nearX, y - nearY) < r;
}
