// Compares quotes with a copy of the source, character by character, and says where each differs. It changes neither and formats nothing.
import {
  anchor,
  positionSelector,
  quoteSelector,
  resembles,
  surroundings,
  type Anchor,
  type Span,
} from './anchor.ts';
import type { Positions, Quote, Selector } from './quote.ts';

/** `at` counts code points from the start of the text, `inQuote` from the start of the quote. '' stands for an end. */
export interface Difference {
  at: number;
  inQuote: number;
  expected: string;
  found: string;
}

/** How a copy can differ without a changed word. Nothing is normalised away: it is named. */
export type FormDifference = 'byte-order-mark' | 'line-endings' | 'unicode-composition';

/**
 * `exact`: every character as quoted, at the stated position. `moved`: as quoted, elsewhere. `differs`: the passage was
 * found with other characters. `missing`: nothing similar was found. Only `exact` is a pass.
 */
export interface Verdict {
  id: string;
  ok: boolean;
  status: 'exact' | 'moved' | 'differs' | 'missing';
  /** Where the selectors say the quote stands, if they say so. */
  stated?: Span;
  /** Where it, or what resembles it, stands in this text. */
  found?: Span;
  /** The first differing character; with `missing`, the first one at the stated position. */
  difference?: Difference;
  /** The smallest set of differences of form without which the quote would be exact; empty if form is not the cause. */
  form: readonly FormDifference[];
}

export interface SourceCheck {
  /** Undefined where WebCrypto is not available (a page not served securely). */
  sha256Matches: boolean | undefined;
  sha256: string | undefined;
  /** Code points of the text. */
  characters: number;
  charactersMatch: boolean;
  verdicts: Verdict[];
}

type Anchored = Pick<Quote, 'id' | 'selectors'>;

const UNDO: Record<FormDifference, (text: string) => string> = {
  'byte-order-mark': (text) => text.replace(/^\uFEFF/, ''),
  'line-endings': (text) => text.replace(/\r\n?/g, '\n'),
  'unicode-composition': (text) => text.normalize('NFC'),
};

const FORMS: readonly (readonly FormDifference[])[] = [
  ['byte-order-mark'],
  ['line-endings'],
  ['unicode-composition'],
  ['byte-order-mark', 'line-endings'],
  ['byte-order-mark', 'unicode-composition'],
  ['line-endings', 'unicode-composition'],
  ['byte-order-mark', 'line-endings', 'unicode-composition'],
];

/** One verdict per quote, in the order given. Throws a TypeError if a quote carries no words to compare. */
export function verify(text: string, quotes: readonly Anchored[]): Verdict[] {
  const characters = Array.from(text);
  return quotes.map((quote) => judge(text, characters, quote));
}

/** SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal. Rejects where WebCrypto is not available. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hash, length and every quote of `positions` against a copy of the source. The text goes nowhere. */
export async function checkSource(text: string, positions: Positions): Promise<SourceCheck> {
  // Browsers offer crypto.subtle in secure contexts only; the quotes can be checked without it.
  const hashable = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
  const hash = hashable ? await sha256(text) : undefined;
  const characters = Array.from(text).length;
  return {
    sha256: hash,
    sha256Matches: hash === undefined ? undefined : hash === positions.source.sha256,
    characters,
    charactersMatch: characters === positions.source.characters,
    verdicts: verify(text, positions.quotes),
  };
}

function judge(text: string, characters: readonly string[], { id, selectors }: Anchored): Verdict {
  const exact = Array.from(quoteSelector(selectors)?.exact ?? '');
  if (exact.length === 0)
    throw new TypeError(`quote ${id}: expected a TextQuoteSelector with words, found none`);
  const position = positionSelector(selectors);
  const stated = position && { start: position.start, end: position.end };
  const anchored = anchor(text, selectors);
  const found = anchored && { start: anchored.start, end: anchored.end };
  const inPlace = position === undefined ? anchored?.how === 'quote' : anchored?.how === 'position';
  if (inPlace) return { id, ok: true, status: 'exact', stated, found, form: [] };

  const form = causes(text, selectors);
  const head = { id, ok: false, stated, form };
  if (stated && changedInPlace(characters, selectors, stated, anchored)) {
    return {
      ...head,
      status: 'differs',
      found: stated,
      difference: compare(characters, stated.start, exact),
    };
  }
  if (anchored?.how === 'quote') return { ...head, status: 'moved', found };
  const difference = compare(characters, (found ?? stated)?.start ?? 0, exact);
  return { ...head, status: found ? 'differs' : 'missing', found, difference };
}

/**
 * A changed headline must not pass for a moved one because the same words stand again below it: where the surroundings
 * still stand at the stated position and are not whole at the place found, the quote was changed where it stood.
 */
function changedInPlace(
  characters: readonly string[],
  selectors: readonly Selector[],
  stated: Span,
  anchored: Anchor | undefined,
): boolean {
  if (!anchored) return false;
  const quote = quoteSelector(selectors)!;
  const here = surroundings(characters, stated, quote);
  const prefixHere = here.wholePrefix && Boolean(quote.prefix);
  // A fuzzy match may lie one character off; behind a whole prefix the stated start is the better one.
  if (anchored.how === 'fuzzy') return prefixHere;
  const suffixHere = here.wholeSuffix && Boolean(quote.suffix);
  // the words themselves, pushed on by a few characters
  if (anchored.start < stated.end && anchored.end > stated.start) return false;
  if (!resembles(characters, stated, Array.from(quote.exact))) return false;
  const there = surroundings(characters, anchored, quote);
  return (prefixHere || suffixHere) && !(there.wholePrefix && there.wholeSuffix);
}

function compare(
  characters: readonly string[],
  start: number,
  exact: readonly string[],
): Difference | undefined {
  const inQuote = exact.findIndex((character, index) => characters[start + index] !== character);
  if (inQuote === -1) return undefined;
  const at = start + inQuote;
  return { at, inQuote, expected: exact[inQuote]!, found: characters[at] ?? '' };
}

function causes(text: string, selectors: readonly Selector[]): readonly FormDifference[] {
  const position = positionSelector(selectors);
  const wanted = position ? 'position' : 'quote';
  const cause = FORMS.find((forms) => {
    // Stryker disable next-line all: only spares searches, since the smaller set without such a form came before
    if (forms.some((form) => UNDO[form](text) === text)) return false;
    const undone = forms.reduce((current, form) => UNDO[form](current), text);
    return anchor(undone, selectors)?.how === wanted;
  });
  return cause ?? [];
}
