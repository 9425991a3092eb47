/** Knows how a table is written as CSV (RFC 4180, UTF-8). Quoting is d3's; only what a spreadsheet would run is guarded here. */
import { csvFormatRows } from 'd3';
import type { Cell, Sheet } from './sheet.ts';

/** Signs with which programs begin a formula, after blanks and in their wide forms too (OWASP, CSV injection). */
const formula = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * Texts that a spreadsheet would run as a formula begin with an apostrophe; numbers are left alone. The mark at the
 * beginning lets Excel read the letters of every language.
 */
export function csvOf({ columns, rows }: Sheet): string {
  const guarded = (cell: Cell) => {
    if (cell === undefined) return '';
    return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
  };
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(guarded));
  // d3 quotes what has a line feed; a carriage return alone would end a line for other readers
  return `\ufeff${lines.map((row) => csvFormatRows([row])).join('\r\n')}\r\n`;
}
