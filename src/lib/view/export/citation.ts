/** Knows how one scenario is cited, with version and hash: as a sentence, BibTeX, CSL-JSON. */
import { released, version } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { scenarioHash } from '#lib/scenario/canonical.ts';
import { bibtexOf, modelAsCsl, type CslItem } from '../documentation/bibliography.ts';
import { titleOf, type Report } from './report.ts';

/** The scenario as a source of its own, in the model's version; the day is that of retrieval. */
export function scenarioAsCsl({ result, link, day, name }: Report, messages: Messages): CslItem {
  const model = modelAsCsl(messages);
  const hash = scenarioHash(result.scenario);
  return {
    ...model,
    id: `interpose-${version}-${hash}`,
    title: `${titleOf(result.scenario, messages, name)}. ${model.title}`,
    accessed: { 'date-parts': [day.split('-').map(Number)] },
    URL: link,
    note: messages.text('export.cite.note', { note: model.note!, hash }),
  };
}

export function citationText(report: Report, messages: Messages): string {
  const { author, title, note } = scenarioAsCsl(report, messages);
  return messages.text('export.cite.sentence', {
    author: author!.map((one) => ('literal' in one ? one.literal : one.family)).join(', '),
    year: String(released),
    title,
    note: note!,
    link: report.link,
    day: messages.date(report.day),
  });
}

export const citationBibtex = (report: Report, messages: Messages): string =>
  bibtexOf([scenarioAsCsl(report, messages)]);

export const citationCsl = (report: Report, messages: Messages): string =>
  `${JSON.stringify([scenarioAsCsl(report, messages)], null, 2)}\n`;
