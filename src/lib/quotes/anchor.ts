// Finds the span of a text that W3C selectors mean. Knows selectors and code points; compares raw characters, normalises nothing.
import search from 'approx-string-match';
import type { Selector, TextPositionSelector, TextQuoteSelector } from './quote.ts';

/** A span in code points, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** `position`: stands where it should. `quote`: the same words elsewhere. `fuzzy`: only similar words were found. */
export interface Anchor extends Span {
  how: 'position' | 'quote' | 'fuzzy';
}

/** Beyond this share of wrong characters a passage counts as another passage (our choice; Hypothesis allows a half). */
const MAX_ERROR_SHARE = 0.25;

/**
 * The span that the selectors mean in `text`, or undefined if nothing comes close. Offsets count code points, as the W3C
 * model asks, so a character beyond the Basic Multilingual Plane counts once. Where the words occur more than once, the
 * surroundings (prefix, suffix) decide, then the nearness to the stated position. A position without words is believed
 * as long as it lies inside the text.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchor | undefined {
  const characters = Array.from(text);
  const quote = quoteSelector(selectors);
  const position = positionSelector(selectors);
  if (position && standsAt(characters, position, quote)) {
    return { start: position.start, end: position.end, how: 'position' };
  }
  if (!quote || quote.exact === '') return undefined;
  const exact = occurrences(characters, Array.from(quote.exact));
  if (exact.length > 0) return { ...best(characters, exact, quote, position), how: 'quote' };
  const similar = approximate(characters, Array.from(quote.exact));
  if (similar.length > 0) return { ...best(characters, similar, quote, position), how: 'fuzzy' };
  return undefined;
}

/** The first selector of words, if there is one. */
export function quoteSelector(selectors: readonly Selector[]): TextQuoteSelector | undefined {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector');
}

/** The first selector of a position, if there is one. */
export function positionSelector(selectors: readonly Selector[]): TextPositionSelector | undefined {
  return selectors.find((selector) => selector.type === 'TextPositionSelector');
}

/** How many characters of the prefix and of the suffix stand around the span, counted outwards from it. */
export function surroundings(characters: readonly string[], span: Span, quote: TextQuoteSelector) {
  const before = Array.from(quote.prefix ?? '');
  const after = Array.from(quote.suffix ?? '');
  let prefix = 0;
  while (
    prefix < before.length &&
    characters[span.start - 1 - prefix] === before[before.length - 1 - prefix]
  ) {
    prefix += 1;
  }
  let suffix = 0;
  while (suffix < after.length && characters[span.end + suffix] === after[suffix]) suffix += 1;
  return {
    matched: prefix + suffix,
    wholePrefix: prefix === before.length,
    wholeSuffix: suffix === after.length,
  };
}

/** Whether the passage at the span still reads much like the words; where the text was moved about, something else stands there. */
export function resembles(characters: readonly string[], { start, end }: Span, exact: readonly string[]) {
  return approximate(characters.slice(start, end), exact).length > 0;
}

function standsAt(characters: readonly string[], { start, end }: Span, quote: TextQuoteSelector | undefined) {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || end < start || end > characters.length) return false;
  return quote === undefined || (quote.exact !== '' && characters.slice(start, end).join('') === quote.exact);
}

function occurrences(characters: readonly string[], pattern: readonly string[]): Span[] {
  const found: Span[] = [];
  for (let start = 0; start + pattern.length <= characters.length; start += 1) {
    let length = 0;
    while (length < pattern.length && characters[start + length] === pattern[length]) length += 1;
    if (length === pattern.length) found.push({ start, end: start + length });
  }
  return found;
}

function approximate(characters: readonly string[], pattern: readonly string[]): Span[] {
  const maxErrors = Math.floor(pattern.length * MAX_ERROR_SHARE);
  if (maxErrors === 0) return [];
  return search(oneUnitEach(characters), oneUnitEach(pattern), maxErrors);
}

/** The library counts UTF-16 units; with one unit per code point its offsets are ours. Only similarity is judged on the result. */
function oneUnitEach(characters: readonly string[]): string {
  return characters.map((character) => (character.length === 1 ? character : '\uFFFD')).join('');
}

function best(
  characters: readonly string[],
  spans: readonly Span[],
  quote: TextQuoteSelector,
  position: TextPositionSelector | undefined,
): Span {
  const ranked = spans.map((span) => ({
    span: { start: span.start, end: span.end },
    matched: surroundings(characters, span, quote).matched,
    distance: position ? Math.abs(span.start - position.start) : span.start,
  }));
  ranked.sort((a, b) => b.matched - a.matched || a.distance - b.distance);
  return ranked[0]!.span;
}
