// Cuts a text at the ends of spans, so that each piece lies inside the same quotes. Knows no page.
import type { Span } from './anchor.ts';

export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Ids of the spans that cover the piece. */
  readonly ids: readonly string[];
}

/** The pieces in order; joined they are the text. Spans count code points, may overlap and may reach over the end. */
export function segments(text: string, spans: readonly (Span & { readonly id: string })[]): Segment[] {
  const characters = Array.from(text);
  const inside = (at: number) => Math.min(Math.max(at, 0), characters.length);
  const cuts = new Set([
    0,
    characters.length,
    ...spans.flatMap(({ start, end }) => [inside(start), inside(end)]),
  ]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, i) => ({
    text: characters.slice(start, ordered[i + 1]).join(''),
    start,
    ids: spans.filter((span) => span.start <= start && span.end >= ordered[i + 1]).map(({ id }) => id),
  }));
}
