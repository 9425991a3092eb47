/** Knows which assumptions there are to show, with their range and how their figures read. Knows no element of the page. */
import { contributors, parameters } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { ContributorId } from '#lib/scenario/scenario.ts';

/** One figure that the reader may replace, with the range it may be replaced within. */
export interface Assumption {
  /** As in `Scenario.assumptions`. */
  readonly id: string;
  /** Key of its name. */
  readonly name: string;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit: string;
  readonly tag: string;
  readonly evidence: readonly string[];
  /** Key of its note; not every assumption has one. */
  readonly note: string;
}

/** The assumptions that are one figure for all. */
export const single: readonly Assumption[] = parameters.flatMap((p) =>
  'per' in p ? [] : [{ ...p, name: `parameter.${p.id}.name`, note: `parameter.${p.id}.note` }],
);

/** Land forces of the given contributors, each once, in the order of the data. */
export function landForces(ids: readonly ContributorId[]): Assumption[] {
  const present = new Set<string>(ids);
  return contributors
    .filter(({ id }) => present.has(id))
    .map(({ id, land, landEvidence }) => ({
      id: `land_force.${id}`,
      name: `contributor.${id}.name`,
      ...land,
      unit: 'person',
      tag: 'reported',
      evidence: [landEvidence],
      note: `contributor.${id}.note`,
    }));
}

/** Key of the name of an assumption, by its id in a scenario. */
export function nameKey(id: string): string {
  const [parameter, contributor] = id.split('.');
  return contributor === undefined ? `parameter.${parameter}.name` : `contributor.${contributor}.name`;
}

/** Shares up to 1 read as percent; everything else is a plain number with a unit. */
export const isShare = ({ unit, high }: Pick<Assumption, 'unit' | 'high'>): boolean =>
  unit === '1' && high <= 1;

/** The unit as it stands after a number; empty for a bare ratio or a share. */
export function unitText({ id, unit }: Pick<Assumption, 'id' | 'unit'>, messages: Messages): string {
  if (unit === '1') return '';
  return messages.text(`assumptions.unit.${id === 'population_gov' ? 'people' : unit}`);
}

/** A figure of an assumption as the language writes it, without its unit. */
export function figure(
  assumption: Pick<Assumption, 'unit' | 'high'>,
  value: number,
  messages: Messages,
): string {
  return messages.number(value, isShare(assumption) ? 'percent' : 'plain');
}

/** Step of a slider: a hundredth of the range, brought to 1, 2 or 5 times a power of ten. Units of the assumption. */
export function stepOf({ low, high }: Pick<Assumption, 'low' | 'high'>): number {
  const rough = (high - low) / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].findLast((f) => f * power <= rough * 1.0001) ?? 1;
  return factor * power;
}
