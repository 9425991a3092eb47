/** Knows the form in which a scenario's facts and the assumption columns enter the compiled rules. Knows no rule. */

/** Troops by distance: ascending distances in km, and how many stand at most so far away. */
export interface Cumulative {
  readonly distanceKm: Float64Array;
  readonly troops: Float64Array;
}

/** What is fixed about a scenario while assumptions or the level vary. */
export interface Facts {
  /** Amounts that grow with the level of the force (persons). */
  readonly amounts: Readonly<Record<string, number>>;
  /** Numbers that do not: years, km; choices as the index of the option; lists as bits; yes-or-no as 0 or 1. */
  readonly fixed: Readonly<Record<string, number>>;
  /** Indices of the contributors present, ascending; the length of every vector below. */
  readonly present: readonly number[];
  readonly amountsBy: Readonly<Record<string, Float64Array>>;
  readonly fixedBy: Readonly<Record<string, Float64Array>>;
  /** Amounts asked for by one contributor's id, indexed by contributor. */
  readonly amountsOf: Readonly<Record<string, Float64Array>>;
  readonly reach: Readonly<Record<string, Cumulative>>;
}

/** Rows to evaluate at once: row i has its own level and its own value of each assumption. */
export interface Rows {
  readonly length: number;
  /** Level of the force in parts of `base`: equal to it keeps the scenario's own, twice as much doubles every contingent. */
  readonly scale: Float64Array;
  /** 1 if absent. With the scenario's own level here and levels in `scale`, no quotient is rounded before it is used. */
  readonly base?: number;
  /** One column per scalar parameter, in the order of the model. */
  readonly parameters: readonly Float64Array[];
  /** Per vector parameter one column per contributor present. */
  readonly vectors: readonly (readonly Float64Array[])[];
}

/** Columns that the rules fill; a class is the index of the branch that held. */
export interface Outputs {
  /** All columns of numbers one after the other, `stride` apart, and so for classes: a processor's cache likes few long lists. */
  readonly numberCells: Float64Array;
  readonly branchCells: Uint8Array;
  readonly stride: number;
  /** The same columns one by one. */
  readonly numbers: readonly Float64Array[];
  readonly vectors: readonly (readonly Float64Array[])[];
  readonly branches: readonly Uint8Array[];
}

export type RuleGroup = (facts: Facts, rows: Rows, out: Outputs) => void;

/** Troops at most `km` away. A contingent exactly at the distance counts. */
export function troopsWithin(reach: Cumulative, km: number): number {
  const { distanceKm, troops } = reach;
  let count = 0;
  while (count < distanceKm.length && distanceKm[count]! <= km) count++;
  return count === 0 ? 0 : troops[count - 1]!;
}

/** Sorts contingents by distance and adds them up. */
export function cumulate(
  places: readonly { readonly distanceKm: number; readonly troops: number }[],
): Cumulative {
  const ascending = [...places].sort((a, b) => a.distanceKm - b.distanceKm);
  const distanceKm = new Float64Array(ascending.length);
  const troops = new Float64Array(ascending.length);
  let sum = 0;
  ascending.forEach((place, i) => {
    distanceKm[i] = place.distanceKm;
    troops[i] = sum += place.troops;
  });
  return { distanceKm, troops };
}
