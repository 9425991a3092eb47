// The contract of verify(), sha256() and checkSource(): every quote is compared to the letter, and each failure is named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionSelector, quoteSelector } from './anchor.ts';
import { POSITIONS, select, TEXT } from './fixture.ts';
import type { Quote } from './quote.ts';
import { checkSource, sha256, verify } from './verify.ts';

const { quotes } = POSITIONS;
const failing = (text: string) => verify(text, quotes).filter((verdict) => !verdict.ok);
const change = (text: string, at: number, replacement: string) => {
  const characters = Array.from(text);
  characters.splice(at, 1, replacement);
  return characters.join('');
};
const aQuote = fc.constantFrom(...quotes);
const aLetter = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
  .map((text) => Array.from(text)[0]!);

describe('verify', () => {
  test('passes every quote of an unchanged text', () => {
    const verdicts = verify(TEXT, quotes);
    expect(verdicts.map(({ id, ok, status }) => ({ id, ok, status }))).toEqual(
      quotes.map(({ id }) => ({ id, ok: true, status: 'exact' })),
    );
  });

  test('names one changed letter inside a quote: quote, place, expected, found', () => {
    fc.assert(
      fc.property(aQuote, fc.nat(), aLetter, (quote, n, letter) => {
        const { start, end } = positionSelector(quote.selectors)!;
        const at = start + (n % (end - start));
        const expected = Array.from(TEXT)[at]!;
        fc.pre(letter !== expected);
        const failures = failing(change(TEXT, at, letter));
        expect(failures).toHaveLength(1);
        expect(failures[0]).toMatchObject({
          id: quote.id,
          status: 'differs',
          difference: { at, inQuote: at - start, expected, found: letter },
        });
      }),
      { numRuns: 500 },
    );
  });

  test('fails a quote from which a letter was taken, at that letter or at the next one that differs', () => {
    fc.assert(
      fc.property(aQuote, fc.nat(), (quote, n) => {
        const { start, end } = positionSelector(quote.selectors)!;
        const text = change(TEXT, start + (n % (end - start)), '');
        const verdict = verify(text, [quote])[0]!;
        expect(verdict.ok).toBe(false);
        expect(verdict.status).toBe('differs');
        expect(verdict.difference!.inQuote).toBeGreaterThanOrEqual(n % (end - start));
      }),
    );
  });

  test('finds every quote again behind an insertion, and says that it moved', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (inserted) => {
        const shift = Array.from(inserted).length;
        for (const [index, verdict] of verify(inserted + TEXT, quotes).entries()) {
          const { start, end } = positionSelector(quotes[index]!.selectors)!;
          expect(verdict).toMatchObject({
            ok: false,
            status: 'moved',
            stated: { start, end },
            found: { start: start + shift, end: end + shift },
          });
        }
      }),
    );
  });

  test('does not take a changed headline for its repetition further down', () => {
    const at = positionSelector(quotes[0]!.selectors)!.start + 4;
    const [verdict] = verify(change(TEXT, at, 'd'), quotes);
    expect(verdict).toMatchObject({
      id: 'headline',
      status: 'differs',
      difference: { at, expected: 'D', found: 'd' },
    });
  });

  test('reports a quote that is gone as missing, with the first other character at its place', () => {
    const exact = quoteSelector(quotes[2]!.selectors)!.exact;
    const [verdict] = verify(TEXT.replace(exact, '—'), [quotes[2]!]);
    expect(verdict).toMatchObject({
      ok: false,
      status: 'missing',
      difference: { inQuote: 0, expected: 'D', found: '—' },
    });
    expect(verify('', [quotes[2]!])[0]).toMatchObject({ status: 'missing', difference: { found: '' } });
  });

  test('reports a stated end that does not fit the words', () => {
    const [words] = select(TEXT, 'Der Müller wartet ab');
    const { start, end } = positionSelector(select(TEXT, 'Der Müller wartet ab'))!;
    const wrong = {
      id: 'wrong',
      selectors: [words!, { type: 'TextPositionSelector', start, end: end + 1 } as const],
    };
    expect(verify(TEXT, [wrong])[0]).toMatchObject({ ok: false, status: 'moved', found: { start, end } });
  });

  test('accepts a quote without a position when its words stand in the text', () => {
    const [words] = select(TEXT, 'Der Müller wartet ab');
    expect(verify(TEXT, [{ id: 'unplaced', selectors: [words!] }])[0]).toMatchObject({
      ok: true,
      status: 'exact',
    });
  });

  describe('where the stated place has other words and the same words stand elsewhere', () => {
    const exact = 'Das Dorf verhandelt';
    const judged = (text: string, start: number, prefix: string, suffix: string) => {
      const selectors = [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: start + 19 },
      ] as const;
      const [{ status, found }] = verify(text, [{ id: 'it', selectors }]);
      return [status, found?.start];
    };

    test.each<[string, string, number, string, string, unknown[]]>([
      [
        'what stood before it still does',
        'A: das Dorf verhandelt. Das Dorf verhandelt.',
        3,
        'A: ',
        '',
        ['differs', 3],
      ],
      [
        'what stood behind it still does',
        'Das Dorf verhandelt; das Dorf verhandelt!',
        21,
        '',
        '!',
        ['differs', 21],
      ],
      [
        'right before the same words',
        'A: das Dorf verhandeltDas Dorf verhandelt',
        3,
        'A: ',
        '',
        ['differs', 3],
      ],
      [
        'right behind the same words',
        'Das Dorf verhandeltdas Dorf verhandelt!',
        19,
        '',
        '!',
        ['differs', 19],
      ],
    ])('it was changed if %s', (_, text, start, prefix, suffix, wanted) => {
      expect(judged(text, start, prefix, suffix)).toEqual(wanted);
    });

    test.each<[string, string, number, string, string, number]>([
      ['nothing is known of what stood around', 'das Dorf verhandelt. Das Dorf verhandelt.', 0, '', '', 21],
      ['nothing of that stands there', 'das Dorf verhandelt. Das Dorf verhandelt.', 0, 'A: ', '!', 21],
      [
        'all of it stands around the other',
        'A: das Dorf verhandelt! A: Das Dorf verhandelt!',
        3,
        'A: ',
        '!',
        27,
      ],
      ['the words there are quite others', 'A: die Wirtin ist fort. Das Dorf verhandelt.', 3, 'A: ', '!', 24],
      ['they were only pushed on', 'aaaaaDas Dorf verhandelt nun', 4, 'aaaa', ' doch', 5],
    ])('it was moved if %s', (_, text, start, prefix, suffix, found) => {
      expect(judged(text, start, prefix, suffix)).toEqual(['moved', found]);
    });

    test('similar words are told from the place that was stated only by what stands before that', () => {
      expect(judged('A: Xas Dorf verhandelt', 3, 'A: ', '')).toEqual(['differs', 3]);
      expect(judged('Nun also: das Dorf verhandelt.', 0, '', '')).toEqual(['differs', 10]);
      expect(judged('Nun also: das Dorf verhandelt.', 0, 'B: ', '.')).toEqual(['differs', 10]);
    });
  });

  test('judges a quote without a position by its words alone', () => {
    const unplaced = (text: string) =>
      verify(text, [{ id: 'it', selectors: [select(TEXT, 'Der Müller wartet ab')[0]!] }])[0];
    expect(unplaced(TEXT.replace('wartet', 'wartat'))).toMatchObject({ ok: false, status: 'differs' });
    expect(unplaced('Xyz')).toEqual({
      ...{ id: 'it', ok: false, status: 'missing', stated: undefined, found: undefined, form: [] },
      difference: { at: 0, inQuote: 0, expected: 'D', found: 'X' },
    });
    expect(unplaced(TEXT.normalize('NFD'))).toMatchObject({ ok: false, form: ['unicode-composition'] });
  });

  test('names a form only where the quote would be exact without it', () => {
    const raft = [quotes.find(({ id }) => id === 'raft')!];
    expect(verify(TEXT.replaceAll('\n', '\r'), raft)[0]).toMatchObject({ ok: true });
    expect(verify(TEXT.replaceAll('\n\n', '\r\n\r\n'), raft)[0].form).toEqual(['line-endings']);
    expect(verify(TEXT.replace('Floß', 'Fl\uFEFFoß'), raft)[0].form).toEqual([]);
    expect(verify('\uFEFFEin ganz anderer Text', raft)[0]).toMatchObject({ status: 'missing', form: [] });
  });

  test('takes a carriage return alone for the end of a line, too', () => {
    const selectors = select('Ein Floß\nam See', 'Floß\nam');
    expect(verify('Ein Floß\ram See', [{ id: 'it', selectors }])[0]).toMatchObject({
      ...{ ok: false, form: ['line-endings'] },
    });
  });

  test('refuses a quote without words', () => {
    const empty = { id: 'empty', selectors: [{ type: 'TextPositionSelector', start: 0, end: 1 } as const] };
    expect(() => verify(TEXT, [empty])).toThrow('quote empty: expected a TextQuoteSelector');
  });

  test('names a byte order mark, other line endings and another composition as the cause, and passes none', () => {
    const cases = [
      { text: `\uFEFF${TEXT}`, form: ['byte-order-mark'], ids: quotes.map(({ id }) => id) },
      {
        text: TEXT.replaceAll('\n', '\r\n'),
        form: ['line-endings'],
        ids: ['meeting', 'raft', 'figures', 'last'],
      },
      { text: TEXT.normalize('NFD'), form: ['unicode-composition'], ids: quotes.map(({ id }) => id) },
      {
        text: `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`,
        form: ['byte-order-mark', 'line-endings'],
        ids: ['meeting', 'raft', 'figures', 'last'],
      },
    ];
    for (const { text, form, ids } of cases) {
      const failures = failing(text).filter((verdict) => verdict.form.length === form.length);
      expect(failures.map(({ id }) => id)).toEqual(ids);
      for (const failure of failures) expect(failure.form).toEqual(form);
    }
  });

  test('blames no form when a word was changed', () => {
    const text = `\uFEFF${TEXT.replace('zwölf', 'elf')}`;
    expect(failing(text).find(({ id }) => id === 'meeting')).toMatchObject({ status: 'differs', form: [] });
  });
});

