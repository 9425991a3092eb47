/** Knows the contingents of a scenario as GeoJSON (RFC 7946), and the choices that no feature can hold beside them. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Terrain } from './facts.ts';
import type { Contingent, Scenario } from './scenario.ts';

export interface ContingentProperties {
  readonly contributor: Contingent['contributor'];
  readonly troops: number;
  /** Words for those who open it in a map program; not read back. */
  readonly country: string;
  readonly place: string;
  readonly lineKm: number;
  readonly side: string;
}

/** The rest of the scenario stands in a member of our own, which RFC 7946 (6.1) allows and other programs leave alone or drop. */
export interface ContingentCollection extends FeatureCollection<Point, ContingentProperties> {
  readonly interpose: Omit<Scenario, 'contingents'>;
}

/** @param words how a contributor and a place are called. */
export function contingentsAsGeoJson(
  { contingents, ...choices }: Scenario,
  terrain: Terrain,
  words: (contingent: Contingent) => { readonly country: string; readonly place: string },
): ContingentCollection {
  const features = contingents.map((contingent): Feature<Point, ContingentProperties> => {
    const { contributor, troops, at } = contingent;
    const { lineKm, side } = terrain(at);
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { contributor, troops, ...words(contingent), lineKm: Math.round(lineKm * 10) / 10, side },
    };
  });
  return { type: 'FeatureCollection', interpose: choices, features };
}
