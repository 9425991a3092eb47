/** Knows the ledger of neutrality: who speaks how often, who is silent, which results rest on whose words. All counted from data. */
import { actors } from '#lib/generated/actors.ts';
import { parameters, rules } from '#lib/generated/model.ts';
import { quotes } from '#lib/generated/quotes.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import type { QuoteKind } from '#lib/quotes/quote.ts';
import { resultRules } from '#lib/scenario/voices.ts';

export const kinds: readonly QuoteKind[] = ['reported', 'figure', 'assessment', 'demand'];

export interface ActorCount {
  readonly actor: string;
  /** Quotes that speak of this actor, by kind. */
  readonly about: Readonly<Record<QuoteKind, number>>;
  readonly total: number;
  /** Quotes shown as this actor's position; for the author, the judgements and demands. */
  readonly positions: number;
  /** Statements on record that are kept for this actor. */
  readonly record: number;
  readonly silent: boolean;
}

/** One row per actor, the author at the end. */
export function countsByActor(): ActorCount[] {
  const rows = actors.map(({ id, quotes: positions, record, silentInText }) => {
    const of = (kind: QuoteKind) =>
      quotes.filter((quote) => quote.kind === kind && (quote.actors as readonly string[]).includes(id))
        .length;
    const about = Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as ActorCount['about'];
    return {
      actor: id,
      about,
      total: kinds.reduce((sum, kind) => sum + about[kind], 0),
      positions: positions.length,
      record: record.length,
      silent: silentInText,
    };
  });
  return rows.toSorted((a, b) => Number(a.actor === 'author') - Number(b.actor === 'author'));
}

/** How many quotes there are of each kind, and how many name no one. */
export function countsByKind(): Readonly<Record<QuoteKind, number>> & { readonly nameless: number } {
  const of = (kind: QuoteKind) => quotes.filter((quote) => quote.kind === kind).length;
  return {
    ...(Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<QuoteKind, number>),
    nameless: quotes.filter((quote) => quote.actors.length === 0).length,
  };
}

/** How many results have a rule of each origin. Their number is that of {@link resultRules}; each has one origin. */
export function countsByOrigin(): { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const rule of resultRules) {
    const { tag } = rule as { readonly tag: string };
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((a, b) => b.count - a.count);
}

/** `text.russia`: what the text reports of Russia; `text.author`: what its author judges or demands; `record.russia`; or a sort of source. */
export type Side = string;

/** How many results rest on each side, directly or through other rules; a result can rest on several. */
export function countsBySide(): { readonly side: Side; readonly count: number }[] {
  const counts = new Map<Side, number>();
  for (const { key } of resultRules)
    for (const side of sidesOf(key)) counts.set(side, (counts.get(side) ?? 0) + 1);
  return [...counts].map(([side, count]) => ({ side, count })).toSorted((a, b) => b.count - a.count);
}

/** The sides on which a result rests; `none` where it follows from the choices alone. */
export function sidesOf(key: string): ReadonlySet<Side> {
  const sides = new Set<Side>();
  const chain = new Set([key]);
  for (const one of chain) {
    const rule = rules.find((r) => r.key === one) as Rule | undefined;
    const source = ruleSources.find((r) => r.key === one) as Source | undefined;
    for (const name of source?.reads ?? []) if (rules.some((r) => r.key === name)) chain.add(name);
    const ids = [
      ...(source?.evidence ?? []),
      ...(rule?.branches ?? []).flatMap(({ because = [] }) => because),
    ];
    for (const id of ids) for (const side of sidesOfSource(id)) sides.add(side);
    if (rule?.tag === 'judgement') sides.add('judgement');
    for (const parameter of parameters.filter(({ id }) => source?.parameters.includes(id))) {
      sides.add(parameter.tag === 'judgement' ? 'judgement' : 'figures');
    }
  }
  return sides.size === 0 ? new Set(['none']) : sides;
}

interface Rule {
  readonly tag?: string;
  readonly branches?: readonly { readonly because?: readonly string[] }[];
}
interface Source {
  readonly reads: readonly string[];
  readonly parameters: readonly string[];
  readonly evidence?: readonly string[];
}

function sidesOfSource(id: string): Side[] {
  const quote = quotes.find((one) => one.id === id);
  if (quote !== undefined) {
    if (quote.kind === 'assessment' || quote.kind === 'demand') return ['text.author'];
    return quote.actors.length === 0 ? ['text.nobody'] : quote.actors.map((actor) => `text.${actor}`);
  }
  const speakers = actors.filter(({ record }) => (record as readonly string[]).includes(id));
  if (id.startsWith('law.')) return ['law'];
  if (speakers.length > 0) return speakers.map((actor) => `record.${actor.id}`);
  return ['figures'];
}
