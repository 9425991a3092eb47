// The rule by which words support a value, conflict with it or are silent on it. Knows claims and values, no quote by name and no model.
import type { Quote, QuotedFigure } from './quote.ts';

/** What a quote says the value of an input or output is; with `given`, only where all of that holds. */
export interface Claim {
  /** Id of an input or output of the model. */
  of: string;
  /** The value is one of these classes or options. */
  is?: readonly string[];
  /** The set contains all of these. */
  has?: readonly string[];
  /** The number is at least, at most this much, in the unit of the input or output. */
  low?: number;
  high?: number;
  given?: readonly Claim[];
}

export type Stand = 'supports' | 'conflicts' | 'silent';

/** A number, a class or option, the members of a set; undefined where there is none. */
export type Known = number | string | readonly string[] | undefined;

/** "Around" covers an eighth on each side, as the model's class "near the London figure" does (17,500 to 22,500): our judgement. */
export const aroundShare = 0.125;

/** What a quote claims, its figures included: they speak of the level of the force (`T`, troops). */
export function claimsOf({ claims = [], figures = [] }: Pick<Quote, 'claims' | 'figures'>): readonly Claim[] {
  return figures.length === 0 ? claims : [figureClaim(figures), ...claims];
}

/**
 * How claims stand to the values of these ids. One that is not met conflicts, even beside others that are; silent is what
 * claims nothing of them, what holds only under another condition, and what speaks of a value that is not there.
 */
export function standOf(
  claims: readonly Claim[],
  about: ReadonlySet<string>,
  valueOf: (id: string) => Known,
): Stand {
  const met = claims
    .filter(({ of, given = [] }) => about.has(of) && given.every((one) => holds(one, valueOf)))
    .map((claim) => holds(claim, valueOf))
    .filter((one) => one !== undefined);
  if (met.length === 0) return 'silent';
  return met.every(Boolean) ? 'supports' : 'conflicts';
}

function figureClaim(figures: readonly QuotedFigure[]): Claim {
  const room = ({ about = false }: QuotedFigure) => (about ? aroundShare : 0);
  return {
    of: 'T',
    low: Math.min(...figures.map((figure) => figure.value * (1 - room(figure)))),
    high: Math.max(...figures.map((figure) => figure.value * (1 + room(figure)))),
  };
}

/** Undefined where the value is missing or of another sort than the claim. */
function holds({ of, is, has, low, high }: Claim, valueOf: (id: string) => Known): boolean | undefined {
  const value = valueOf(of);
  if (typeof value === 'number') {
    if (low === undefined && high === undefined) return undefined;
    return value >= (low ?? -Infinity) && value <= (high ?? Infinity);
  }
  if (typeof value === 'string') return is?.includes(value);
  if (value !== undefined) return has?.every((member) => value.includes(member));
  return undefined;
}
