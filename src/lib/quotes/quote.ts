// The shape of a quote and of the file that lists quotes (data/positions.yaml). Knows no text, no actor, no language of the page.

import type { Claim } from './claim.ts';

/** W3C Web Annotation: the words and what stands before and after. https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** W3C Web Annotation: a span in code points, `end` exclusive. https://www.w3.org/TR/annotation-model/#text-position-selector */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

/** A phrase in each language of the product, by its code. */
export type InEachLanguage = Readonly<Record<string, string>>;

/** Only `reported` and `figure` may be shown as an actor's position; the other two are the author's. */
export type QuoteKind = 'reported' | 'figure' | 'assessment' | 'demand';

/** A figure the quote names, in troops; `about` when the text says "around". */
export interface QuotedFigure {
  value: number;
  about?: boolean;
}

export interface Quote {
  id: string;
  kind: QuoteKind;
  /** Id of an actor: who writes. */
  speaker: string;
  /** Ids of data/actors.yaml: whom the quote is about. Empty when the text names no one. */
  actors: readonly string[];
  /** Who is speaking of whom, as one short phrase. */
  about: InEachLanguage;
  selectors: readonly Selector[];
  /** Ours, never the text's. */
  translation: InEachLanguage;
  figures?: readonly QuotedFigure[];
  /** Ids of inputs and outputs of the model. */
  bearsOn: readonly string[];
  /** What the quote says of values of the model; with the figures, what decides whether it supports or conflicts. */
  claims?: readonly Claim[];
  /** Says which words of the quote are the text's own framing of an event. */
  framed?: InEachLanguage;
  /** True needs at least one context note. */
  contested: boolean;
}

export interface Positions {
  source: {
    id: string;
    title: InEachLanguage;
    language: string;
    /** Length in code points. */
    characters: number;
    /** Of the UTF-8 bytes, lower-case hexadecimal. */
    sha256: string;
    asOf: string;
  };
  quotes: readonly Quote[];
  omitted: readonly { what: InEachLanguage; why: InEachLanguage }[];
}
