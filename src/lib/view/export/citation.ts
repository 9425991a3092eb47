/** Knows how one scenario is cited, with version and hash: as a sentence, BibTeX, CSL-JSON. */
import { released } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { scenarioHash } from '#lib/scenario/canonical.ts';
import { modelAsCsl, type CslItem } from '../documentation/csl.ts';
import { titleOf, type Report } from './report.ts';

/** The scenario as a source of its own, in the model's version; the day is that of retrieval. */
export function scenarioAsCsl({ result, link, day, name }: Report, messages: Messages): CslItem {
  const model = modelAsCsl(messages, result.model.version);
  const hash = scenarioHash(result.scenario);
  return {
    ...model,
    id: `interpose-${result.model.version}-${hash}`,
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

/** Signs that TeX reads as something else. */
const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inTex = (words: string) => words.replace(/[\\~^{}$&#_%]/g, (sign) => tex[sign] ?? `\\${sign}`);

/** One entry, in UTF-8. Written here and not by citation.js, whose size is for those pages that list every source. */
export function citationBibtex(report: Report, messages: Messages): string {
  const { id, title, author, note, URL } = scenarioAsCsl(report, messages);
  const names = author!.map((one) => ('literal' in one ? `{${inTex(one.literal)}}` : inTex(one.family)));
  const fields = [
    ['author', names.join(' and ')],
    // the second pair keeps capitals as they are
    ['title', `{${inTex(title)}}`],
    ['year', String(released)],
    ['version', report.result.model.version],
    ['note', inTex(note!)],
    ['url', URL!.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', report.day],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

export const citationCsl = (report: Report, messages: Messages): string =>
  `${JSON.stringify([scenarioAsCsl(report, messages)], null, 2)}\n`;
