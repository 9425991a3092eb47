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

/** What was found at points, forgotten as a whole when it has grown too large. Numbers are quicker to look up than text. */
class Remembered<T> {
  #byLongitude = new Map<number, Map<number, T>>();
  #size = 0;

  get([lon, lat]: LonLat): T | undefined {
    return this.#byLongitude.get(lon)?.get(lat);
  }

  set([lon, lat]: LonLat, value: T): void {
    if (this.#size++ >= remembered) {
      this.#byLongitude.clear();
      this.#size = 1;
    }
    let line = this.#byLongitude.get(lon);
    if (line === undefined) this.#byLongitude.set(lon, (line = new Map()));
    line.set(lat, value);
  }
}
const remembered = 2_000;
const fixed = new Remembered<Site>();
for (const [key, site] of Object.entries(known))
  fixed.set(key.split(',').map(Number) as [number, number], site);
const measured = new Remembered<Site>();
const standing = new Remembered<boolean>();

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
  const before = fixed.get(at) ?? measured.get(at);
  if (before !== undefined) return before;
  const site = loaded().site(at);
  measured.set(at, site);
  return site;
};

/** Whether and why troops may be placed at a point. @throws Error while {@link loadReach} has not ended. */
export function placementOf(at: LonLat): Placement {
  return loaded().placement(at);
}

/** Whether a point is one of those that need no geometry; troops may stand at each of them. */
export function isKnown(at: LonLat): boolean {
  return fixed.get(at) !== undefined;
}

/** Whether troops may stand at a point; remembered, since the same places come again and again. @throws as {@link placementOf} */
export function mayStand(at: LonLat): boolean {
  if (isKnown(at)) return true;
  const before = standing.get(at);
  if (before !== undefined) return before;
  const { allowed } = placementOf(at);
  standing.set(at, allowed);
  return allowed;
}

function loaded(): Measures {
  if (measures === undefined) throw new Error('a place is measured before loadReach() has ended');
  return measures;
}
