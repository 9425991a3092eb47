import { expect, it } from 'vitest';
import { factsOf, type Terrain } from './facts.ts';
import { presetScenario } from './presets.ts';
import type { Contingent } from './scenario.ts';

/** Longitudes are distances to the line, and half of those to the fire; nobody stands inside beyond 100. */
const ruler: Terrain = ([lon]) => ({
  ...{ lineKm: lon, fireKm: lon / 2 },
  side: lon > 100 ? 'outside' : 'government-held',
});
const facts = (contingents: readonly Contingent[], shiftKm?: number) =>
  factsOf({ ...presetScenario('london-20000'), contingents }, ruler, shiftKm);
const french = { contributor: 'fra', troops: 500, at: [20, 50] } as const;
const belgian = { contributor: 'bel', troops: 700, at: [4, 50] } as const;

it('facts count troops by contributor, in the order of the data, and by distance, the nearest first', () => {
  const { amounts, present, amountsBy, reach } = facts([french, belgian, { ...french, at: [200, 50] }]);
  expect(amounts).toEqual({ T: 1_700, inside: 1_200 });
  expect(present).toEqual([0, 5]);
  expect([...amountsBy.troops_by]).toEqual([700, 1_000]);
  const list = ({ distanceKm, troops }: typeof reach.within) => [[...distanceKm], [...troops]];
  expect(list(reach.within)).toEqual([
    [4, 20],
    [700, 1_200],
  ]);
  expect(list(reach.reached)).toEqual([
    [2, 10],
    [700, 1_200],
  ]);
});

it('facts can be those of a line and a fire that lie nearer or farther, but not behind the troops', () => {
  const distances = (shiftKm: number) => {
    const { within, reached } = facts([french, belgian], shiftKm).reach;
    return [[...within.distanceKm], [...reached.distanceKm]];
  };
  expect(distances(10)).toEqual([
    [14, 30],
    [12, 20],
  ]);
  expect(distances(-3)).toEqual([
    [1, 17],
    [0, 7],
  ]);
});
