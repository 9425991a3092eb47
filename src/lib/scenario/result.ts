/** Knows the shape of a result: what the rules gave, by output id. Computes nothing. */
import type { actors } from '#lib/generated/actors.ts';
import type { research, rules } from '#lib/generated/model.ts';
import type { ContributorId, Scenario } from './scenario.ts';

type Rule = (typeof rules)[number];
type IdOfKind<K extends Rule['kind']> = Extract<Rule, { kind: K }>['id'];
type Lensed = Extract<Rule, { lens: string }>['id'];

export type NumberId = IdOfKind<'number'>;
export type VectorId = IdOfKind<'vector'>;
/** Class outputs that do not differ between the lenses. */
export type ClassId = Exclude<IdOfKind<'class'>, Lensed>;
export type Lens = 'text' | 'record';
export type ActorId = (typeof actors)[number]['id'];
export type ResearchId = (typeof research)[number]['id'];
export type { ContributorId };

/** Full precision; `low` and `high` are the 5th and 95th percentile over the assumption range, where sampled. */
export interface NumberOutput {
  readonly value: number;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
}

export interface ClassOutput {
  readonly class: string;
  /** Index of the branch that held, for the reason to be shown. */
  readonly branch: number;
  /** Quote or evidence ids on which that branch rests. */
  readonly because: readonly string[];
  /** For `conditional`: whether the scenario meets the condition. */
  readonly met?: boolean;
  /** Actors who dispute what this class says. */
  readonly disputedBy?: readonly string[];
  /** Share of the assumption range in which each class holds, where sampled; sums to 1. */
  readonly shares?: Readonly<Record<string, number>>;
}

export interface DoctrineOutput extends ClassOutput {
  /** Principles of peacekeeping that fail, and those of which it is not known. */
  readonly fails: readonly string[];
  readonly unknown: readonly string[];
}

export interface ByOutput {
  readonly by: Readonly<Partial<Record<ContributorId, NumberOutput>>>;
}

export interface ResearchOutput {
  /** Id of the finding in data/research.yaml. */
  readonly finding: ResearchId;
  readonly evidence: readonly string[];
  readonly direction: '+' | '0' | '-' | 'mixed';
  readonly carriesOver: string;
  readonly applies: boolean;
  readonly contrary?: readonly string[];
}

/** A contingent whose contributor has said something on record that does not fit it. */
export interface Contradiction {
  readonly contributor: ContributorId;
  readonly stance: string;
  readonly evidence: string;
  readonly later: boolean;
}

export type Outputs = Readonly<Record<NumberId, NumberOutput>> &
  Readonly<Record<VectorId, ByOutput>> &
  Readonly<Record<ClassId, ClassOutput>> & {
    readonly stance: Readonly<Record<Lens, Readonly<Partial<Record<ActorId, ClassOutput>>>>>;
    readonly route: Readonly<Record<Lens, ClassOutput>>;
    readonly doctrine: Readonly<Record<Lens, DoctrineOutput>>;
    readonly research: readonly ResearchOutput[];
    readonly contradictions: readonly Contradiction[];
  };

export interface Result {
  readonly model: { readonly version: string };
  readonly scenario: Scenario;
  readonly outputs: Outputs;
  /** Levels at which a class output changes, for the present shape of deployment. */
  readonly thresholds: Readonly<Record<ClassId, readonly Threshold[]>>;
  /** Classes that would change if the line lay 10 km nearer or farther. */
  readonly nearChange: readonly ClassId[];
}

/** From this level upwards the class is `to`. Troops, to the nearest 100. */
export interface Threshold {
  readonly level: number;
  readonly from: string;
  readonly to: string;
}

/** Levels from low to high, both included, in steps (troops). */
export function levelsBetween(low: number, high: number, step: number): number[] {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
}
