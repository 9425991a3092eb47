/** Knows what mail, chat and word processors do to a link, and undoes it. Knows nothing of what a link says. */

const quotes = `"'\`´«»‹›„“”‚‘’`;
const invisible = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/g;
const before = new RegExp(`^[#<([{*_~${quotes}]+`);
const after = new RegExp(`^(?:[.,;:!?…=)\\]}>|*_~/\\\\${quotes}-]|&(?:quot|gt|lt|amp|nbsp);?)*$`);

/** The fragment alone: without the address before it, percent signs, line breaks, invisible signs, quotes and brackets in front. */
export function cleaned(text: string): string {
  let clean = text.replace(/=\r?\n/g, '');
  // an address that was encoded once more than needed, or twice
  for (let i = 0; i < 3 && clean.includes('%'); i++) clean = decoded(clean);
  const address = /^[^=#]*:\/\/[^#]*#/;
  return clean.replace(invisible, '').replace(address, '').replace(before, '');
}

/** Whether what stands behind a link is only what a sentence or a program put there. */
export function harmless(rest: string): boolean {
  return after.test(rest);
}

/** What is no valid percent-encoding stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
