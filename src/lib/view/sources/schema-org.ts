/** Knows how the quotes and their source read as schema.org data, for search engines and citation tools. Adds nothing of its own. */
import { contextNotes, quotes, source } from '#lib/generated/quotes.ts';
import { evidence } from '#lib/generated/evidence.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/**
 * One schema.org graph: the article, each quote as a https://schema.org/Quotation of it with what it is about, our
 * translation where there is one, and the sources of its context notes as `citation`. The text's author is not known, so
 * none is named; nobody whom the text speaks of is given as who said it.
 */
export function quotationsAsJsonLd(messages: Messages): object {
  const article = `#${source.id}`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': article,
        name: messages.text('source.title'),
        inLanguage: source.language,
        identifier: `sha256:${source.sha256}`,
      },
      ...quotes.map((quote) => {
        const translation = `quote.${quote.id}.translation`;
        const cited = contextNotes.filter((note) => note.quote === quote.id).flatMap((note) => note.evidence);
        const works = evidence.filter(
          ({ id, source: { url } }) => cited.includes(id as never) && url !== undefined,
        );
        return {
          '@type': 'Quotation',
          '@id': `#quote-${quote.id}`,
          text: quote.selectors[0].exact,
          inLanguage: source.language,
          isPartOf: { '@id': article },
          additionalType: messages.text(`quote.kind.${quote.kind}`),
          abstract: messages.text(`quote.${quote.id}.about`),
          about: quote.actors.map((id) => ({ '@type': 'Thing', name: messages.text(`actor.${id}.name`) })),
          ...(messages.has(translation)
            ? {
                workTranslation: {
                  '@type': 'Quotation',
                  text: messages.text(translation),
                  inLanguage: messages.language,
                  creditText: messages.text('quote.translation'),
                },
              }
            : {}),
          ...(works.length === 0
            ? {}
            : {
                citation: works.map(({ source: work }) => ({
                  '@type': 'CreativeWork',
                  name: work.title ?? work.publisher ?? work.author,
                  url: work.url,
                  ...(work.year === undefined ? {} : { datePublished: String(work.year) }),
                })),
              }),
        };
      }),
    ],
  };
}

/** A data block for the head of a page. It is data and never runs, so the content security policy has no say in it. */
export function dataBlock(data: object): string {
  return (
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</` + 'script>'
  );
}
