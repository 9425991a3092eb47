/** Knows that the workbook opens in a spreadsheet program that people use: LibreOffice turns every sheet of it into the same cells. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { pointsInReports, rangesOf } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import { loadReach, terrain } from '#lib/scenario/terrain.ts';
import { reportOf } from '#lib/view/export/report.ts';
import { sheetsOf, workbook } from '#lib/view/export/write-xlsx.ts';

/** `soffice` of LibreOffice (Debian: libreoffice-calc), working in a folder of its own. @throws Error where there is none. */
function office(folder: string, ...args: string[]): void {
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', ...args], {
      cwd: folder,
      timeout: 240_000,
      stdio: 'pipe',
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      'This test needs LibreOffice: apt install libreoffice-calc, or put soffice into the PATH.',
    );
  }
}

it.each(['de', 'en'] as const)(
  'LibreOffice reads every sheet of the workbook as it was written, and runs no text as a formula (%s)',
  { timeout: 300_000 },
  async (language) => {
    await loadReach();
    const messages = await (await loadMessages(language)).withLibrary();
    const scenario = presetScenario('debate-200000');
    const report = {
      ...reportOf(run(scenario, terrain), rangesOf(scenario, terrain, pointsInReports), {
        link: 'https://example.org/en/#x',
        day: '2026-11-22',
      }),
      name: '=1+1',
    };
    const folder = mkdtempSync(join(tmpdir(), 'interpose-'));
    try {
      const blob = await workbook(report, messages);
      writeFileSync(join(folder, 'book.xlsx'), new Uint8Array(await blob.arrayBuffer()));
      // comma, quote, UTF-8, from line 1, every text quoted, numbers in full, values and no formulas, all sheets
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';
      office(folder, '--convert-to', filter, 'book.xlsx');
      const written = readdirSync(folder).filter((name) => name.endsWith('.csv'));
      const sheets = sheetsOf(report, messages);
      expect(written).toHaveLength(sheets.length);
      for (const { title, columns, rows } of sheets) {
        const csv = readFileSync(join(folder, `book-${title}.csv`), 'utf8');
        const cells = parse(csv, { bom: true, relax_column_count: true }) as string[][];
        expect(cells[0], title).toEqual(columns.map((column) => column.title));
        expect(cells.length, title).toBe(rows.length + 1);
        for (const [r, row] of rows.entries())
          for (const [c, cell] of row.entries()) {
            const read = cells[r + 1][c];
            const at = `${title}, row ${r + 2}, column ${c + 1}`;
            // it writes 15 digits
            if (typeof cell === 'number')
              expect(Math.abs(Number(read) - cell), at).toBeLessThanOrEqual(Math.abs(cell) * 1e-14);
            else expect(read, at).toBe(cell ?? '');
          }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
