/** Knows the results of several scenarios as rows of one table, each with its cells as they read. Computes nothing. */
import { inputs } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';
import { levelOf } from '#lib/scenario/scenario.ts';
import { titleOf } from '../export/report.ts';
import { aboutText, spreadText, titleText, valueText } from '../export/result-words.ts';
import { choiceSheet } from '../export/sheets.ts';
import type { Column } from './column.ts';

export interface CellText {
  readonly value: string;
  readonly spread: string;
}
export interface ComparedRow {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly CellText[];
  /** Whether every cell reads the same. */
  readonly same: boolean;
}
export interface ComparedGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
}

/** A, B, C, D: what a scenario is called in the comparison. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** Name of a column's scenario: the reader's, the preset's, or its level. */
export const nameOf = ({ scenario, name }: Column, messages: Messages): string =>
  titleOf(scenario, messages, name);

const keyOf = ({ id, actor, lens }: ReportRow) => [id, actor, lens].join('/');

/** What was chosen, then the results by question: those for the scenario as a whole and the stances. */
export function groupsOf(columns: readonly Column[], messages: Messages): ComparedGroup[] {
  const found = new Map<string, { group: string; row: ReportRow }>();
  for (const { rows } of columns)
    for (const row of rows)
      if (row.contributor === undefined && row.finding === undefined && !found.has(keyOf(row)))
        found.set(keyOf(row), { group: row.group, row });
  const groups = [...new Set([...found.values()].map(({ group }) => group))];
  return [
    { id: 'choices', heading: messages.text('choices.heading'), rows: choiceRows(columns, messages) },
    ...groups.map((id) => ({
      id,
      heading: messages.text(`group.${id}.question`),
      rows: [...found]
        .filter(([, { group }]) => group === id)
        .map(([key, { row }]) => resultRow(key, row, columns, messages)),
    })),
  ];
}

function resultRow(key: string, row: ReportRow, columns: readonly Column[], messages: Messages): ComparedRow {
  const same = messages.text('range.same');
  const cells = columns.map(({ rows, texts }): CellText => {
    const own = rows.find((one) => keyOf(one) === key);
    if (own === undefined) return { value: messages.text('version.none'), spread: '' };
    const spread = spreadText(own, texts);
    // said once, below the table
    return { value: valueText(own, texts), spread: spread === same ? '' : spread };
  });
  return compared(key, headText(row, messages), cells);
}

function headText(row: ReportRow, messages: Messages): string {
  const about = aboutText(row, messages);
  if (row.actor !== undefined) return about;
  return [titleText(row, messages), about].filter((part) => part !== '').join(' · ');
}

/** Level, countries, and every choice. */
function choiceRows(columns: readonly Column[], messages: Messages): ComparedRow[] {
  const cell = (value: string): CellText => ({ value, spread: '' });
  const number = (value: number) => messages.number(value, 'integer');
  const troops = columns.map(({ scenario }) =>
    cell(`${number(levelOf(scenario))} ${messages.text('map.troops')}`),
  );
  const countries = columns.map(({ scenario }) => cell(countriesText(scenario.contingents, messages)));
  const sheets = columns.map(({ scenario }) => choiceSheet(scenario, messages).rows);
  const written = (row: readonly unknown[] | undefined) =>
    cell(row === undefined ? '' : [row[1], row[2]].filter((part) => part !== '').join(' '));
  return [
    compared('level', messages.text('link.place.level'), troops),
    compared('countries', messages.text('link.place.contingents'), countries),
    ...sheets[0].map((row, i) =>
      compared(
        `${inputs[i].id}-${i}`,
        String(row[0]),
        sheets.map((rows) => written(rows.find(([name]) => name === row[0]))),
      ),
    ),
  ];
}

/** Each country once with all its troops, the largest first. */
function countriesText(contingents: Column['scenario']['contingents'], messages: Messages): string {
  const sums = new Map<string, number>();
  for (const { contributor, troops } of contingents)
    sums.set(contributor, (sums.get(contributor) ?? 0) + troops);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([id, troops]) => `${messages.text(`contributor.${id}.name`)} ${messages.number(troops, 'integer')}`)
    .join(', ');
}

function compared(key: string, title: string, cells: readonly CellText[]): ComparedRow {
  const same = cells.every(({ value, spread }) => value === cells[0].value && spread === cells[0].spread);
  return { key, title, cells, same };
}
