/** Knows how hard a text is to read: Flesch for English, Flesch after Amstad and the fourth Wiener Sachtextformel for German. */
import hyphen from 'hyphen/de';
import { flesch } from 'flesch';
import { syllable } from 'syllable';

export interface Ease {
  /** Flesch reading ease, 0 hard to 100 easy; German after Amstad. */
  readonly flesch: number;
  /** School year by the fourth Wiener Sachtextformel (Bamberger and Vanecek 1984); German only. */
  readonly year?: number;
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longest: number;
}

const soft = '\u00ad';
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,%’'–-]*/gu) ?? [];
const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?:;])\s+(?=[\p{Lu}\p{N}„“])/u)
    .map((sentence) => wordsOf(sentence).length)
    .filter((count) => count > 0);

/** Syllables of a German word: its parts for hyphenation. Numbers count as one, as they are taken in at once. */
function germanSyllables(word: string): number {
  if (!/\p{L}/u.test(word)) return 1;
  return hyphen.hyphenateSync(word, { minWordLength: 2 }).split(soft).length;
}
const englishSyllables = (word: string) => (/\p{L}/u.test(word) ? syllable(word) : 1);

/** How a text reads in its language. */
export function easeOf(text: string, language: 'de' | 'en'): Ease {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  const counts = words.map(language === 'de' ? germanSyllables : englishSyllables);
  const syllables = counts.reduce((sum, count) => sum + count, 0);
  const perSentence = words.length / sentences.length;
  const shared = { words: words.length, longest: Math.max(...sentences) };
  if (language === 'en')
    return {
      ...shared,
      flesch: flesch({ sentence: sentences.length, word: words.length, syllable: syllables }),
    };
  const long = (counts.filter((count) => count >= 3).length / words.length) * 100;
  return {
    ...shared,
    flesch: 180 - perSentence - 58.5 * (syllables / words.length),
    year: 0.2656 * perSentence + 0.2744 * long - 1.693,
  };
}
