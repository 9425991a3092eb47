/** Knows what a scenario is: the reader's choices and nothing computed. Knows neither the rules nor the page. */
import type { contributors, inputs, presets } from '#lib/generated/model.ts';

export type ContributorId = (typeof contributors)[number]['id'];
export type PresetId = (typeof presets)[number]['id'];
type Input = Extract<(typeof inputs)[number], { options: unknown }>;
type OptionOf<Id extends string> = Extract<Input, { id: Id }>['options'][number];

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [number, number];

export interface Contingent {
  readonly contributor: ContributorId;
  /** Persons, whole, at least {@link limits.contingentTroops}. */
  readonly troops: number;
  readonly at: LonLat;
}

/** The reader's choices. All lists are read-only: a change makes a new scenario, so that undo is a list of them. */
export interface Scenario {
  readonly model: string;
  readonly contingents: readonly Contingent[];
  readonly mandate: OptionOf<'mandate'>;
  readonly task: OptionOf<'task'>;
  readonly guarantee: OptionOf<'guarantee'>;
  readonly table: readonly OptionOf<'table'>[];
  readonly usBacking: OptionOf<'usBacking'>;
  /** Each side of the line, km, whole. */
  readonly zoneDepthKm: number;
  readonly jointCommission: boolean;
  readonly years: number;
  /** Parameter id to the value that replaces its range; `land_force.deu` for one contributor. */
  readonly assumptions: Readonly<Record<string, number>>;
}

/** Bounds of a scenario, from the contract of the model. */
export const limits = {
  level: { low: 20_000, high: 200_000 },
  contingentTroops: 100,
  contingents: 40,
  zoneDepthKm: { low: 0, high: 50 },
  years: { low: 1, high: 10 },
} as const;

/** Level of the force: the sum of its contingents, persons. */
export function levelOf(scenario: Pick<Scenario, 'contingents'>): number {
  return scenario.contingents.reduce((sum, { troops }) => sum + troops, 0);
}
