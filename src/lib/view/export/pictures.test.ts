import readXlsxFile from 'read-excel-file/universal';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { pointsInReports, rangesOf } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import { loadReach, terrain } from '#lib/scenario/terrain.ts';
import { colours } from './palette.ts';
import { charted, kinds, pictureOf } from './pictures.ts';
import { reportOf, type Report } from './report.ts';
import { lines } from './svg.ts';
import { sheetsOf, workbook, workbookOf } from './write-xlsx.ts';

await loadReach();
const messages = await (await loadMessages('de')).withLibrary();
const reportFor = (id: string): Report => {
  const scenario = presetScenario(id);
  const ranges = rangesOf(scenario, terrain, pointsInReports);
  const link = 'https://example.org/de/#1.0.0.x&y';
  return reportOf(run(scenario, terrain), ranges, { link, day: '2026-11-22' });
};
const london = reportFor('london-20000');

describe('A picture', () => {
  it.each(kinds)('needs no style sheet and nothing from elsewhere, and says what it is (%s).', (kind) => {
    for (const id of presetIds) {
      const svg = pictureOf(kind, reportFor(id), messages);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
      // no classes, no variables, no references but to itself
      expect(svg).not.toMatch(/ class=| style=|var\(|light-dark|<style|href=|NaN|undefined/);
      for (const [, target] of svg.matchAll(/url\(([^)]+)\)/g)) expect(target).toMatch(/^#/);
      expect(svg).toContain('https://example.org/de/#1.0.0.x&amp;y');
      expect(svg).toContain('Modell 1.0.0');
      expect(svg).toContain('22. November 2026');
      expect(svg).toMatch(/<title>.+<\/title><desc>.+<\/desc>/);
    }
  });

  it('of a curve can show every result that is a number.', () => {
    for (const chart of charted)
      expect(pictureOf('chart', london, messages, { chart })).not.toMatch(/NaN|undefined/);
  });

  it('takes its colours from the page, light or dark.', () => {
    expect(colours('light')('paper')).toBe('#fdfcfa');
    expect(pictureOf('card', london, messages, { scheme: 'dark' })).toContain(colours('dark')('paper'));
    expect(() => colours('light')('no-such')).toThrow('no-such');
  });

  it('writes no more than a line holds, and breaks what is longer than a line.', () => {
    for (const line of lines(`${'a'.repeat(300)} b cc ddd`, 200, 20))
      expect(line.length).toBeLessThanOrEqual(20);
    expect(lines('eins zwei', 1000, 20)).toEqual(['eins zwei']);
  });
});

describe('The workbook', () => {
  it('is read back with every table, numbers as numbers.', async () => {
    const sheets = await readXlsxFile(await workbook(london, messages));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      ...['Angaben', 'Ergebnisse', 'Kontingente', 'Auftrag und Rahmen', 'Annahmen', 'Quellen'],
    ]);
    const [, results, contingents] = sheets;
    const density = results.data.find((row) => row[11] === 'density_line')!;
    const { value, low, high } = london.result.outputs.density_line;
    expect(density.slice(3, 7)).toEqual([value, 'Personen je km', low, high]);
    expect(contingents.data[1].slice(0, 3)).toEqual(['Großbritannien', 'gbr', 8000]);
  });

  it.each(['de', 'en'] as const)(
    'gives an independent reader every cell of every table as it is: numbers as numbers, texts whole, nothing more (%s).',
    async (language) => {
      const texts = await (await loadMessages(language)).withLibrary();
      const wanted = sheetsOf(london, texts);
      const read = await readXlsxFile(await workbook(london, texts), { trim: false });
      expect(read.map(({ sheet }) => sheet)).toEqual(wanted.map(({ title }) => title));
      for (const [i, { columns, rows }] of wanted.entries()) {
        const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
          columns.map((_, column) => row[column] ?? null),
        );
        // a spreadsheet has no empty text, only an empty cell
        expect(read[i].data).toEqual(cells.map((row) => row.map((cell) => (cell === '' ? null : cell))));
      }
      // each number of the results has its unit beside it
      const results = wanted[1].rows.filter((row) => typeof row[3] === 'number');
      expect(results.length).toBeGreaterThan(20);
      for (const row of results) expect(row[4], String(row[11])).toBeTruthy();
    },
  );

  it('runs nothing of what a reader has called the scenario.', async () => {
    const blob = await workbook({ ...london, name: '=HYPERLINK("http://x","y")' }, messages);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const parts = Object.entries(files).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(parts).toHaveLength(6);
    for (const [, bytes] of parts) expect(strFromU8(bytes)).not.toMatch(/<f[ >]|<hyperlink|t="str"/);
    const [about] = await readXlsxFile(blob);
    expect(about.data[0]).toEqual(['=HYPERLINK("http://x","y")']);
  });

  it('holds no formula, whatever the texts say.', async () => {
    const bad = ['=1+1', '+1', '@SUM(A1)', '=HYPERLINK("http://x")', '=cmd|x'];
    const blob = await workbookOf([
      { id: 'x', title: 'a/b:c?', columns: [{ title: '=t' }], rows: bad.map((b) => [b]) },
    ]);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheet = Object.entries(files).find(([name]) => /worksheets\/sheet1/.test(name))!;
    expect(strFromU8(sheet[1])).not.toMatch(/<f[ >]/);
    const [{ data, sheet: name }] = await readXlsxFile(blob);
    expect(data.flat()).toEqual(['=t', ...bad]);
    expect(name).toBe('a b c ');
  });
});
