/** Knows which quotes bear on a result and how each stands to it, by the rule of quotes/claim.ts. Writes no words, reads no text. */
import { inputs, rules } from '#lib/generated/model.ts';
import { quotes } from '#lib/generated/quotes.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { claimsOf, standOf, type Known, type Stand } from '#lib/quotes/claim.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { ClassOutput, Lens, Outputs } from './result.ts';
import { levelOf, type Scenario } from './scenario.ts';

/** What of a quote decides on its bearing; own quotes of a reader have the same. */
export type Speaking = Pick<Quote, 'id' | 'kind' | 'actors' | 'bearsOn' | 'claims' | 'figures'>;

export interface Voice<Q extends Speaking = Speaking> {
  readonly quote: Q;
  readonly stand: Stand;
}

type Rule = (typeof rules)[number] & { readonly actor?: string; readonly lens?: Lens };
type Branch = { readonly class: string; readonly because?: readonly string[] };

/** What quotes say they bear on, where the model has other names for it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  level: ['T'],
  troops_total: ['T'],
  contingents: ['troops_by', 'troops_of', 'inside_of'],
};

/** All quotes of the source text, as far as their bearing goes. */
export const builtIn: readonly Speaking[] = quotes;

/** Rules that answer a question of the page: no steps on the way, none that only says whether a finding applies. */
export const resultRules: readonly Rule[] = (rules as readonly Rule[]).filter(
  ({ group }) => (group as string) !== 'steps' && group !== 'research',
);

/**
 * Whether a quote bears on a result at all, whatever the scenario: a branch rests on it, or it speaks of the result or of
 * what the result reads directly. A stance has only quotes that name its actor.
 */
export function bearsOn(quote: Speaking, key: string): boolean {
  const rule = ruleOf(key);
  if (branchesOf(rule).some(({ because }) => because?.includes(quote.id))) return true;
  const about = subjectsOf(rule);
  const named = quote.bearsOn.flatMap((id) => [id, ...(otherNames[id] ?? [])]);
  if (rule.actor !== undefined)
    return named.includes(rule.id) || (named.includes('stance') && namesActor(quote, rule.actor));
  return named.some((id) => about.has(id)) || claimsOf(quote).some(({ of }) => about.has(of));
}

/**
 * The quotes that bear on a result, each with how it stands to it: those that support it first, then those that conflict.
 * What the branch that held rests on supports it; else the quote's claims decide.
 */
export function voicesOf<Q extends Speaking>(
  key: string,
  scenario: Scenario,
  outputs: Outputs,
  all: readonly Q[],
): Voice<Q>[] {
  const rule = ruleOf(key);
  // what goes into a result is not what it says: words on it bear on the result and are silent on it
  const about = new Set([rule.id, ...(otherNames[rule.id] ?? [])]);
  const output = outputOf(rule, outputs);
  const because = output !== undefined && 'because' in output ? output.because : [];
  const valueOf = (id: string) => valueFor(id, rule.lens ?? 'text', scenario, outputs);
  const voices = all
    .filter((quote) => bearsOn(quote, key))
    .map((quote) => ({
      quote,
      stand: because.includes(quote.id) ? ('supports' as const) : standOf(claimsOf(quote), about, valueOf),
    }));
  return order.flatMap((stand) => voices.filter((voice) => voice.stand === stand));
}

/** How a quote stands to what the proposal itself chooses (inputs, the level among them), where it claims something of it. */
export function choicesOf(
  quote: Speaking,
  scenario: Scenario,
): { readonly input: string; readonly stand: Stand }[] {
  const claims = claimsOf(quote).filter(({ of }) => inputs.some(({ id }) => id === of));
  const valueOf = (id: string) => chosenIn(scenario, id);
  return [...new Set(claims.map(({ of }) => of))].map((input) => ({
    input,
    stand: standOf(claims, new Set([input]), valueOf),
  }));
}

const order: readonly Stand[] = ['supports', 'conflicts', 'silent'];

function ruleOf(key: string): Rule {
  const rule = (rules as readonly Rule[]).find((one) => one.key === key);
  if (rule === undefined) throw new Error(`there is no rule "${key}"`);
  return rule;
}

const branchesOf = (rule: Rule): readonly Branch[] =>
  'branches' in rule ? (rule.branches as readonly Branch[]) : [];

function subjectsOf(rule: Rule): ReadonlySet<string> {
  const { reads } = ruleSources.find(({ key }) => key === rule.key)!;
  // what a stance reads is its condition, not what it says
  if (rule.actor !== undefined) return new Set([rule.id]);
  return new Set([rule.id, ...reads.map((name) => name.replace(/\.(text|record)$/, ''))]);
}

function namesActor(quote: Speaking, actor: string): boolean {
  if (actor === 'author') return quote.kind === 'assessment' || quote.kind === 'demand';
  return quote.actors.includes(actor);
}

function outputOf({ id, lens, ...rule }: Rule, outputs: Outputs) {
  if (lens === undefined) return (outputs as unknown as Record<string, ClassOutput | { value: number }>)[id];
  if (rule.actor !== undefined) return outputs.stance[lens][rule.actor as keyof Outputs['stance'][Lens]];
  if (id === 'route' || id === 'doctrine') return outputs[id][lens];
  return undefined;
}

function valueFor(id: string, lens: Lens, scenario: Scenario, outputs: Outputs): Known {
  if (inputs.some((input) => input.id === id)) return chosenIn(scenario, id);
  const principle = /^principle_(.+)$/.exec(id)?.[1];
  if (principle !== undefined) {
    const { fails, unknown } = outputs.doctrine[lens];
    return fails.includes(principle) ? 'fails' : unknown.includes(principle) ? 'unknown' : 'holds';
  }
  const rule = (rules as readonly Rule[]).find((one) => one.id === id && (one.lens ?? lens) === lens);
  const output = rule && outputOf(rule, outputs);
  if (output === undefined) return undefined;
  return 'class' in output ? output.class : output.value;
}

function chosenIn(scenario: Scenario, input: string): Known {
  if (input === 'T') return levelOf(scenario);
  const chosen = (scenario as unknown as Record<string, unknown>)[input];
  if (typeof chosen === 'string' || typeof chosen === 'number') return chosen;
  return Array.isArray(chosen) ? (chosen as string[]) : undefined;
}
