// The contract of writeAnnotations() and readAnnotations(): a W3C file that comes back exactly, and errors that name line and reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from './anchor.ts';
import {
  AnnotationError,
  readAnnotations,
  selectorsOf,
  writeAnnotations,
  type OwnQuotes,
} from './annotation.ts';
import { codePointsBefore, unitsBefore } from './offsets.ts';
import { segments } from './segments.ts';
import { sha256 } from './verify.ts';

/** What breaks programs that count wrongly: beyond the BMP, combining, right to left, CRLF, non-breaking space. */
const hard = [
  '🛶',
  '👩‍👩‍👧',
  'é',
  'ü',
  'שלום',
  'سلام',
  '\r\n',
  '\u00a0',
  '\u200f',
  '„Floß“',
  ' ',
  'a',
  'Zahl 40.000',
  '\n',
];
const aText = fc
  .array(fc.constantFrom(...hard), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));
const aSpan = aText.chain((text) => {
  const length = Array.from(text).length;
  return fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 }));
});
const kind = fc.constantFrom('reported', 'figure', 'assessment', 'demand') as fc.Arbitrary<
  OwnQuotes['quotes'][0]['kind']
>;

describe('offsets', () => {
  it('in code points and in JavaScript’s units lead to the same place', () => {
    fc.assert(
      fc.property(aSpan, ({ text, start, end }) => {
        const units = [unitsBefore(text, start), unitsBefore(text, end)] as const;
        expect(text.slice(...units)).toBe(Array.from(text).slice(start, end).join(''));
        expect(units.map((unit) => codePointsBefore(text, unit))).toEqual([start, end]);
      }),
    );
  });
  it('of a boat and a letter differ in units and not in code points', () => {
    expect(unitsBefore('🛶é', 2)).toBe(3);
    expect(codePointsBefore('🛶é', 3)).toBe(2);
    expect(codePointsBefore('🛶é', 1)).toBe(1);
  });
});

describe('segments', () => {
  it('are the text when joined, and each span is the pieces that carry its id', () => {
    fc.assert(
      fc.property(aSpan, fc.nat(40), fc.nat(40), ({ text, start, end }, a, b) => {
        const spans = [
          { id: 'one', start, end },
          { id: 'two', start: Math.min(a, b), end: Math.max(a, b) },
        ];
        const pieces = segments(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { id, start: from, end: to } of spans)
          expect(
            pieces
              .filter(({ ids }) => ids.includes(id))
              .map((piece) => piece.text)
              .join(''),
          ).toBe(Array.from(text).slice(from, to).join(''));
      }),
    );
  });
});

describe('the annotation file', () => {
  it('comes back exactly, and each quote is found at its place, whatever the text is made of', async () => {
    await fc.assert(
      fc.asyncProperty(
        aSpan,
        kind,
        fc.uuid(),
        fc.nat(300_000),
        async ({ text, start, end }, sort, id, value) => {
          const own: OwnQuotes = {
            title: text.slice(0, 20),
            sha256: await sha256(text),
            quotes: [
              {
                id,
                kind: sort,
                actors: ['russia', 'ukraine'],
                figures: [{ value, about: true }],
                bearsOn: ['level', 'stance_russia'],
                claims: [{ of: 'stance_russia', is: ['rejects'], given: [{ of: 'nato_troops', low: 1 }] }],
                selectors: selectorsOf(text, { start, end }),
              },
            ],
          };
          const back = readAnnotations(writeAnnotations(own));
          expect(back).toEqual(own);
          expect(writeAnnotations(back)).toBe(writeAnnotations(own));
          expect(anchor(text, back.quotes[0].selectors)).toEqual({ start, end, how: 'position' });
        },
      ),
      { numRuns: 300 },
    );
  });

  const file = writeAnnotations({
    title: 'See',
    sha256: 'ab'.repeat(32),
    quotes: [
      {
        id: '0d3c5f60-0000-4000-8000-000000000000',
        kind: 'reported',
        actors: [],
        bearsOn: [],
        selectors: selectorsOf('Ein Floß', { start: 4, end: 8 }),
      },
    ],
  });
  const lineOf = (part: string) => file.split('\n').findIndex((line) => line.includes(part)) + 1;
  const failure = (json: string) => {
    try {
      readAnnotations(json);
    } catch (error) {
      return error as AnnotationError;
    }
    throw new Error('was read');
  };
  it('with a mistake in its writing is refused with the line', () => {
    expect(failure(file.replace('"first": {', '"first": {,'))).toMatchObject({ line: lineOf('"first"') });
    expect(failure('')).toMatchObject({ line: 1 });
  });
  it('with a mistake in what it says is refused with line, place and reason', () => {
    expect(failure(file.replace('"start": 4', '"start": "4"'))).toMatchObject({
      line: lineOf('"start": 4'),
      path: 'first.items.0.target.selector.1.start',
    });
    expect(failure(file.replace('"value": "reported"', '"value": "rumour"')).message).toContain('"rumour"');
    expect(failure(file.replace('"exact": "Floß"', '"exact": ""'))).toMatchObject({
      line: lineOf('"exact"'),
    });
    expect(failure(file.replace('anno.jsonld', 'other.jsonld'))).toMatchObject({ line: lineOf('@context') });
    expect(failure('[1]')).toBeInstanceOf(AnnotationError);
  });
  it('is refused or read, and never anything else, whatever is typed into it', () => {
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(6), fc.string({ maxLength: 4 }), (at, cut, typed) => {
        try {
          readAnnotations(file.slice(0, at) + typed + file.slice(at + cut));
        } catch (error) {
          expect(error).toBeInstanceOf(AnnotationError);
          expect((error as AnnotationError).line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
