/** Knows what a link says before anything of it is believed, and what the reader is told where it was not taken as it stood. */
import type { Scenario } from './scenario.ts';

/** One part of a link that was not taken as it stood. */
export interface LinkNote {
  /** Where: `mandate`, `contingents[3].troops`, `assumptions.front_length`; empty for the link as a whole. */
  readonly place: string;
  readonly code:
    | 'choice'
    | 'number'
    | 'whole'
    | 'too-low'
    | 'too-high'
    | 'twice'
    | 'contributor'
    | 'place'
    | 'none-left'
    | 'too-many'
    | 'unknown-key'
    | 'unknown-assumption'
    | 'trailing'
    | 'damaged'
    | 'version';
  /** What the link said; at most {@link foundLength} characters. */
  readonly found: string;
  /** What was used instead: an option, a number; empty where the part was left out. */
  readonly used: string;
}
export const foundLength = 60;

type Choice = 'mandate' | 'task' | 'guarantee' | 'usBacking' | 'zoneDepthKm' | 'jointCommission' | 'years';

export interface SaidContingent {
  readonly contributor: string;
  readonly troops: number;
  readonly at: readonly [number, number];
  /** As it stood in the link, for a note. */
  readonly found: string;
}

/** Everything a link says; what it does not say is the preset's. Numbers that were none are NaN. */
export interface Said {
  preset?: string;
  level?: number;
  contingents?: readonly SaidContingent[];
  choices: { [K in Choice]?: unknown };
  table?: readonly string[];
  assumptions?: readonly (readonly [id: string, value: number, found: string])[];
  readonly notes: LinkNote[];
}

export const scalarKeys = [
  'mandate',
  'task',
  'guarantee',
  'usBacking',
  'zoneDepthKm',
  'jointCommission',
  'years',
] as const satisfies readonly (keyof Scenario)[];

export function note(place: string, code: LinkNote['code'], found: unknown, used: unknown = ''): LinkNote {
  return {
    place: place.slice(0, foundLength),
    code,
    found: String(found).slice(0, foundLength),
    used: String(used),
  };
}
