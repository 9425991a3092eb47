/** Knows what belongs to the answer to "why?": the chain of rules, how much is judgement, what moves it. Writes no words. */
import { parameters, rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { explain, type Explanation } from '#lib/scenario/explain.ts';
import type { Terrain } from '#lib/scenario/facts.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { swingsOf, type Swing } from '#lib/scenario/sensitivity.ts';

/** What the page knows of a rule besides its words. */
export interface RuleFacts {
  readonly key: string;
  readonly id: string;
  readonly group: string;
  readonly kind: 'number' | 'class' | 'vector';
  readonly lens?: string;
  readonly tag?: string;
  readonly show?: string;
  readonly actor?: string;
  readonly branches?: readonly { readonly class: string; readonly because?: readonly string[] }[];
}

/** @throws Error for a key that is no rule. */
export function ruleFacts(key: string): RuleFacts {
  const rule = rules.find((r) => r.key === key);
  if (rule === undefined) throw new Error(`there is no rule "${key}"`);
  return rule;
}

/** Keys of the rules that lead to a result, itself first, each once. */
export function chainOf(key: string): string[] {
  const found = new Set([key]);
  // a set gives what is added while one goes through it
  for (const next of found) {
    const reads: readonly string[] = ruleSources.find((source) => source.key === next)?.reads ?? [];
    for (const name of reads) if (rules.some((rule) => rule.key === name)) found.add(name);
  }
  return [...found];
}

/** How many assumptions and rules a result rests on, and how many of each are judgement. */
export interface Judgement {
  readonly assumptions: number;
  readonly judgedAssumptions: number;
  readonly rules: number;
  readonly judgedRules: number;
}

export function judgementOf({ key, parameters: used }: Pick<Explanation, 'key' | 'parameters'>): Judgement {
  const assumed = parameters.filter(({ id }) => used.includes(id));
  const chain = chainOf(key).map(ruleFacts);
  return {
    assumptions: assumed.length,
    judgedAssumptions: assumed.filter(({ tag }) => tag === 'judgement').length,
    rules: chain.length,
    judgedRules: chain.filter(({ tag }) => tag === 'judgement').length,
  };
}

/** Quote or evidence ids on which the branch rests that held; none for a number. */
export function becauseOf({ key, branches }: Explanation): readonly string[] {
  const held = branches?.findIndex(({ state }) => state === 'held') ?? -1;
  return ruleFacts(key).branches?.[held]?.because ?? [];
}

/** What an assumption does to a result at each end of its range. `atLow`, `atHigh`: a number in the unit of the result, or a class. */
export interface Move {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: number | string;
  readonly atHigh: number | string;
}

/** The moves of a result, the widest first; for a class with the classes at the ends. None for a list by country. */
export function movesOf(scenario: Scenario, terrain: Terrain, key: string): Move[] {
  const { kind } = ruleFacts(key);
  if (kind === 'vector') return [];
  const swings = swingsOf(scenario, terrain, key);
  if (kind === 'number') return swings;
  const classAt = (id: string, value: number) => {
    const assumptions = { ...scenario.assumptions, [id]: value };
    const shown = explain({ ...scenario, assumptions }, terrain, key).value;
    return shown.kind === 'class' ? shown.class : '';
  };
  return swings.map((swing: Swing) => ({
    ...swing,
    atLow: classAt(swing.id, swing.low),
    atHigh: classAt(swing.id, swing.high),
  }));
}
