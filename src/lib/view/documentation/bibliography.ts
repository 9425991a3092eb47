/** Knows how evidence is cited as CSL-JSON and BibTeX. Writing and escaping are citation.js's. Only for prerendering. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { evidence, type Evidence } from '#lib/generated/evidence.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { CslItem, CslName } from './csl.ts';

// ids are letters, digits, dots, dashes and underscores, all of them safe as keys; ASCII, since nothing is escaped without it
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: true,
});

/** Whether a row names a source of others; rows that are only our own arithmetic or judgement do not. */
export function isCited({ source }: Pick<Evidence, 'source'>): boolean {
  return source.url !== undefined || (source.author !== undefined && source.author !== 'Interpose');
}

/** Every source, one entry for each row of evidence that rests on it, with what it is cited for as a note in the page's language. */
export function sourcesAsCsl(messages: Messages): CslItem[] {
  return evidence.filter(isCited).map(({ id, source }) => {
    const { author, title, publisher, year, locator, url } = source;
    const cited = messages.text('bibliography.for', {
      // whoever sets the list breaks its lines
      statement: messages.text(`evidence.${id}.statement`).replaceAll('\u00a0', ' '),
    });
    return {
      id,
      ...placeOf(publisher, url),
      title: title ?? publisher ?? author ?? id,
      ...(author === undefined ? {} : { author: namesOf(author) }),
      ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
      ...(url === undefined ? {} : { URL: url }),
      note: locator === undefined ? cited : `${locator}. ${cited}`,
    };
  });
}

/** BibTeX in ASCII but for Cyrillic letters, which stand as they are; each key is the entry's id. */
export function bibtexOf(items: readonly CslItem[]): string {
  // the library has no TeX for these letters and would drop them: they go through it as words
  const veiled = JSON.parse(
    JSON.stringify(items).replace(/[\u0400-\u04ff]/g, (letter) => `zq${letter.charCodeAt(0).toString(8)}qz`),
  ) as CslItem[];
  const written = new Cite(veiled).format('bibtex').trim() + '\n';
  return written.replace(/zq([0-7]+)qz/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}

/** A journal with volume, issue and pages where the publisher reads so, such as `World Politics 56(4), 481-519`. */
function placeOf(
  publisher: string | undefined,
  url: string | undefined,
): Partial<CslItem> & { type: string } {
  const journal = /^(.+?) (\d+)\((\d+)\)(?:, (\d+-\d+))?$/.exec(publisher ?? '');
  if (journal !== null) {
    const [, name, volume, issue, page] = journal;
    return {
      type: 'article-journal',
      'container-title': name,
      volume,
      issue,
      ...(page === undefined ? {} : { page }),
    };
  }
  return {
    type: url === undefined ? 'document' : 'webpage',
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** Persons where all of an author's text reads as initials and surnames; else the text as it is, such as `O. Syrskyi, via Ukrinform`. */
export function namesOf(author: string): CslName[] {
  const person = /^((?:\p{Lu}\.[ -]?)+) ?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)( et al\.)?$/u;
  const parts = author.split(', ').map((part) => person.exec(part));
  if (!parts.every((part) => part !== null)) return [{ literal: author }];
  return parts.flatMap(([, given, family, others]) => [
    { family, given: given.trim() },
    ...(others === undefined ? [] : [{ literal: 'et al.' }]),
  ]);
}
