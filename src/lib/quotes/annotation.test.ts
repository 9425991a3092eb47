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
  it('of the last character that is one unit is one, and beyond the text there is nothing', () => {
    expect([codePointsBefore('\uffffa', 2), unitsBefore('\uffffa', 1)]).toEqual([2, 1]);
    expect([codePointsBefore('ab', 10), unitsBefore('ab', 10)]).toEqual([2, 2]);
  });
});

describe('segments', () => {
  it('begin and end where a span does, which may lie in another or be empty', () => {
    const spans = [
      { id: 'all', start: 0, end: 4 },
      { id: 'in it', start: 1, end: 2 },
      { id: 'empty', start: 3, end: 3 },
    ];
    expect(segments('🛶bcd', spans)).toEqual([
      { text: '🛶', start: 0, ids: ['all'] },
      { text: 'b', start: 1, ids: ['all', 'in it'] },
      { text: 'c', start: 2, ids: ['all'] },
      { text: 'd', start: 3, ids: ['all'] },
    ]);
  });
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

describe('selectors of a span', () => {
  it('have 32 characters on each side, or what there is', () => {
    const text = `${'🛶'.repeat(40)}Floß${'x'.repeat(40)}`;
    expect(selectorsOf(text, { start: 40, end: 44 })).toEqual([
      {
        ...{ type: 'TextQuoteSelector', exact: 'Floß' },
        ...{ prefix: '🛶'.repeat(32), suffix: 'x'.repeat(32) },
      },
      { type: 'TextPositionSelector', start: 40, end: 44 },
    ]);
    expect(selectorsOf('ein Floß!', { start: 4, end: 8 })[0]).toMatchObject({ prefix: 'ein ', suffix: '!' });
  });
  it.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 5],
    [NaN, 2],
  ])('are refused from %d to %d of four characters', (start, end) => {
    expect(() => selectorsOf('Floß', { start, end })).toThrow(new RangeError('a span without words'));
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
  const plain: OwnQuotes['quotes'][0] = {
    ...{ id: 'a', kind: 'demand', actors: [], bearsOn: [] },
    selectors: selectorsOf('Ein Floß', { start: 4, end: 8 }),
  };
  const written = (...quotes: Partial<OwnQuotes['quotes'][0]>[]) =>
    writeAnnotations({
      title: 'See',
      sha256: 'ab'.repeat(32),
      quotes: quotes.map((one) => ({ ...plain, ...one })),
    });

  it('is a collection with one page in the words of the recommendation', () => {
    const source = {
      ...{ id: 'ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s', type: 'Text' },
      format: 'text/plain',
    };
    const figures = [{ value: 200 }];
    expect(JSON.parse(written({ actors: ['russia'], bearsOn: ['level'], figures }))).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source.id}#quotes`,
      type: 'AnnotationCollection',
      label: 'See',
      total: 1,
      first: {
        id: `${source.id}#page`,
        type: 'AnnotationPage',
        startIndex: 0,
        items: [
          {
            id: 'urn:uuid:a',
            type: 'Annotation',
            motivation: 'classifying',
            body: [
              { type: 'TextualBody', purpose: 'classifying', value: 'demand' },
              { type: 'TextualBody', purpose: 'identifying', value: 'russia' },
              { type: 'TextualBody', purpose: 'tagging', value: 'level' },
              {
                ...{ type: 'TextualBody', purpose: 'describing', format: 'application/json' },
                value: '{"figures":[{"value":200}]}',
              },
            ],
            target: { source, selector: plain.selectors },
          },
        ],
      },
    });
  });
  it('has of a quote what it has and nothing else', () => {
    const claims = [{ of: 'T', low: 1 }];
    for (const more of [{}, { claims }, { figures: [] }, { id: 'note/urn:uuid:1' }])
      expect(readAnnotations(written(more)).quotes).toStrictEqual([{ ...plain, ...more }]);
    expect(readAnnotations(written({}, { id: 'b' })).quotes.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('may begin with a byte order mark, name its selectors in any order, and keeps what a title has', () => {
    const one = JSON.parse(written({})) as {
      first: { items: { target: { selector: unknown[] } }[] };
      label: string;
    };
    one.first.items[0].target.selector.reverse();
    one.label = 'a\uFEFFb';
    const own = readAnnotations(`\uFEFF${JSON.stringify(one)}`);
    expect(own.quotes).toEqual([plain]);
    expect(own.title).toBe('a\uFEFFb');
  });
  it.each<[string, (one: string) => string, string, string]>([
    [
      'no statement',
      (one) => one.replace('demand', 'rumour'),
      'first.items.0.body',
      'a kind of statement, not "rumour"',
    ],
    [
      'no place',
      (one) => one.replace(/,\s*\{\s*"type": "TextPositionSelector"[^}]*\}/, ''),
      'first.items.0.target.selector',
      'words and their place',
    ],
    [
      'no words',
      (one) => one.replace(/\{\s*"type": "TextQuoteSelector"[^}]*\},/, ''),
      'first.items.0.target.selector',
      'words and their place',
    ],
    [
      'an end before its start',
      (one) => one.replace('"end": 8', '"end": 4'),
      'first.items.0.target.selector.1',
      'a start before the end',
    ],
    [
      'half a character',
      (one) => one.replace('"end": 8', '"end": 8.5'),
      'first.items.0.target.selector.1.end',
      'a whole number',
    ],
    [
      'no quotes',
      (one) => one.replace(/"items": \[[\s\S]*\]/, '"items": []'),
      'first.items',
      'at least one quote',
    ],
    [
      'figures that are none',
      (one) => one.replace('{\\"figures\\":[', '{\\"figures\\":[5,'),
      'first.items.0.body.figures.0',
      'Invalid type: Expected Object but received 5',
    ],
    [
      'a description that is no JSON',
      (one) => one.replace('{\\"figures', '{figures'),
      'first.items.0.body',
      'Invalid type: Expected Object but received undefined',
    ],
  ])('with %s is refused with place and reason', (_, spoil, path, reason) => {
    const good = written({ figures: [{ value: 1 }] });
    const error = failure(spoil(good));
    expect(error).toMatchObject({ path, reason, name: 'AnnotationError' });
    expect(error.message).toBe(`line ${error.line}: ${path}: ${reason}`);
    // the line of the nearest part that stands there
    expect(error.line).toBeGreaterThan(1);
  });
  it('is of one text, and has each quote once', () => {
    expect(failure(written({}, {}))).toMatchObject({ path: 'first.items.1.id', reason: 'an id of its own' });
    const two = written({}, { id: 'b' });
    const at = two.lastIndexOf(';q6ur');
    expect(failure(`${two.slice(0, at)};Q${two.slice(at + 2)}`)).toMatchObject({
      path: 'first.items.1.target.source',
      reason: 'quotes of one text only',
    });
  });
  it('that lacks what it should have is refused where that would stand', () => {
    expect(failure(written({}).replace('"first"', '"last"'))).toMatchObject({ line: 1, path: 'first' });
    expect(failure('5')).toMatchObject({ line: 1, path: '' });
    expect(failure('5').message).toMatch(/^line 1: \w/);
    expect(failure('').message).toMatch(/^line 1: \w+$/);
  });
  it('has neither comments nor commas too many', () => {
    expect(failure(`// mine\n${file}`)).toMatchObject({ line: 1, path: '' });
    expect(failure(file.replace('"total": 1,', '"total": 1,,'))).toMatchObject({ line: lineOf('"total"') });
    expect(failure(file.replace(/\}\s*$/, ',}'))).toBeInstanceOf(AnnotationError);
  });

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
