// The contract of anchor(): which span W3C selectors mean, and how it was found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, resembles, surroundings } from './anchor.ts';
import { POSITIONS, select, TEXT } from './fixture.ts';
import type { TextPositionSelector, TextQuoteSelector } from './quote.ts';

const slice = (text: string, span: { start: number; end: number }) =>
  Array.from(text).slice(span.start, span.end).join('');
const words = (exact: string, prefix?: string, suffix?: string): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  ...(prefix === undefined ? {} : { prefix }),
  ...(suffix === undefined ? {} : { suffix }),
});
const at = (start: number, end: number): TextPositionSelector => ({
  type: 'TextPositionSelector',
  start,
  end,
});

describe('anchor', () => {
  test('believes the position where the words stand there', () => {
    for (const { selectors } of POSITIONS.quotes) {
      const position = selectors[1] as TextPositionSelector;
      expect(anchor(TEXT, selectors)).toEqual({ start: position.start, end: position.end, how: 'position' });
    }
  });

  test('counts a character beyond the BMP once', () => {
    expect(anchor('🛶🛶 Floß', [words('Floß'), at(3, 7)])).toEqual({ start: 3, end: 7, how: 'position' });
    expect(anchor('🛶🛶 Floß', [words('Floß')])).toEqual({ start: 3, end: 7, how: 'quote' });
    expect(anchor('🛶🛶 Floß', [words('🛶 F')])).toEqual({ start: 1, end: 4, how: 'quote' });
  });

  test('never matches half of a surrogate pair', () => {
    expect(anchor('a🛶b', [words('\uD83D')])).toBeUndefined();
  });

  test('lets prefix and suffix decide between equal words', () => {
    const text = 'links Boot rechts, oben Boot unten';
    expect(anchor(text, [words('Boot', 'oben ')])?.start).toBe(24);
    expect(anchor(text, [words('Boot', '', ' rechts')])?.start).toBe(6);
  });

  test('lets the nearer of equal words win when the surroundings say nothing', () => {
    const text = 'Boot, Boot, Boot';
    expect(anchor(text, [words('Boot'), at(7, 11)])?.start).toBe(6);
    expect(anchor(text, [words('Boot')])?.start).toBe(0);
  });

  test('keeps the second headline apart from the first', () => {
    const second = select(TEXT, 'Das Dorf verhandelt', { nth: 1 });
    const shifted = anchor(`Neu. ${TEXT}`, second);
    expect(shifted).toMatchObject({ start: (second[1] as TextPositionSelector).start + 5, how: 'quote' });
  });

  test('finds similar words and says that they are only similar', () => {
    const [selector] = select(TEXT, 'zwölf Leute im Gasthaus');
    const text = TEXT.replace('zwölf Leute im Gasthaus', 'zwölf Männer im Gasthaus');
    const found = anchor(text, [selector!]);
    expect(found?.how).toBe('fuzzy');
    expect(slice(text, found!)).toBe('zwölf Männer im Gasthaus');
  });

  test('gives nothing for words that are not there, for no words and for a position outside the text', () => {
    expect(anchor(TEXT, [words('Hubschrauber landen im Garten')])).toBeUndefined();
    expect(anchor(TEXT, [words('')])).toBeUndefined();
    expect(anchor(TEXT, [words(''), at(3, 3)])).toBeUndefined();
    expect(anchor(TEXT, [at(0, 100_000)])).toBeUndefined();
    expect(anchor(TEXT, [at(5, 2)])).toBeUndefined();
    expect(anchor(TEXT, [at(-1, 2)])).toBeUndefined();
    expect(anchor(TEXT, [at(0.5, 2)])).toBeUndefined();
    expect(anchor(TEXT, [])).toBeUndefined();
    expect(anchor('', [words('Boot')])).toBeUndefined();
  });

  test('counts outwards how much of the surroundings stands there', () => {
    const characters = Array.from('vor dem Floß steht');
    const around = (prefix?: string, suffix?: string) =>
      surroundings(characters, { start: 8, end: 12 }, words('Floß', prefix, suffix));
    const whole = { wholePrefix: true, wholeSuffix: true };
    expect(around()).toEqual({ matched: 0, ...whole });
    expect(around('dem ', ' steht')).toEqual({ matched: 10, ...whole });
    expect(around('der ', ' stand')).toEqual({ matched: 1 + 3, wholePrefix: false, wholeSuffix: false });
    expect(around('dem ', ' steht da')).toEqual({ matched: 10, wholePrefix: true, wholeSuffix: false });
    expect(around('und vor dem ', ' ')).toEqual({ matched: 9, wholePrefix: false, wholeSuffix: true });
  });

  test('tells words that are much like others from words that are not', () => {
    const characters = Array.from('der Müller wartet, die Wirtin geht');
    const like = (start: number, end: number) =>
      resembles(characters, { start, end }, Array.from('Der Müller wartet'));
    expect(like(0, 17)).toBe(true);
    expect(like(19, 34)).toBe(false);
    expect(like(5, 5)).toBe(false);
  });

  test('takes a position alone at its word, inside the text', () => {
    expect(anchor(TEXT, [at(3, 3)])).toEqual({ start: 3, end: 3, how: 'position' });
    expect(anchor(TEXT, [at(0, 5)])).toEqual({ start: 0, end: 5, how: 'position' });
  });

  test('finds any span of any text again by the selectors made from it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const characters = Array.from(text);
          const start = a % characters.length;
          const end = start + 1 + (b % (characters.length - start));
          const exact = characters.slice(start, end).join('');
          const found = anchor(text, [words(exact), at(start, end)]);
          expect(found).toEqual({ start, end, how: 'position' });
          const byWords = anchor(text, [words(exact)]);
          expect(byWords?.how).toBe('quote');
          expect(slice(text, byWords!)).toBe(exact);
        },
      ),
    );
  });

  test('stays inside the text, whatever text and words are given', () => {
    const string = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(
        string,
        string,
        string,
        string,
        fc.integer(),
        fc.integer(),
        (text, exact, prefix, suffix, start, end) => {
          const found = anchor(text, [words(exact, prefix, suffix), at(start, end)]);
          if (!found) return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThanOrEqual(found.start);
          expect(found.end).toBeLessThanOrEqual(Array.from(text).length);
        },
      ),
    );
  });
});
