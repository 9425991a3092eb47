// The contract of textFragment(): a link that a browser can follow to the words.
import { expect, it } from 'vitest';
import { textFragment } from './fragment.ts';

const words = (exact: string, prefix?: string, suffix?: string) =>
  ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;

it('writes short words whole, with commas and dashes that mean nothing', () => {
  expect(textFragment('https://example.org/a', words('ein Floß, de-facto'))).toBe(
    'https://example.org/a#:~:text=ein%20Flo%C3%9F%2C%20de%2Dfacto',
  );
});
it('writes long words by their beginning and end', () => {
  const long = 'one two three four five six seven eight nine ten '.repeat(3).trim();
  expect(textFragment('https://example.org/', words(long))).toBe(
    'https://example.org/#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten',
  );
});
it('writes words whole up to 80 characters, and longer ones where there are at most eight', () => {
  const eighty = `${'a '.repeat(39)}bc`;
  const fragment = (text: string) => new URL(textFragment('https://example.org/', words(text))).hash;
  expect(eighty).toHaveLength(80);
  expect(fragment(eighty)).toBe(`#:~:text=${encodeURIComponent(eighty)}`);
  expect(fragment(`${eighty}d`)).toBe('#:~:text=a%20a%20a%20a,a%20a%20a%20bcd');
  const eight = Array(8).fill('abcdefghijk').join(' ');
  expect(fragment(eight)).toBe(`#:~:text=${encodeURIComponent(eight)}`);
  expect(fragment(`${eight} z`)).toContain(',');
  // blanks at the ends and several between are no words
  expect(fragment(`  ${eight.replaceAll(' ', '  ')} z `)).toMatch(
    /^#:~:text=abcdefghijk%20abcdefghijk%20abcdefghijk%20abcdefghijk,abcdefghijk%20abcdefghijk%20abcdefghijk%20z$/,
  );
});
it('adds nothing of the surroundings that stands on another line', () => {
  expect(textFragment('https://example.org/', words('mill', 'old\n', '\nthe next line '))).toBe(
    'https://example.org/#:~:text=mill',
  );
});
it('adds whole words of the surroundings, on the same line only', () => {
  expect(textFragment('https://example.org/', words('mill', 'ake of the\nold ', ' waits, lon'))).toBe(
    'https://example.org/#:~:text=old-,mill,-waits%2C',
  );
});
it('keeps a fragment that is there', () => {
  expect(textFragment('https://example.org/#top', words('mill'))).toBe(
    'https://example.org/#top:~:text=mill',
  );
});
