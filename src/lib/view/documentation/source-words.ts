/** Knows how a source of the data reads in the reader's language: names stay as published, the words between them are ours. Knows no page. */
import type { Evidence } from '#lib/generated/evidence.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { evidenceDate, evidenceDateText } from '../panels/evidence-date.ts';

type Texts = Pick<Messages, 'text' | 'has'>;
type Source = Evidence['source'];

/** The data write English with technical notes; a text of ours is found by the letters and digits of what they say. */
const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const own = (messages: Texts, kind: string, words: string) => {
  const key = `cited.${kind}.${slug(words)}`;
  return messages.has(key) ? messages.text(key) : undefined;
};

/** One name: ours where there is one, else as published; a copy is called so. */
function nameText(messages: Texts, name: string): string {
  const known = own(messages, 'name', name);
  if (known !== undefined) return known;
  const [, copied] = /^(?:copy of )?(.+?)(?: copy)?$/.exec(name)!;
  return copied === name ? name : messages.text('cited.copy', { name: copied });
}

/** Names, each known only through the next: `X, via Y`. */
function through(messages: Texts, names: string): string {
  const [first, ...others] = names
    .replace(/; JSON copy .*$/, ' copy')
    .replace(/ and others$/, ' et al.')
    .replace(/\(from (.+)\)$/, 'via $1')
    .replace(/, (?:quoted by|from) /, ', via ')
    .replace(/^(.+) (?:citing|quoting) (.+)$/, '$2, via $1')
    .split(/,? ?\bvia /);
  const via = others.map((name) => messages.text('cited.via', { name: nameText(messages, name) }));
  return [...(first === '' ? [] : [nameText(messages, first)]), ...via].join(', ');
}

/** Who says it: the author, else the publisher, else the title. What is known only by report names who reports. */
export function whoText(messages: Texts, { author, publisher, title }: Source): string | undefined {
  if (author === undefined) return publisher === undefined ? title : through(messages, publisher);
  const named = author
    .replace(/ \(author not shown\)/, '')
    .replace(/, copy$/, '')
    .replace(
      /, (?:as reported|as described by|quoted)$/,
      publisher === undefined ? '' : `, via ${publisher}`,
    );
  return through(messages, named);
}

/** Who published it. */
export function publisherText(messages: Texts, { publisher }: Source): string | undefined {
  return publisher === undefined ? undefined : through(messages, publisher);
}

/** Its title as published, without names of files. */
export function sourceTitle({ title }: Source): string | undefined {
  return title?.replace(/ \([a-z-]+\/[a-z]+\.json\)$/, '').replace(/, as reported(?: by .+)?$/, '');
}

/** Where in the source: page, section, part. Undefined where the data have only names of files. */
export function placeText(messages: Texts, locator: string | undefined): string | undefined {
  const place = locator?.replace(/; commit .*$/, '').replace(/^\w+\.html?;.*$/, '');
  if (place === undefined || place === '') return undefined;
  const [, page] = /^p\. (\d+)$/.exec(place) ?? [];
  if (page !== undefined) return messages.text('cited.page', { page });
  return (
    own(messages, 'place', place) ?? messages.text('cited.section', { name: place.replaceAll(' > ', ': ') })
  );
}

/** As of when; what is more than a date has words of its own. */
export function whenText(messages: Messages, asOf: string | undefined): string | undefined {
  if (asOf === undefined) return undefined;
  const known = own(messages, 'when', asOf);
  if (known !== undefined) return known;
  const date = evidenceDate(asOf);
  return messages.text('evidence.asof', {
    date: date === undefined ? asOf : evidenceDateText(messages, date),
  });
}

/** In a few words, as in a footnote: who and when: `V. P. Fortna 2004`. */
export function shortSource(messages: Texts, { source, id }: Pick<Evidence, 'source' | 'id'>): string {
  const name = whoText(messages, source) ?? id;
  return source.year === undefined ? name : `${name} ${source.year}`;
}
