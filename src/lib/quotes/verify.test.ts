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

  test('leaves text and quotes as they were', async () => {
    const before = JSON.stringify(POSITIONS);
    await checkSource(TEXT, POSITIONS);
    expect(JSON.stringify(POSITIONS)).toBe(before);
    expect(quotes satisfies readonly Quote[]).toBe(POSITIONS.quotes);
  });
});
