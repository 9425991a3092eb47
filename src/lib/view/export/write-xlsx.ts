/** Knows the tables as one workbook for spreadsheets. Files and zip are write-excel-file's. Fetched when asked for. */
import writeExcelFile from 'write-excel-file/universal';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Report } from './report.ts';
import type { Cell, Sheet } from './sheet.ts';
import {
  aboutSheet,
  assumptionSheet,
  choiceSheet,
  contingentSheet,
  resultSheet,
  sourceSheet,
} from './sheets.ts';

/** About, results, contingents, choices, assumptions, sources. */
export function sheetsOf(report: Report, messages: Messages): Sheet[] {
  const { scenario } = report.result;
  return [
    aboutSheet(report, messages),
    resultSheet(report, messages),
    contingentSheet(scenario, messages),
    choiceSheet(scenario, messages),
    assumptionSheet(report, messages),
    sourceSheet(report, messages),
  ];
}

/** All tables as one workbook. Every text is written as a text, so nothing in it runs as a formula. */
export function workbook(report: Report, messages: Messages): Promise<Blob> {
  return workbookOf(sheetsOf(report, messages));
}

export function workbookOf(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ title, columns, rows }) => ({
      sheet: nameOf(title),
      columns: columns.map(({ width = 20 }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map((column) => ({ ...textCell(column.title), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cell)),
      ],
    })),
  ).toBlob();
}

const textCell = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const });

function cell(value: Cell) {
  if (value === undefined) return null;
  return typeof value === 'number' ? { value, type: Number, alignVertical: 'top' as const } : textCell(value);
}

/** Excel takes up to 31 letters and none of `\ / ? * [ ] :`. */
const nameOf = (title: string) => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
