/** Knows how a report is written to be pasted: as plain text, as Markdown, as an HTML table. Copies nothing. */
import { groupIds } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';
import { rangeLine, sourceLines, titleOf, type Report } from './report.ts';
import { sentence, spreadText } from './result-words.ts';
import type { Sheet } from './sheet.ts';

/** Sentences under the questions of the page. */
export function plainText(report: Report, messages: Messages): string {
  const { result, rows, name } = report;
  const parts = groupIds.map((group) => {
    const lines = rows
      .filter((row) => row.group === group && row.applies !== false)
      .map((row) => {
        const spread = hasSpread(row) ? spreadText(row, messages) : '';
        return `– ${sentence(row, result.scenario, messages)}${spread === '' ? '' : ` (${spread})`}`;
      });
    return [messages.text(`group.${group}.question`), ...lines].join('\n');
  });
  const title = titleOf(result.scenario, messages, name);
  return `${[title, ...parts, [rangeLine(messages), ...sourceLines(report, messages)].join('\n')].join('\n\n')}\n`;
}

/** Whether the assumptions move it at all: in running text only that is worth a bracket. */
const hasSpread = ({ low, high, share }: ReportRow) =>
  low === undefined ? share !== undefined && share < 1 : low !== high;

const inMarkdown = (text: string) => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');

/** A table of GitHub's kind with a heading and the source below. */
export function markdown(sheet: Sheet, notes: readonly string[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    row(sheet.columns.map(({ title }) => inMarkdown(title))),
    row(sheet.columns.map(() => '---')),
    ...sheet.rows.map((cells) => row(cells.map((cell) => inMarkdown(String(cell ?? ''))))),
  ];
  const below = notes.map((note) => (/^https?:/.test(note) ? `<${note}>` : inMarkdown(note)));
  return `## ${inMarkdown(sheet.title)}\n\n${lines.join('\n')}\n\n${below.join('  \n')}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const inMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]);

/** A table with caption, heads and foot, without a style of its own: it takes that of the page it is put into. */
export function htmlTable(sheet: Sheet, notes: readonly string[], language: string): string {
  const foot = notes.map((note) =>
    /^https?:/.test(note) ? `<a href="${inMarkup(note)}">${inMarkup(note)}</a>` : inMarkup(note),
  );
  return [
    `<table lang="${language}">`,
    `<caption>${inMarkup(sheet.title)}</caption>`,
    `<thead><tr>${sheet.columns.map(({ title }) => `<th scope="col">${inMarkup(title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...sheet.rows.map(([head, ...cells]) => {
      const rest = cells.map((cell) => `<td>${inMarkup(String(cell ?? ''))}</td>`).join('');
      return `<tr><th scope="row">${inMarkup(String(head ?? ''))}</th>${rest}</tr>`;
    }),
    '</tbody>',
    `<tfoot><tr><td colspan="${sheet.columns.length}">${foot.join('<br>')}</td></tr></tfoot>`,
    '</table>\n',
  ].join('\n');
}
