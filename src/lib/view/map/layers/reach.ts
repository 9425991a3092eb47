/** Knows how far an assumption reaches: its range as steps from sure to barely possible, or the one value that was put in its place. */
import { parameters } from '#lib/generated/model.ts';
import { triangularQuantile } from '#lib/model/triangular.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';

/** The parameters that reach out from the line, by layer. */
export const reaching = { drones: 'drone_reach', glide: 'glide_reach' } as const;

/** Steps of the soft edge: enough to look soft. */
const steps = 8;

export interface Reach {
  /** Distances, km, ascending; each with the same share of the range. One only where a value was set. */
  readonly km: readonly number[];
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  /** Whether the reader put one value in the place of the range. */
  readonly isSet: boolean;
}

/** @param id of a parameter with low, mode and high in km. @throws Error for any other. */
export function reachOf(id: string, assumptions: Scenario['assumptions']): Reach {
  const found = parameters.find((parameter) => parameter.id === id);
  if (found === undefined || !('mode' in found)) throw new Error(`${id} has no range`);
  const value = assumptions[id];
  if (value !== undefined) return { km: [value], low: value, mode: value, high: value, isSet: true };
  const { low, mode, high } = found;
  const km = Array.from({ length: steps }, (_, i) =>
    triangularQuantile({ low, mode, high }, i / (steps - 1)),
  );
  return { km, low, mode, high, isSet: false };
}
