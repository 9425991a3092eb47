import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/i18n/language.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { contingentsAsGeoJson } from '#lib/scenario/contingent-geojson.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { pointsInReports, rangesOf } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import { loadReach, terrain } from '#lib/scenario/terrain.ts';
import { citationBibtex, citationText, scenarioAsCsl } from './citation.ts';
import { reportOf } from './report.ts';
import {
  aboutSheet,
  assumptionSheet,
  choiceSheet,
  contingentSheet,
  resultSheet,
  shortSheet,
  sourceSheet,
} from './sheets.ts';
import { csvOf } from './write-csv.ts';
import { htmlTable, markdown, plainText } from './write-text.ts';

await loadReach();
const scenario = presetScenario('debate-200000');
const report = reportOf(run(scenario, terrain), rangesOf(scenario, terrain, pointsInReports), {
  link: 'https://example.org/en/#x',
  day: '2026-11-22',
});
const { result } = report;
const texts = {
  de: await (await loadMessages('de')).withLibrary(),
  en: await (await loadMessages('en')).withLibrary(),
  uk: await (await loadMessages('uk')).withLibrary(),
};
const levels = { de: /200\.000 Soldaten/, en: /200,000 troops/, uk: /200\u00a0000 військових/ };
const read = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

describe('The tables that leave the page', () => {
  it.each(languages)('have a cell for each column and no empty title (%s).', (language) => {
    const messages = texts[language];
    const sheets = [
      ...[resultSheet(report, messages), shortSheet(report, messages), sourceSheet(report, messages)],
      ...[contingentSheet(scenario, messages), choiceSheet(scenario, messages)],
      ...[assumptionSheet(report, messages), aboutSheet(report, messages)],
    ];
    for (const sheet of sheets) {
      expect(sheet.rows.length, sheet.id).toBeGreaterThan(0);
      expect(sheet.columns.every(({ title }) => title !== '')).toBe(true);
      for (const row of sheet.rows) expect(row, sheet.id).toHaveLength(sheet.columns.length);
    }
  });

  it('give numbers back in full precision, with unit, range and sources, when an independent library reads the CSV.', () => {
    const rows = read(csvOf(resultSheet(report, texts.en)));
    const density = rows.find(({ Id }) => Id === 'density_line')!;
    const { value, low, high } = result.outputs.density_line;
    expect(Number(density.Value)).toBe(value);
    expect(Number(density['low (5%)'])).toBe(low);
    expect(Number(density['high (95%)'])).toBe(high);
    expect(density.Unit).toBe('persons per km');
    expect(density.Sources).toBe('geo.front.km');
    expect(new Set(rows.map(({ Scenario }) => Scenario)).size).toBe(1);
  });

  it('list every source that they name.', () => {
    const listed = new Set(sourceSheet(report, texts.en).rows.map(([id]) => id));
    const named = read(csvOf(resultSheet(report, texts.en))).flatMap(({ Sources }) => Sources.split('; '));
    expect(named.filter((id) => id !== '' && !listed.has(id))).toEqual([]);
  });

  it('begin texts that a spreadsheet would run with an apostrophe, and leave negative numbers alone.', () => {
    const bad = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', ' =1', '＝1+1', '=HYPERLINK("http://x","y")'];
    const csv = csvOf({ id: 'x', title: 'x', columns: [{ title: '=a' }], rows: bad.map((text) => [text]) });
    const cells = (parse(csv, { bom: true }) as string[][]).flat();
    expect(cells).toEqual(["'=a", ...bad.map((text) => `'${text}`)]);
    expect(csvOf({ id: 'x', title: 'x', columns: [{ title: 'a' }], rows: [[-1.5]] })).toContain(
      '\r\n-1.5\r\n',
    );
  });

  it('make of Markdown and HTML nothing but text.', () => {
    const sheet = { id: 'x', title: '<b>|', columns: [{ title: 'a' }], rows: [['x|y *z* <script>']] };
    expect(markdown(sheet, ['https://example.org/'])).toBe(
      '## \\<b\\>\\|\n\n| a |\n| --- |\n| x\\|y \\*z\\* \\<script\\> |\n\n<https://example.org/>\n',
    );
    expect(htmlTable(sheet, ['"n"'], 'en')).not.toMatch(/<b>|<script/);
    expect(htmlTable(sheet, ['"n"'], 'en')).toContain('&quot;n&quot;');
  });

  it.each(languages)('say in words what the page says, with version, hash and link (%s).', (language) => {
    const text = plainText(report, texts[language]);
    expect(text).toContain('1.0.0');
    expect(text).toContain(report.link);
    expect(text).toMatch(levels[language]);
    expect(text).not.toContain('undefined');
  });
});

describe('The GeoJSON of the contingents', () => {
  it('passes a linter and carries the rest of the scenario.', () => {
    const words = () => ({ country: 'c', place: 'p' });
    const text = JSON.stringify(contingentsAsGeoJson(scenario, terrain, words));
    const checked = check(text);
    expect(checked.type).toBe('FeatureCollection');
    const { interpose, features } = JSON.parse(text);
    const contingents = features.map((f: (typeof checked & { features: never[] })['features'][number]) => {
      const { properties, geometry } = f as {
        properties: Record<string, unknown>;
        geometry: { coordinates: unknown };
      };
      return { contributor: properties.contributor, troops: properties.troops, at: geometry.coordinates };
    });
    expect({ ...interpose, contingents }).toEqual(scenario);
  });
});

describe('The citation of a scenario', () => {
  it('names version, hash, link and day.', () => {
    const text = citationText(report, texts.en);
    expect(text).toContain('1.0.0');
    expect(text).toContain(report.link);
    expect(text).toContain('22 November 2026');
    const { id } = scenarioAsCsl(report, texts.en);
    expect(text).toContain(id.split('-').at(-1));
    expect(citationBibtex(report, texts.en)).toContain(`{${id},`);
  });

  it('is read back from BibTeX by an independent library, whatever the reader calls the scenario.', () => {
    const name = 'A {b} & 50 % \\x_y^2 ~ $ # Größe';
    const [read] = new Cite(citationBibtex({ ...report, name }, texts.en)).data;
    expect(read).toMatchObject({ id: scenarioAsCsl(report, texts.en).id, URL: report.link });
    expect(read.title).toBe(scenarioAsCsl({ ...report, name }, texts.en).title);
  });
});
