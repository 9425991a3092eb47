/** Knows the quotes in the order in which they stand in the text, and how much of it stands between them. */
import { quotes, source } from '#lib/generated/quotes.ts';

export type SourceQuote = (typeof quotes)[number];

/** A quote with what goes before it in the text and is not quoted, in characters. */
export interface Placed {
  readonly quote: SourceQuote;
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

/** Every quote by its place; quotes do not overlap. `after`: characters behind the last one. */
export function inOrder(): {
  readonly placed: readonly Placed[];
  readonly after: number;
  readonly quoted: number;
} {
  let end = 0;
  const placed = quotes
    .map((quote) => ({ quote, ...quote.selectors[1] }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ quote, start, end: stop }) => {
      const gap = start - end;
      end = stop;
      return { quote, start, end: stop, gap };
    });
  const quoted = placed.reduce((sum, one) => sum + one.end - one.start, 0);
  return { placed, after: source.characters - end, quoted };
}
