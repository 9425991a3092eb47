/** Knows which colours stand on which, as text or as graphics, and how far apart they are by WCAG 2. Colours are those of tokens.css. */
import Color from 'colorjs.io';
import { colours, type Scheme } from '#lib/view/export/palette.ts';

export interface Standing {
  readonly kind: 'text' | 'graphic';
  readonly of: readonly string[];
  readonly on: readonly string[];
}

const surfaces = ['paper', 'paper-2', 'quote-tint', 'accent-tint'] as const;
const map = ['land', 'land-around', 'sea'] as const;

export const standings: readonly Standing[] = [
  { kind: 'text', of: ['ink', 'ink-2', 'ink-3', 'accent', 'warn'], on: surfaces },
  { kind: 'text', of: ['accent-ink'], on: ['accent'] },
  { kind: 'text', of: ['ink', 'ink-2', 'ink-3'], on: map },
  { kind: 'graphic', of: ['rule-strong', 'accent', 'quote-rule', 'assume-rule'], on: surfaces },
  {
    kind: 'graphic',
    of: ['border', 'line', 'hatch', 'reach', 'reach-far', 'nato-europe', 'nato-other', 'non-nato'],
    on: map,
  },
];

/** What WCAG 2.2 asks: 1.4.3 for text, 1.4.11 for graphics. */
export const least: Readonly<Record<Standing['kind'], number>> = { text: 4.5, graphic: 3 };

/** Lines and shades that carry no meaning alone: what they divide is told apart without them. */
export const decorative: readonly string[] = ['rule', 'oblast', 'veil', 'shade'];

/** Ratio of luminances, 1 to 21, of two tokens. */
export function contrast(of: string, on: string, scheme: Scheme): number {
  const colour = colours(scheme);
  return new Color(colour(of)).contrast(colour(on), 'WCAG21');
}
