/** Knows how places are measured on the shipped geometry, and remembers what it measured. Knows no scenario. */
import reachJson from '#lib/generated/reach.json';
import { distanceToFireKm, distanceToLineKm } from '#lib/geo/distance.ts';
import { decodeReach, type Reach } from '#lib/geo/reach.ts';
import { placement, side, type Placement } from '#lib/geo/side.ts';
import type { Site, Terrain } from './facts.ts';
import type { LonLat } from './scenario.ts';

let decoded: Reach | undefined;

/** The geometry for distances and sides, decoded on first use. */
export function reach(): Reach {
  decoded ??= decodeReach(reachJson);
  return decoded;
}

const sites = new Map<string, Site>();
const remembered = 2_000;

/** Distances (km) and side of a point. Points repeat from one change of the level to the next, so they are kept. */
export const terrain: Terrain = (at) => {
  const key = at.join(',');
  const known = sites.get(key);
  if (known !== undefined) return known;
  if (sites.size >= remembered) sites.clear();
  const map = reach();
  const site: Site = {
    lineKm: distanceToLineKm(at, map.lineOfContact),
    fireKm: distanceToFireKm(at, map),
    side: side(at, map),
  };
  sites.set(key, site);
  return site;
};

/** Whether and why troops may be placed at a point. */
export function placementOf(at: LonLat): Placement {
  return placement(at, reach());
}
