/** Knows how a table is written as CSV (RFC 4180, UTF-8). Quoting and guarding against formulas are Papa Parse's. */
import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/**
 * Texts that a spreadsheet would run as a formula begin with an apostrophe (OWASP, CSV injection); numbers are left
 * alone. The mark at the beginning lets Excel read the letters of every language.
 */
export function csvOf({ columns, rows }: Sheet): string {
  const guarded = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell) => (cell === undefined ? '' : cell)),
  );
  // blanks before a formula are skipped by some programs
  return `\ufeff${Papa.unparse(guarded, { escapeFormulae: /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/ })}\r\n`;
}
