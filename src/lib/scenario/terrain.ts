/** Knows how places are measured on the shipped geometry, and remembers what it measured. Knows no scenario. */
import { sites as known } from '#lib/generated/sites.ts';
import type { Placement } from '#lib/geo/side.ts';
import type { Site, Terrain } from './facts.ts';
import type { LonLat } from './scenario.ts';

interface Measures {
  readonly site: (at: LonLat) => Site;
  readonly placement: (at: LonLat) => Placement;
}

let measures: Measures | undefined;
let loading: Promise<void> | undefined;
const fixed = new Map<string, Site>(Object.entries(known));
const measured = new Map<string, Site>();
const remembered = 2_000;

/**
 * Fetches the geometry. The places of the presets are known without it; any other point needs it.
 * Can be called as often as one likes.
 */
export function loadReach(): Promise<void> {
  loading ??= import('./measure.ts').then((module) => {
    measures = module;
  });
  return loading;
}

/**
 * Distances (km) and side of a point.
 * @throws Error for a point that is not known beforehand while {@link loadReach} has not ended.
 */
export const terrain: Terrain = (at) => {
  const key = at.join(',');
  const before = fixed.get(key) ?? measured.get(key);
  if (before !== undefined) return before;
  if (measured.size >= remembered) measured.clear();
  const site = loaded().site(at);
  measured.set(key, site);
  return site;
};

/** Whether and why troops may be placed at a point. @throws Error while {@link loadReach} has not ended. */
export function placementOf(at: LonLat): Placement {
  return loaded().placement(at);
}

/** Whether a point is one of those that need no geometry; troops may stand at each of them. */
export function isKnown(at: LonLat): boolean {
  return fixed.has(at.join(','));
}

const standing = new Map<string, boolean>();

/** Whether troops may stand at a point; remembered, since the same places come again and again. @throws as {@link placementOf} */
export function mayStand(at: LonLat): boolean {
  const key = at.join(',');
  if (fixed.has(key)) return true;
  let allowed = standing.get(key);
  if (allowed === undefined) {
    if (standing.size >= remembered) standing.clear();
    allowed = placementOf(at).allowed;
    standing.set(key, allowed);
  }
  return allowed;
}

function loaded(): Measures {
  if (measures === undefined) throw new Error('a place is measured before loadReach() has ended');
  return measures;
}
