// A small text of our own with quotes in it, for tests only: a repeated headline, typographic quotes, characters beyond the BMP.
import type { Positions, Quote, Selector } from './quote.ts';

const HEADLINE = 'Fähre am See: Das Dorf verhandelt über die Brücke';

export const TEXT = [
  HEADLINE,
  HEADLINE,
  'Am Montag 🛶 trafen sich zwölf Leute im Gasthaus. Die Wirtin schlug „ein Floß“ vor, das nach dem Hochwasser übersetzt.',
  'Dabei wird von 40 bis 200 Brettern gesprochen – eine Zahl ohne Rechnung 🪵🪵. Der Müller wartet ab.',
].join('\n\n');

/** Selectors for the n-th occurrence of `exact`, with up to `context` code points on each side. */
export function select(text: string, exact: string, { nth = 0, context = 16 } = {}): Selector[] {
  let unit = -1;
  for (let count = 0; count <= nth; count += 1) unit = text.indexOf(exact, unit + 1);
  if (unit === -1) throw new RangeError(`not in the fixture: ${exact}`);
  const before = Array.from(text.slice(0, unit));
  const after = Array.from(text.slice(unit + exact.length));
  const start = before.length;
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: before.slice(Math.max(0, start - context)).join(''),
      suffix: after.slice(0, context).join(''),
    },
    { type: 'TextPositionSelector', start, end: start + Array.from(exact).length },
  ];
}

function quote(id: string, exact: string, nth = 0): Quote {
  return {
    id,
    kind: 'reported',
    speaker: 'author',
    actors: [],
    about: { de: 'der Text über das Dorf', en: 'the text on the village' },
    selectors: select(TEXT, exact, { nth }),
    translation: { en: id },
    bearsOn: [],
    contested: false,
  };
}

export const POSITIONS: Positions = {
  source: {
    id: 'fixture',
    title: { de: 'Beispiel', en: 'Example' },
    language: 'de',
    characters: Array.from(TEXT).length,
    sha256: 'f'.repeat(64),
    asOf: '2025-03-21',
  },
  quotes: [
    quote('headline', 'Das Dorf verhandelt über die Brücke'),
    quote('meeting', 'Am Montag 🛶 trafen sich zwölf Leute im Gasthaus.'),
    quote('raft', 'Die Wirtin schlug „ein Floß“ vor, das nach dem Hochwasser übersetzt.'),
    quote('figures', 'von 40 bis 200 Brettern gesprochen'),
    quote('last', 'eine Zahl ohne Rechnung 🪵🪵. Der Müller wartet ab.'),
  ],
  omitted: [],
};
