/** Knows what other sites show of a page when somebody links to it: title, description, picture (Open Graph). Only for prerendering. */
import { sizes } from './pictures.ts';
import { inMarkup } from './write-text.ts';

export interface Preview {
  readonly title: string;
  readonly description: string;
  /** Path of a PNG in the size of a card, from the root of the site. */
  readonly image: string;
  /** What the picture shows, with its numbers. */
  readonly alt: string;
  readonly path: string;
  readonly locale: string;
}

/** Set for a build (`SITE_ORIGIN=https://example.org npm run build`), since most sites take no address without it. */
const origin = (): string => process.env.SITE_ORIGIN?.replace(/\/$/, '') ?? '';

/** `<meta>` elements for the head of a page. */
export function previewTags({ title, description, image, alt, path, locale }: Preview): string {
  const { width, height } = sizes.card;
  const properties: readonly (readonly [string, string | number])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'Interpose'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', origin() + path],
    ['og:locale', locale.replace('-', '_')],
    ['og:image', origin() + image],
    ['og:image:width', width],
    ['og:image:height', height],
    ['og:image:alt', alt],
  ];
  const tags = properties.map(
    ([name, content]) => `<meta property="${name}" content="${inMarkup(String(content))}"/>`,
  );
  return `${tags.join('')}<meta name="twitter:card" content="summary_large_image"/>`;
}
