// Turns the bytes of a text file into text: UTF-8 and UTF-16, and the older encodings of the Encoding Standard. Changes no character.

/** What a reader can choose, by the names of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-u',
  'koi8-r',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
  'macintosh',
  'x-mac-cyrillic',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** `marked` by a byte order mark, `valid` as UTF-8, `chosen` by the reader, or `guessed` from the bytes: a guess can be wrong. */
  by: 'marked' | 'valid' | 'chosen' | 'guessed';
}

/**
 * The text of a file. A byte order mark stays in it, since the check of the source names it.
 * @param chosen what the reader says the encoding is; without it, what the bytes say.
 * @throws TypeError where the bytes are not in the encoding that was chosen.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  if (chosen !== undefined) return { text: read(bytes, chosen), encoding: chosen, by: 'chosen' };
  const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.encoding;
  if (marked !== undefined) return { text: read(bytes, marked), encoding: marked, by: 'marked' };
  try {
    return { text: read(bytes, 'utf-8'), encoding: 'utf-8', by: 'valid' };
  } catch {
    const guess = guessed(bytes);
    return { text: read(bytes, guess), encoding: guess, by: 'guessed' };
  }
}

const marks: readonly { encoding: Encoding; mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

function read(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** What is told apart without being told: western and eastern European and Cyrillic. Others the reader chooses. */
const candidates: readonly Encoding[] = ['windows-1252', 'windows-1251', 'koi8-u', 'ibm866', 'windows-1250'];

/** The candidate in which most neighbouring letters go together; the first of those that do equally well. */
function guessed(bytes: Uint8Array): Encoding {
  // each of them has a character for every byte
  const scored = candidates.map((encoding) => ({ encoding, score: plausibility(read(bytes, encoding)) }));
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).encoding;
}

/** Counts neighbours, one of them beyond ASCII: letters of one alphabet speak for it, what words do not do speaks against it. */
function plausibility(text: string): number {
  let score = 0;
  for (let i = 1; i < text.length; i += 1) {
    const pair = text.slice(i - 1, i + 1);
    // Stryker disable next-line all: only quicker, since ASCII is the same in every candidate
    if (/^[\0-\x7f]*$/.test(pair)) continue;
    if (/\p{Script=Cyrillic}{2}|[a-z]\p{Script=Latin}|\p{Script=Latin}[a-z]/u.test(pair)) score += 1;
    // two accented letters, letters of two alphabets, a sign or a drawing inside a word
    else if (/\p{L}{2}|\p{L}[\p{S}\p{C}]|[\p{S}\p{C}]\p{L}/u.test(pair)) score -= 2;
    if (/\p{Ll}\p{Lu}/u.test(pair)) score -= 2;
  }
  return score;
}
