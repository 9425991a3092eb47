/** Knows the code that other pages take in: a frame, the loader, the element, a picture without script. Knows no element of the page. */
import { writeFlags, type Flags } from '../embed/flags.ts';

export interface Wanted {
  /** Folder of Interpose, with / at its end. */
  readonly base: string;
  readonly language: string;
  readonly preset: string;
  /** What stands after #; empty for the scenario of the preset as today's model computes it. */
  readonly link: string;
  readonly flags: Flags;
  /** For screen readers. */
  readonly title: string;
  /** Reserved until the embed says its own, px. */
  readonly height: number;
  /** What the picture shows, in words and numbers. */
  readonly alt: string;
  /** Under the picture. */
  readonly caption: string;
  /** What the way to the full page is called. */
  readonly more: string;
}

export const codeKinds = ['iframe', 'loader', 'element', 'figure'] as const;
export type CodeKind = (typeof codeKinds)[number];

/** Address of the embed. */
export function embedAddress({ base, language, preset, link, flags }: Wanted): string {
  const hash = link === '' ? '' : `#${link}`;
  return `${base}${language}/embed/${preset}/${writeFlags(flags)}${hash}`;
}

/** One piece of HTML of each kind. */
export function codesOf(wanted: Wanted): Readonly<Record<CodeKind, string>> {
  const { base, language, preset, link, flags, title, height, alt, caption, more } = wanted;
  const scenario = link === '' ? preset : link;
  const asked = Object.entries(flags).flatMap(([name, value]) => {
    if (value === undefined || value === false || value === 'auto' || value.length === 0) return [];
    return [[name, value === true ? '' : String(value)] as const];
  });
  const given = [['scenario', scenario], ['lang', language], ...asked, ['height', String(height)]] as const;
  const full = `${base}${language}/#${link === '' ? `preset=${preset}` : link}`;
  const picture = `${base}${language}/presets/${preset}/map.png`;
  return {
    iframe: tag('iframe', {
      src: embedAddress(wanted),
      title,
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      // a host whose content policy allows no style attribute still has the width
      width: '100%',
      height: String(height),
      style: 'width:100%;border:0',
    }),
    // the script takes the link away
    loader:
      anchor(full, more, ' data-interpose') +
      tag('script', {
        src: `${base}embed.js`,
        ...Object.fromEntries([...given, ['title', title]].map(([name, value]) => [`data-${name}`, value])),
      }),
    element: [
      tag('script', { src: `${base}embed.js`, async: '' }),
      tag(
        'interpose-scenario',
        { ...Object.fromEntries(given), title, style: `display:block;width:100%;min-height:${height}px` },
        anchor(full, more),
      ),
    ].join('\n'),
    figure: [
      '<figure>',
      `  <a href="${escaped(full)}"><img src="${escaped(picture)}" alt="${escaped(alt)}" width="960" height="830" loading="lazy" style="max-width:100%;height:auto"></a>`,
      `  <figcaption>${escaped(caption)} ${anchor(full, more)}</figcaption>`,
      '</figure>',
    ].join('\n'),
  };
}

const anchor = (href: string, text: string, attribute = '') =>
  `<a href="${escaped(href)}"${attribute}>${escaped(text)}</a>`;

function tag(name: string, attributes: Readonly<Record<string, string>>, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join('')}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
