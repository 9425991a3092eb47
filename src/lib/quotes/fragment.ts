// Writes links that lead to words inside a public page. Knows the syntax of text fragments and no page.
import type { TextQuoteSelector } from './quote.ts';

/** Words up to this length stand in the link whole; longer ones by their first and last words. */
const WHOLE = 80;
const EDGE_WORDS = 4;

/**
 * The address with a text fragment for the words (https://wicg.github.io/scroll-to-text-fragment/). The surroundings are
 * added, since the same words can stand twice.
 * @throws TypeError if `url` is no address.
 */
export function textFragment(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const address = new URL(url);
  const words = exact.trim().split(/\s+/);
  const text =
    exact.length <= WHOLE || words.length <= 2 * EDGE_WORDS
      ? encode(exact)
      : `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
  // a part of a word is not found, and a fragment cannot reach over the end of a block
  const before = /\s(\S[^\n\r]*)$/.exec(prefix ?? '')?.[1].trim();
  const after = /^([^\n\r]*\S)\s/.exec(suffix ?? '')?.[1].trim();
  address.hash = `${address.hash}:~:text=${before ? `${encode(before)}-,` : ''}${text}${after ? `,-${encode(after)}` : ''}`;
  return address.href;
}

/** A dash and a comma have a meaning of their own in the syntax. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