describe('sha256', () => {
  test('hashes UTF-8 bytes, as the published examples do', async () => {
    expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('checkSource', () => {
  const hashed = async (): Promise<typeof POSITIONS> => ({
    ...POSITIONS,
    source: { ...POSITIONS.source, sha256: await sha256(TEXT) },
  });

  test('passes hash, length and quotes of the text itself', async () => {
    const check = await checkSource(TEXT, await hashed());
    expect(check).toMatchObject({
      sha256Matches: true,
      charactersMatch: true,
      characters: Array.from(TEXT).length,
    });
    expect(check.verdicts.every((verdict: { ok: boolean }) => verdict.ok)).toBe(true);
  });

  test('notices a letter changed outside every quote by the hash alone', async () => {
    const check = await checkSource(TEXT.replace('Dabei', 'dabei'), await hashed());
    expect(check.sha256Matches).toBe(false);
    expect(check.charactersMatch).toBe(true);
    expect(check.verdicts.every((verdict: { ok: boolean }) => verdict.ok)).toBe(true);
  });

  test('notices another length', async () => {
    expect((await checkSource(`${TEXT}!`, await hashed())).charactersMatch).toBe(false);
  });

  test('checks the quotes where no hash can be computed, and says nothing of the hash', async () => {
    const crypto = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    for (const value of [undefined, {}]) {
      Object.defineProperty(globalThis, 'crypto', { value, configurable: true, writable: true });
      try {
        const check = await checkSource(TEXT, POSITIONS);
        expect([check.sha256, check.sha256Matches, check.charactersMatch]).toEqual([
          undefined,
          undefined,
          true,
        ]);
        expect(check.verdicts.every(({ ok }) => ok)).toBe(true);
      } finally {
        Object.defineProperty(globalThis, 'crypto', crypto);
      }
    }
  });

  test('leaves text and quotes as they were', async () => {
    const before = JSON.stringify(POSITIONS);
    await checkSource(TEXT, POSITIONS);
    expect(JSON.stringify(POSITIONS)).toBe(before);
    expect(quotes satisfies readonly Quote[]).toBe(POSITIONS.quotes);
  });
});
