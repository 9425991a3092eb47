/** Knows what a class chose, taken together: counts, least, mean and most of every choice and assumption, the votes, and what divided the groups. */
import { inputs } from '#lib/generated/model.ts';
import { rangeOf } from '#lib/scenario/check.ts';
import { modeOf } from '#lib/scenario/differences.ts';
import type { Lens, Outputs } from '#lib/scenario/result.ts';
import { levelOf, limits, type Scenario } from '#lib/scenario/scenario.ts';
import { votes, type HandIn, type Vote } from './hand-in.ts';

export interface Spread {
  readonly min: number;
  readonly mean: number;
  readonly max: number;
}
/** How many groups took each option, in the order of the data; the sum is the number of groups, but for `table`. */
export type Counts = Readonly<Record<string, number>>;

export const numberChoices = ['level', 'zoneDepthKm', 'years'] as const;
export const optionChoices = ['mandate', 'task', 'guarantee', 'usBacking', 'jointCommission'] as const;
export type NumberChoice = (typeof numberChoices)[number];
export type OptionChoice = (typeof optionChoices)[number];

export interface AssumptionSpread extends Spread {
  /** As in `Scenario.assumptions`. */
  readonly id: string;
  /** How many groups set a value of their own; the others count with the model's. */
  readonly setBy: number;
}

export interface Distribution {
  readonly count: number;
  readonly numbers: Readonly<Record<NumberChoice, Spread>>;
  readonly options: Readonly<Record<OptionChoice, Counts>>;
  readonly table: Counts;
  /** Those that at least one group has set, the most divided first. */
  readonly assumptions: readonly AssumptionSpread[];
  readonly votes: Readonly<Record<Vote, number>>;
  /** Share of 0 (all alike) to 1 (as far apart as can be), the most divided first; what all share is left out. */
  readonly divided: readonly { readonly id: string; readonly share: number }[];
}

/** @param handIns at least one. */
export function distributionOf(handIns: readonly HandIn[]): Distribution {
  const scenarios = handIns.map(({ scenario }) => scenario);
  const numbers = {
    level: spread(scenarios.map(levelOf)),
    zoneDepthKm: spread(scenarios.map(({ zoneDepthKm }) => zoneDepthKm)),
    years: spread(scenarios.map(({ years }) => years)),
  };
  const options = Object.fromEntries(
    optionChoices.map((id) => [id, counts(optionsOf(id), scenarios, (s) => [String(s[id])])]),
  ) as Record<OptionChoice, Counts>;
  const table = counts(optionsOf('table'), scenarios, (s) => s.table);
  const assumptions = assumptionSpreads(scenarios);
  const divided = [
    ...numberChoices.map((id) => ({ id: id as string, share: apart(numbers[id], limits[id]) })),
    ...optionChoices.map((id) => ({ id: id as string, share: unevenness(options[id], scenarios.length) })),
    { id: 'table', share: seatDivision(table, scenarios.length) },
    ...assumptions.map((one) => ({ id: one.id, share: apart(one, rangeOf(one.id)!) })),
  ];
  return {
    count: handIns.length,
    numbers,
    options,
    table,
    assumptions,
    votes: Object.fromEntries(
      votes.map((vote) => [vote, handIns.filter((one) => one.vote === vote).length]),
    ) as Record<Vote, number>,
    divided: divided
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)),
  };
}

/** Stance of each actor over all groups: how many groups meet each, per lens. */
export function stancesOf(
  outputs: readonly Outputs[],
  lens: Lens,
): { readonly actor: string; readonly counts: Counts }[] {
  const actors = Object.keys(outputs[0]?.stance[lens] ?? {}) as (keyof Outputs['stance'][Lens])[];
  return actors.map((actor) => {
    const found: Record<string, number> = {};
    for (const one of outputs) {
      const name = one.stance[lens][actor]!.class;
      found[name] = (found[name] ?? 0) + 1;
    }
    return { actor, counts: found };
  });
}

/** Least, mean and most. The mean is of a sorted list, so that the order of the groups cannot change its last digit. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    min: sorted[0],
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    max: sorted[sorted.length - 1],
  };
}

function optionsOf(id: string): readonly string[] {
  const input = inputs.find((one) => one.id === id);
  return input !== undefined && 'options' in input ? input.options : ['true', 'false'];
}

function counts(
  options: readonly string[],
  scenarios: readonly Scenario[],
  of: (scenario: Scenario) => readonly string[],
): Counts {
  return Object.fromEntries(
    options.map((option) => [option, scenarios.filter((scenario) => of(scenario).includes(option)).length]),
  );
}

function assumptionSpreads(scenarios: readonly Scenario[]): AssumptionSpread[] {
  const ids = [...new Set(scenarios.flatMap(({ assumptions }) => Object.keys(assumptions)))];
  return ids
    .map((id) => ({
      id,
      setBy: scenarios.filter(({ assumptions }) => assumptions[id] !== undefined).length,
      ...spread(scenarios.map(({ assumptions }) => assumptions[id] ?? modeOf(id))),
    }))
    .toSorted((a, b) => apart(b, rangeOf(b.id)!) - apart(a, rangeOf(a.id)!) || (a.id < b.id ? -1 : 1));
}

interface Range {
  readonly low: number;
  readonly high: number;
}
const apart = ({ min, max }: Spread, { low, high }: Range) => (high > low ? (max - min) / (high - low) : 0);

/** 0 where all took the same, 1 where every option was taken equally often. */
function unevenness(taken: Counts, total: number): number {
  const options = Object.values(taken);
  const entropy = options.reduce((sum, n) => (n === 0 ? sum : sum - (n / total) * Math.log(n / total)), 0);
  return Math.min(1, entropy / Math.log(options.length));
}

/** Of the seats, how far from agreement the most disputed one is: 1 where half the groups want it. */
function seatDivision(taken: Counts, total: number): number {
  return Math.max(...Object.values(taken).map((n) => 1 - Math.abs((2 * n) / total - 1)));
}
