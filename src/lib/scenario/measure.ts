/** Knows the shipped geometry and measures on it. A module of its own, fetched only when a new place is measured. */
import reachJson from '#lib/generated/reach.json';
import { distanceToFireKm, distanceToLineKm } from '#lib/geo/distance.ts';
import { decodeReach } from '#lib/geo/reach.ts';
import { placement as placementAt, side, type Placement } from '#lib/geo/side.ts';
import { territories } from '#lib/geo/territory.ts';
import type { Site } from './facts.ts';
import type { LonLat } from './scenario.ts';

/** The geometry itself, for what draws distances. */
export const reach = decodeReach(reachJson);

/** Which territory a point lies in, for where circles may stand. */
export const territoryOf = territories(reach);

export function site(at: LonLat): Site {
  return {
    lineKm: distanceToLineKm(at, reach.lineOfContact),
    fireKm: distanceToFireKm(at, reach),
    side: side(at, reach),
  };
}

export function placement(at: LonLat): Placement {
  return placementAt(at, reach);
}
