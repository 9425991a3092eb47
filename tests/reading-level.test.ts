/** Keeps what readers read plain: results, notices, pages and glossary, in both languages. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readData } from '../src/cli/data/read.ts';
import { collectTexts } from '../src/cli/data/texts.ts';
import { easeOf } from './reading-level.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { core, late, page, library } = collectTexts(readData(`${root}/data`), `${root}/src/lib/i18n/messages`);
const texts = [...core, ...late, ...page, ...library];

/** Of a result: what it is, why, and for whom. */
const results = /^rule\..*\.(sentence|reason\.\d+)$/;
/** Whole sentences elsewhere; not evidence and quotes, whose words are those of others. */
const prose =
  /^(group\..*question|input\..*hint|results\.|page\.|model\.disclaimer|notice\.|glossary\.|about\.|style\.|missing\.|offline\.|intro\.|preset\..*ours|parameter\..*note|lens\..*about|research\..*finding|documentation\.|why\.|sources\.|hindcast\.|read\.|link\.)/;

function read(keys: RegExp, language: 'de' | 'en') {
  return (
    texts
      .filter(([key, { [language]: text }]) => keys.test(key) && !text.includes(', plural,'))
      // a number stands where one will stand
      .map(([key, { [language]: text }]) => ({ key, text: text.replace(/\{\w+\}/g, '20') }))
      .filter(({ text }) => text.split(' ').length > 4)
      .map(({ key, text }) => ({ key, text, ...easeOf(text, language) }))
  );
}
const together = (all: readonly { text: string }[], language: 'de' | 'en') =>
  easeOf(all.map(({ text }) => text.replace(/([^.!?])$/, '$1.')).join(' '), language);

describe('the measure', () => {
  it('calls a short sentence of short words easy and a long one of long words hard', () => {
    expect(easeOf('Das Haus ist alt. Der Mann geht weg.', 'de').flesch).toBeGreaterThan(90);
    expect(
      easeOf('Die Verfassungsgerichtsbarkeit gewährleistet Rechtssicherheit.', 'de').flesch,
    ).toBeLessThan(0);
    expect(easeOf('The house is old. The man goes away.', 'en').flesch).toBeGreaterThan(90);
    expect(easeOf('Constitutional adjudication guarantees predictability.', 'en').flesch).toBeLessThan(0);
  });
});

for (const [language, least] of [
  ['de', 60],
  ['en', 65],
] as const)
  describe(`what stands in ${language}`, () => {
    it(`is plain as a whole: a reading ease of at least ${least}, German for the eighth year of school or below`, () => {
      for (const keys of [results, prose]) {
        const { flesch, year = 0 } = together(read(keys, language), language);
        expect(flesch).toBeGreaterThanOrEqual(least);
        expect(year).toBeLessThanOrEqual(8);
      }
    });

    it('has no sentence of a result over 20 words, and no other over 28', () => {
      const long = [
        ...read(results, language).filter(({ longest }) => longest > 20),
        ...read(prose, language).filter(({ longest }) => longest > 28),
      ];
      expect(long.map(({ key, longest, text }) => `${longest} words, ${key}: ${text}`)).toEqual([]);
    });
  });
