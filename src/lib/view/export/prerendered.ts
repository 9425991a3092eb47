/** Knows which files are made beforehand for each preset and language, for pages without scripts: pictures, tables, data. Only for prerendering. */
import type { Language } from '#lib/i18n/language.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import { contingentsAsGeoJson } from '#lib/scenario/contingent-geojson.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { pointsInReports, rangesOf, withRanges } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import { loadReach, terrain } from '#lib/scenario/terrain.ts';
import { pictureOf } from './pictures.ts';
import type { Report } from './report.ts';
import { contingentSheet, resultSheet } from './sheets.ts';
import { contingentWords } from './words-of-contingent.ts';
import { csvOf } from './write-csv.ts';

type Make = (report: Report, messages: Messages) => string;
const makers: Readonly<Record<string, readonly [type: string, make: Make]>> = {
  'card.svg': ['image/svg+xml', (report, messages) => pictureOf('card', report, messages)],
  'square.svg': ['image/svg+xml', (report, messages) => pictureOf('square', report, messages)],
  'map.svg': ['image/svg+xml', (report, messages) => pictureOf('map', report, messages)],
  'results.csv': ['text/csv', (report, messages) => csvOf(resultSheet(report, messages))],
  'contingents.csv': [
    'text/csv',
    ({ result }, messages) => csvOf(contingentSheet(result.scenario, messages)),
  ],
  'contingents.geojson': [
    'application/geo+json',
    ({ result }, messages) =>
      `${JSON.stringify(contingentsAsGeoJson(result.scenario, terrain, contingentWords(messages)))}\n`,
  ],
  'result.json': ['application/json', ({ result }) => `${JSON.stringify(result, null, 2)}\n`],
};

export const presetFiles = Object.keys(makers);

/** @param day on which it is made, `2026-11-22`. @throws Error for a preset or a file that there is not. */
export async function presetFile(
  language: Language,
  preset: string,
  file: string,
  day: string,
): Promise<{ readonly type: string; readonly content: string }> {
  const made = makers[file];
  if (made === undefined) throw new Error(`there is no file "${file}"; there are ${presetFiles.join(', ')}`);
  const [type, make] = made;
  await loadReach();
  const messages = await (await loadMessages(language)).withLibrary();
  const scenario = presetScenario(preset);
  const result = withRanges(run(scenario, terrain), rangesOf(scenario, terrain, pointsInReports));
  // where the site will stand is not known when it is built
  return { type, content: make({ result, link: '', day, name: '' }, messages) };
}
