/** Knows in which forms a scenario can be taken along: what each is called, and how it is made. What is heavy is fetched when asked for. */
import type { Messages } from '#lib/i18n/messages.ts';
import { contingentsAsGeoJson } from '#lib/scenario/contingent-geojson.ts';
import { fileName } from '#lib/scenario/file-name.ts';
import { reproduceCall } from '#lib/scenario/reproduce.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { citationBibtex, citationCsl, citationText } from './citation.ts';
import { copy, download } from './download.ts';
import { rangeLine, sourceLines, type Report } from './report.ts';
import { contingentSheet, resultSheet, shortSheet } from './sheets.ts';
import { contingentWords } from './words-of-contingent.ts';
import { csvOf } from './write-csv.ts';
import { htmlTable, markdown, plainText } from './write-text.ts';

export interface Offer {
  /** Of the message `export.offer.…`. */
  readonly key: string;
  /** @throws whatever the browser refuses with. */
  readonly give: (report: Report, messages: Messages) => Promise<void> | void;
}

const named = ({ result, name }: Report, part: string, ending: string) =>
  fileName(result.scenario, part, ending, name);
const notes = (report: Report, messages: Messages) => [rangeLine(messages), ...sourceLines(report, messages)];

export const tables: readonly Offer[] = [
  {
    key: 'xlsx',
    give: async (report, messages) => {
      const { workbook } = await import('./write-xlsx.ts');
      download(named(report, 'workbook', 'xlsx'), await workbook(report, messages));
    },
  },
  {
    key: 'results-csv',
    give: (report, messages) =>
      download(named(report, 'results', 'csv'), csvOf(resultSheet(report, messages)), 'text/csv'),
  },
  {
    key: 'contingents-csv',
    give: (report, messages) =>
      download(
        named(report, 'contingents', 'csv'),
        csvOf(contingentSheet(report.result.scenario, messages)),
        'text/csv',
      ),
  },
  {
    key: 'contingents-geojson',
    give: (report, messages) => {
      const collection = contingentsAsGeoJson(report.result.scenario, terrain, contingentWords(messages));
      const text = `${JSON.stringify(collection, null, 1)}\n`;
      download(named(report, 'contingents', 'geojson'), text, 'application/geo+json');
    },
  },
  {
    // the same bytes as `run --json` prints
    key: 'json',
    give: (report) =>
      download(
        named(report, 'results', 'json'),
        `${JSON.stringify(report.result, null, 2)}\n`,
        'application/json',
      ),
  },
];

export const copies: readonly Offer[] = [
  { key: 'copy-link', give: ({ link }) => copy(link) },
  { key: 'copy-text', give: (report, messages) => copy(plainText(report, messages)) },
  {
    key: 'copy-markdown',
    give: (report, messages) => copy(markdown(shortSheet(report, messages), notes(report, messages))),
  },
  {
    key: 'copy-html',
    give: (report, messages) => {
      const table = htmlTable(shortSheet(report, messages), notes(report, messages), messages.language);
      // an editor gets a table, a code field its source
      return copy(table, table);
    },
  },
];

/** What stands in a field of its own, to be read before it is taken. */
export const quotable = {
  text: citationText,
  bibtex: citationBibtex,
  csl: citationCsl,
  call: ({ result }: Report) => reproduceCall(result.scenario),
} as const;
