/** Knows what happens to links on their way: flipped bits, cuts, swapped keys, broken encoding, the habits of chat and mail programs. For tests only. */

/** Half a character, which damage can leave, has no encoding. */
const encoded = (link: string) => encodeURIComponent(link.replace(/\p{Surrogate}/gu, ''));

/** What a program does around a link without touching it; a reader of links must not mind. */
export const dressings: Readonly<Record<string, (link: string) => string>> = {
  'as it is': (link) => link,
  'with #': (link) => `#${link}`,
  'a whole address': (link) => `https://example.org/en/#${link}`,
  'full stop': (link) => `${link}.`,
  'comma and space': (link) => `${link}, `,
  'closing bracket': (link) => `${link})`,
  'in brackets': (link) => `(${link})`,
  'in angle brackets': (link) => `<https://example.org/en/#${link}>`,
  'in straight quotes': (link) => `"${link}"`,
  'in German quotes': (link) => `„${link}“`,
  'in guillemets': (link) => `»${link}«`,
  ellipsis: (link) => `${link}…`,
  'in Markdown emphasis': (link) => `_${link}_`,
  'in bold': (link) => `**${link}**`,
  'in code marks': (link) => `\`${link}\``,
  'encoded once': encoded,
  'encoded twice': (link) => encoded(encoded(link)),
  'each character encoded': (link) =>
    [...link].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  'an encoded quote behind': (link) => `${link}%22`,
  'an HTML quote behind': (link) => `${link}&quot;`,
  'wrapped at 40 columns': (link) => link.replace(/(.{40})/g, '$1\n'),
  'quoted-printable line ends': (link) => link.replace(/(.{40})/g, '$1=\r\n'),
  'zero-width spaces': (link) => link.replace(/(.{11})/g, '$1\u200b'),
  'soft hyphens': (link) => link.replace(/(.{17})/g, '$1\u00ad'),
  'a no-break space behind': (link) => `${link}\u00a0`,
};

const dress = Object.values(dressings);
const strays = [
  '%',
  '%2',
  '%ZZ',
  '%C3%28',
  '%00',
  '&',
  '=',
  '#',
  '..',
  ';',
  ',',
  '@',
  '\u0000',
  '\ud800',
  '🙂',
  '__proto__=1',
  '&fbclid=x',
  '?utm_source=x',
  'constructor',
];

/** Does something bad to a link, chosen by four numbers. May give back the link as it was. */
export function damaged(link: string, [how, where, what, which]: readonly number[]): string {
  const at = where % Math.max(1, link.length);
  const to = at + 1 + (what % 8);
  switch (how % 10) {
    case 0:
      return (
        link.slice(0, at) + String.fromCharCode(link.charCodeAt(at) ^ (1 << (what % 8))) + link.slice(at + 1)
      );
    case 1:
      return link.slice(0, at);
    case 2:
      return link.slice(at);
    case 3:
      return link.slice(0, at) + link.slice(to);
    case 4:
      return link.slice(0, to) + link.slice(at);
    case 5:
      return link.slice(0, at) + strays[what % strays.length] + link.slice(at);
    case 6: {
      const parts = link.split(/([&;.,=])/);
      const [i, k] = [what % parts.length, which % parts.length];
      [parts[i], parts[k]] = [parts[k], parts[i]];
      return parts.join('');
    }
    case 7:
      return which % 2 === 0 ? link.toUpperCase() : link.toLowerCase();
    case 8:
      return link.slice(0, at) + String(what * 10 ** (which % 20) - 5) + link.slice(to);
    default:
      return dress[what % dress.length](link);
  }
}
