/** Knows what the oblasts hold: people before the war, and the troops of a scenario; and into which class each falls. */
import { geoPath } from 'd3';
import { oblasts } from '#lib/generated/oblasts.ts';
import type { Contingent } from '#lib/scenario/scenario.ts';
import { projection } from '../frame.ts';
import { oblastIndexAt } from '../oblast-name.ts';
import { oblastShapes, pathOf } from '../shapes.ts';
import { gradeOf, type Figure } from './grades.ts';

export interface OblastFigure {
  readonly iso: string;
  /** Path in the frame. */
  readonly d: string;
  /** Where a number can stand, units of the frame. */
  readonly at: readonly [number, number];
  /** Class from 0 up; undefined where there is no figure. */
  readonly grade: number | undefined;
  /** People or troops. */
  readonly value: number | undefined;
}

const centre = geoPath(projection);
const shapes = oblasts.map(({ iso }) => {
  const shape = oblastShapes.features.find(({ id }) => id === iso);
  if (shape === undefined) throw new Error(`map.topo.json has no oblast ${iso}`);
  return { d: pathOf(shape), at: centre.centroid(shape) };
});

export function oblastFigures(figure: Figure, contingents: readonly Contingent[]): OblastFigure[] {
  const troops = oblasts.map(() => 0);
  if (figure === 'troops')
    for (const { at, troops: count } of contingents) {
      const index = oblastIndexAt(at);
      if (index >= 0) troops[index] += count;
    }
  return oblasts.map(({ iso, population, areaKm2 }, i) => {
    const isPeople = figure === 'people';
    const graded =
      isPeople && population !== undefined && areaKm2 !== undefined
        ? population / areaKm2
        : isPeople
          ? undefined
          : troops[i];
    return {
      iso,
      ...shapes[i],
      grade: graded === undefined ? undefined : gradeOf(figure, graded),
      value: isPeople ? population : troops[i] || undefined,
    };
  });
}
