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
  const troopsOf = new Float64Array(contributors.length);
  const insideOf = new Float64Array(contributors.length);
  const toLine: { distanceKm: number; troops: number }[] = [];
  const toFire: { distanceKm: number; troops: number }[] = [];
  const present: number[] = [];
  for (const { contributor, troops, at } of scenario.contingents) {
    const index = indexOf.get(contributor)!;
    if (!present.includes(index)) present.push(index);
    troopsOf[index] += troops;
    const { side, lineKm, fireKm } = terrain(at);
    if (side === 'outside') continue;
    insideOf[index] += troops;
    toLine.push({ distanceKm: Math.max(0, lineKm + shiftKm), troops });
    toFire.push({ distanceKm: Math.max(0, fireKm + shiftKm), troops });
  }
  present.sort((a, b) => a - b);
  return {
    amounts: { T: levelOf(scenario), inside: sum(insideOf) },
    fixed: {
      zoneDepthKm: scenario.zoneDepthKm,
      years: scenario.years,
      jointCommission: scenario.jointCommission ? 1 : 0,
      mandate: choice(scenario, 'mandate'),
      task: choice(scenario, 'task'),
      guarantee: choice(scenario, 'guarantee'),
      usBacking: choice(scenario, 'usBacking'),
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
    reach: { within: cumulate(toLine), reached: cumulate(toFire) },
  };
}

function choice(scenario: Scenario, id: 'mandate' | 'task' | 'guarantee' | 'usBacking'): number {
  return (optionsOf.get(id) ?? []).indexOf(scenario[id]);
}

function sum(list: Float64Array): number {
  return list.reduce((a, b) => a + b, 0);
}
