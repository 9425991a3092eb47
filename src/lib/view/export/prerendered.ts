/** Knows which files are made beforehand for each preset and language, for pages without scripts: pictures, tables, data. Only for prerendering. */
import { quotes } from '#lib/generated/quotes.ts';
import { languages, type Language } from '#lib/i18n/language.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import { contingentsAsGeoJson } from '#lib/scenario/contingent-geojson.ts';
import { defaultPreset, presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { pointsInReports, rangesOf } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import { loadReach, terrain } from '#lib/scenario/terrain.ts';
import { quoteCard } from '../quotes/quote-card.ts';
import { pictureOf, pictureText } from './pictures.ts';
import { previewTags } from './preview.ts';
import { reportOf, type Report } from './report.ts';
import { contingentSheet, resultSheet } from './sheets.ts';
import { contingentWords } from './words-of-contingent.ts';
import { csvOf } from './write-csv.ts';
import { inMarkup } from './write-text.ts';

type Content = string | Uint8Array;
type Make = (report: Report, messages: Messages) => Content | Promise<Content>;
const makers: Readonly<Record<string, readonly [type: string, make: Make]>> = {
  'card.svg': ['image/svg+xml', (report, messages) => pictureOf('card', report, messages)],
  'square.svg': ['image/svg+xml', (report, messages) => pictureOf('square', report, messages)],
  // link previews take no SVG
  'card.png': ['image/png', (report, messages) => drawn(pictureOf('card', report, messages))],
  'square.png': ['image/png', (report, messages) => drawn(pictureOf('square', report, messages))],
  // letters, feeds and news apps take none either
  'map.png': ['image/png', (report, messages) => drawn(pictureOf('map', report, messages))],
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

const drawn = async (svg: string) => (await import('./drawn-png.ts')).drawnPng(svg);

export const presetFiles = Object.keys(makers);

/** @param day on which it is made, `2026-11-22`. @throws Error for a preset or a file that there is not. */
export async function presetFile(
  language: Language,
  preset: string,
  file: string,
  day: string,
): Promise<{ readonly type: string; readonly content: Content }> {
  const made = makers[file];
  if (made === undefined) throw new Error(`there is no file "${file}"; there are ${presetFiles.join(', ')}`);
  const [type, make] = made;
  const { report, messages } = await presetReport(language, preset, day);
  return { type, content: await make(report, messages) };
}

/** What is told of a preset without scripts, with library texts. Where the site will stand is not known when it is built. */
export async function presetReport(
  language: Language,
  preset: string,
  day: string,
): Promise<{ readonly report: Report; readonly messages: Messages }> {
  await loadReach();
  const messages = await (await loadMessages(language)).withLibrary();
  const scenario = presetScenario(preset);
  const ranges = rangesOf(scenario, terrain, pointsInReports);
  return { report: reportOf(run(scenario, terrain), ranges, { link: '', day }), messages };
}

export interface Told {
  readonly preset: string;
  readonly report: Report;
  readonly messages: Messages;
}

/** Title, description and tags for link previews of a preset's page. */
export function presetPreview({ preset, report, messages }: Told): string {
  const title = messages.text(`preset.${preset}.name`);
  const description = pictureText('card', report, messages);
  const head = `<title>${inMarkup(title)} – Interpose</title><meta name="description" content="${inMarkup(description)}"/>`;
  return (
    head +
    preview(
      { title, description, path: `/${messages.language}/presets/${preset}/` },
      { preset, report, messages },
    )
  );
}

/** By language, the tags for link previews of the simulator's page: the picture is that of the scenario it begins with. */
export async function homePreviews(): Promise<Readonly<Record<string, string>>> {
  const tags = languages.map(async (language) => {
    const { report, messages } = await presetReport(language, defaultPreset, '');
    const [title, description] = ['page.title', 'page.description'].map((key) => messages.text(key));
    const told = { preset: defaultPreset, report, messages };
    return [language, preview({ title, description, path: `/${language}/` }, told)] as const;
  });
  return Object.fromEntries(await Promise.all(tags));
}

/** By language and preset (`en/observers`), the tags for link previews of its embed. */
export async function embedPreviews(): Promise<Readonly<Record<string, string>>> {
  const all = languages.flatMap((language) => presetIds.map((preset) => [language, preset] as const));
  const tags = all.map(async ([language, preset]) => {
    const { report, messages } = await presetReport(language, preset, '');
    const title = messages.text(`preset.${preset}.name`);
    const description = pictureText('card', report, messages);
    const page = { title, description, path: `/${language}/embed/${preset}/` };
    return [`${language}/${preset}`, preview(page, { preset, report, messages })] as const;
  });
  return Object.fromEntries(await Promise.all(tags));
}

function preview(
  page: { readonly title: string; readonly description: string; readonly path: string },
  { preset, report, messages }: Told,
): string {
  return previewTags({
    ...page,
    image: `/${messages.language}/presets/${preset}/card.png`,
    alt: messages.text('preset-page.picture', { text: pictureText('card', report, messages) }),
    locale: messages.locale,
  });
}

/** A picture of each quote, as SVG and as PNG. */
export const quoteCards = quotes.flatMap(({ id }) => [`${id}.svg`, `${id}.png`]);

/** @param card one of {@link quoteCards}. @throws Error for a quote that there is not. */
export async function quoteCardFile(
  language: Language,
  card: string,
): Promise<{ readonly type: string; readonly content: Content }> {
  const [, id, ending] = /^(.*)\.(svg|png)$/.exec(card) ?? [];
  const svg = quoteCard(id, await (await loadMessages(language)).withLibrary());
  return ending === 'svg'
    ? { type: 'image/svg+xml; charset=utf-8', content: svg }
    : { type: 'image/png', content: await drawn(svg) };
}
