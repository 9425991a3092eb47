/** Knows how a scenario's choices become the facts that the rules read. Computes distances through the terrain it is given. */
import { contributors, inputs } from '#lib/generated/model.ts';
import { cumulate, type Facts } from '#lib/model/facts.ts';
import { levelOf, type LonLat, type Scenario } from './scenario.ts';

/** What the map knows of a point. Distances in km; Infinity is not a distance. */
export interface Site {
  readonly lineKm: number;
  readonly fireKm: number;
  readonly side: 'government-held' | 'russian-held' | 'outside';
}

/** Measures points; the same point always gives the same site. */
export type Terrain = (at: LonLat) => Site;

const optionsOf = new Map<string, readonly string[]>(
  inputs.flatMap((i) => ('options' in i ? [[i.id, i.options]] : [])),
);
const indexOf = new Map<string, number>(contributors.map((c, i) => [c.id, i]));

/**
 * @param shiftKm moves every contingent nearer to (negative) or farther from the line and the fire; distances are
 *   good to about 10 km, and a class that changes within that says so.
 */
export function factsOf(scenario: Scenario, terrain: Terrain, shiftKm = 0): Facts {
  const standing = scenario.contingents.map((c) => ({
    ...c,
    index: indexOf.get(c.contributor)!,
    site: terrain(c.at),
  }));
  const inside = standing.filter(({ site }) => site.side !== 'outside');
  const present = [...new Set(standing.map((c) => c.index))].sort((a, b) => a - b);
  const sumBy = (list: typeof standing) => {
    const sums = new Float64Array(contributors.length);
    for (const { index, troops } of list) sums[index] += troops;
    return sums;
  };
  const troopsOf = sumBy(standing);
  const insideOf = sumBy(inside);
  const distance = (km: number) => Math.max(0, km + shiftKm);
  const choice = (id: 'mandate' | 'task' | 'guarantee' | 'usBacking') =>
    (optionsOf.get(id) ?? []).indexOf(scenario[id]);
  const sum = (list: Float64Array) => list.reduce((a, b) => a + b, 0);
  return {
    amounts: { T: levelOf(scenario), inside: sum(insideOf) },
    fixed: {
      zoneDepthKm: scenario.zoneDepthKm,
      years: scenario.years,
      jointCommission: scenario.jointCommission ? 1 : 0,
      mandate: choice('mandate'),
      task: choice('task'),
      guarantee: choice('guarantee'),
      usBacking: choice('usBacking'),
      table: (optionsOf.get('table') ?? []).reduce(
        (bits, option, i) =>
          (scenario.table as readonly string[]).includes(option) ? bits | (1 << i) : bits,
        0,
      ),
    },
    present,
    amountsBy: { troops_by: Float64Array.from(present, (i) => troopsOf[i]) },
    fixedBy: { nato_member: Float64Array.from(present, (i) => (contributors[i].nato ? 1 : 0)) },
    amountsOf: { troops_of: troopsOf, inside_of: insideOf },
    reach: {
      within: cumulate(inside.map(({ site, troops }) => ({ distanceKm: distance(site.lineKm), troops }))),
      reached: cumulate(inside.map(({ site, troops }) => ({ distanceKm: distance(site.fireKm), troops }))),
    },
  };
}
