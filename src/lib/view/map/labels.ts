/** Knows where names can stand on the map without covering circles or each other. Measures letters roughly; draws nothing. */

export type Anchor = 'right' | 'left' | 'above' | 'below';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A name at a point, and on which side of it the name is wanted. Names that are not `must` are left out where there is no room. */
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
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From this enlargement on there is room for the names of smaller towns too. */
export const manyPlacesFrom = 2.5;

/** Mean width of a letter and height of a line, in parts of the font size. */
const letter = 0.53;
const line = 1.1;
const clear = 3;

/**
 * Names in the order of their importance, each at the first side with room: beside its own point, else beside the
 * circle that covers the point.
 * @param size of the letters, in the units of the points; `frame` in the same units, from 0, 0, of which a corner there
 * may be covered by something else.
 */
export function placeNames(
  names: readonly Name[],
  circles: readonly Circle[],
  size: number,
  frame: { readonly width: number; readonly height: number },
  corner = { width: 0, height: 0 },
): PlacedName[] {
  const taken: Box[] = [{ left: 0, top: 0, right: corner.width, bottom: corner.height }];
  return names.flatMap((name) => {
    const around = circles.filter((c) => Math.hypot(c.x - name.x, c.y - name.y) < c.r + clear);
    const covering = around.map((c) => ({ ...name, x: c.x, y: c.y, gap: c.r + clear }));
    const tried = [name, ...covering].flatMap((at) =>
      sidesOf(name.anchor).map((side) => beside(at, side, size)),
    );
    const isFree = ({ box }: (typeof tried)[number]) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= frame.width &&
      box.bottom <= frame.height &&
      !circles.some((circle) => meets(circle, box)) &&
      !taken.some((other) => overlap(other, box));
    const found = tried.find(isFree) ?? (name.must ? tried.at(around.length > 0 ? 4 : 0) : undefined);
    if (found === undefined) return [];
    taken.push(found.box);
    return [{ name, x: found.x, y: found.y, align: found.align }];
  });
}

function sidesOf(first: Anchor): Anchor[] {
  return [first, ...(['right', 'left', 'below', 'above'] as const).filter((side) => side !== first)];
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
