// Turns the bytes of a text file into text: UTF-8 and UTF-16, and the older encodings of the Encoding Standard. Changes no character.
import chardet from 'chardet';

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

/** The likeliest that can read every byte. Windows-1252 comes last: it can read anything. */
function guessed(bytes: Uint8Array): Encoding {
  const names = chardet.analyse(bytes).map(({ name }) => standardName(name));
  for (const name of [...names, 'windows-1252' as const]) {
    if (name === undefined) continue;
    try {
      read(bytes, name);
      return name;
    } catch {
      // the next one
    }
  }
  return 'windows-1252';
}

/** The label of the Encoding Standard reads ISO-8859-1 as windows-1252, as browsers do. */
function standardName(label: string): Encoding | undefined {
  try {
    const name = new TextDecoder(label).encoding;
    return encodings.find((encoding) => encoding === name);
  } catch {
    return undefined;
  }
}
