// Which ground a point belongs to, quickly: asked thousands of times for one picture of many contingents. Knows no
// distances and gives no reasons; for one point see side.ts, with which it agrees to the last digit.
import type { BaseCountry, LonLat, Reach, Rings } from './reach.ts';
import type { Side } from './side.ts';

/** Ukraine on one side of the line of contact, or the border districts of one neighbour. */
export type Territory = Exclude<Side, 'outside'> | BaseCountry;
export type TerritoryOf = (at: LonLat) => Territory | undefined;

/** Height of the strips into which the edges of an area are sorted, degrees: each has some ten of them. */
const STRIP = 0.05;

/** Prepares the areas; the answer is undefined where no troops may stand. Takes well under a microsecond for a point. */
export function territories(reach: Reach): TerritoryOf {
  const ukraine = area(reach.ukraine);
  const controlled = area(reach.controlled);
  const bases = reach.bases.map(({ country, rings }) => ({ country, holds: area(rings) }));
  return (at) => {
    if (ukraine(at)) return controlled(at) ? 'russian-held' : 'government-held';
    return bases.find(({ holds }) => holds(at))?.country;
  };
}

/**
 * The ground of a contingent in a picture: whether a point of the picture (px) lies in the same territory as a place.
 * Undefined for a place where no troops may stand.
 * @param invert from the picture to degrees.
 */
export function groundIn(
  territoryOf: TerritoryOf,
  invert: (point: [number, number]) => LonLat | null | undefined,
): (at: LonLat) => ((x: number, y: number) => boolean) | undefined {
  return (at) => {
    const own = territoryOf(at);
    if (own === undefined) return undefined;
    return (x, y) => {
      const place = invert([x, y]);
      return place != null && territoryOf(place) === own;
    };
  };
}

/** The planar test of d3-polygon, asked only of the edges at the height of the point. */
function area(rings: Rings): (at: LonLat) => boolean {
  // for each strip the edges as x0, y0, x1, y1, one after the other: plain numbers are read ten times as quickly as pairs
  const strips: number[][] = [];
  const lowest = Math.min(...rings.flatMap((ring) => ring.map(([, lat]) => lat)));
  const stripOf = (lat: number) => Math.floor((lat - lowest) / STRIP);
  for (const ring of rings)
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring[(i + ring.length - 1) % ring.length];
      for (let strip = stripOf(Math.min(y0, y1)); strip <= stripOf(Math.max(y0, y1)); strip++)
        (strips[strip] ??= []).push(x0, y0, x1, y1);
    });
  const prepared = Array.from(strips, (edges = []) => Float64Array.from(edges));
  return (at) => {
    const x = at[0];
    const y = at[1];
    const edges = prepared[stripOf(y)] ?? NONE;
    let inside = false;
    for (let i = 0; i < edges.length; i += 4) {
      const y0 = edges[i + 1];
      const y1 = edges[i + 3];
      if (y1 > y === y0 > y) continue;
      const x0 = edges[i];
      const x1 = edges[i + 2];
      if (x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
    }
    return inside;
  };
}
const NONE = new Float64Array();
