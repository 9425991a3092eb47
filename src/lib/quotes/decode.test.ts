// The contract of decode(): the right text or an error, never a silent change of letters.
import { describe, expect, it } from 'vitest';
import { decode, encodings, type Encoding } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('believes valid UTF-8, and a byte order mark, which stays in the text', () => {
    expect(decode(utf8('Floß 🛶'))).toEqual({ text: 'Floß 🛶', encoding: 'utf-8', by: 'valid' });
    expect(decode(utf8('\uFEFFab'))).toEqual({ text: '\uFEFFab', encoding: 'utf-8', by: 'marked' });
    expect(decode(bytes(0xff, 0xfe, 0x61, 0))).toMatchObject({ text: '\uFEFFa', encoding: 'utf-16le' });
    expect(decode(bytes(0xfe, 0xff, 0, 0x61))).toMatchObject({ text: '\uFEFFa', encoding: 'utf-16be' });
  });
  it('guesses an older encoding where the bytes are no UTF-8, and says that it is a guess', () => {
    const german = 'Die Großmächte verhandeln über Truppen für die Übergangszeit; wäre das möglich? '.repeat(
      3,
    );
    const latin = Uint8Array.from(german, (letter) => letter.charCodeAt(0));
    expect(decode(latin)).toEqual({ text: german, encoding: 'windows-1252', by: 'guessed' });
    const russian = 'Россия не согласится на присутствие войск НАТО на территории Украины. '.repeat(3);
    const cp1251 = Uint8Array.from(russian, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    expect(decode(cp1251)).toEqual({ text: russian, encoding: 'windows-1251', by: 'guessed' });
  });
  it.each<[Encoding, string]>([
    ['windows-1252', 'Les forces françaises déployées à l’Est, où l’été fut très long'],
    ['windows-1252', 'ÜBER DIE BRÜCKE GEHÖRT DAS DORF DEN MÜLLERN'],
    ['windows-1250', 'Zażółć gęślą jaźń, źdźbło trawy, łączność i bezpieczeństwo'],
    ['windows-1251', 'привет из Киева, пора ехать'],
    ['windows-1251', 'Українські війська стоять на рубежі; їхні сусіди теж'],
    ['koi8-u', 'Россия не согласится на присутствие войск НАТО'],
    ['koi8-u', 'Українські війська стоять на рубежі; їхні сусіди теж'],
    ['ibm866', 'Россия не согласится на присутствие войск НАТО'],
    ['ibm866', 'войска «НАТО» стоят у границы'],
  ])('guesses %s from words in it: %s', (encoding, text) => {
    const decoder = new TextDecoder(encoding);
    const letters = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(bytes(byte)), byte]));
    const written = Uint8Array.from(text, (letter) => letters.get(letter) ?? 0x3f);
    expect(decode(written)).toEqual({ text: decoder.decode(written), encoding, by: 'guessed' });
  });
  it('follows the reader, or says that the bytes are not in that encoding', () => {
    expect(decode(bytes(0xe4), 'windows-1251')).toEqual({
      text: 'д',
      encoding: 'windows-1251',
      by: 'chosen',
    });
    expect(() => decode(bytes(0xe4), 'utf-8')).toThrow(TypeError);
  });
  it('knows every encoding that it offers', () => {
    for (const encoding of encodings) expect(new TextDecoder(encoding).encoding).toBe(encoding);
  });
});
