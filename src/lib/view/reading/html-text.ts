/** Knows how a page of HTML becomes plain text to mark quotes in. Runs nothing of it and fetches nothing. */

const dropped = 'script, style, template, noscript, nav, svg, iframe, object, head';
const blocks =
  'address, article, aside, blockquote, br, dd, div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, td, th, tr, ul';

/** The words of the page, one block a paragraph. The parser makes a document that is never shown, so nothing in it is loaded or run. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll(dropped)) node.remove();
  const walk = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    if (!(node instanceof Element)) return '';
    const inner = [...node.childNodes].map(walk).join('');
    return node.matches(blocks) ? `\n${inner}\n` : inner;
  };
  return walk(body)
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** The encoding that a page of HTML names for itself, in its first bytes. */
export function encodingOfHtml(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.slice(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}
