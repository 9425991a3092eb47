/** Knows how a file of the reader's becomes a scenario or rows to look at: JSON, GeoJSON, CSV, XLSX. Changes nothing on the page. */
import { dsvFormat } from 'd3';
import { contributors } from '#lib/generated/model.ts';
import { places } from '#lib/generated/places.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { checkScenario, type ScenarioError } from '#lib/scenario/check.ts';
import { hasHeads, importContingents, type Imported, type Names } from '#lib/scenario/contingent-import.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { loadReach, mayStand } from '#lib/scenario/terrain.ts';

export type Opened =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  /** `choices`: what a GeoJSON of ours says of the rest of the scenario. */
  | { readonly kind: 'rows'; readonly imported: Imported; readonly choices?: unknown }
  | { readonly kind: 'errors'; readonly errors: readonly ScenarioError[] }
  | { readonly kind: 'unreadable' };

/** No scenario comes near it. */
const mostBytes = 5_000_000;

/** @param texts of every language that country and place names may be written in. */
export async function readFile(file: File, texts: readonly Messages[]): Promise<Opened> {
  if (file.size > mostBytes) return { kind: 'unreadable' };
  await loadReach();
  try {
    const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    // a zip, which is what a workbook is
    if (start[0] === 0x50 && start[1] === 0x4b) return fromTable(await sheetOf(file), texts);
    const text = (await file.text()).replace(/^\ufeff/, '');
    return /^\s*[{[]/.test(text) ? fromJson(JSON.parse(text), texts) : fromTable(rowsOf(text), texts);
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The first sheet that has the heads, else the first. */
async function sheetOf(file: File): Promise<readonly (readonly unknown[])[]> {
  const { default: readExcelFile } = await import('read-excel-file/universal');
  const sheets = await readExcelFile(file);
  return (sheets.find(({ data }) => data.length > 0 && hasHeads(data[0])) ?? sheets[0]).data;
}

/** Comma, semicolon or tab, whichever divides the first line into most parts. */
function rowsOf(text: string): string[][] {
  const head = text.split(/\r?\n/, 1)[0];
  const [divider] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  return dsvFormat(divider).parseRows(text);
}

function fromJson(json: unknown, texts: readonly Messages[]): Opened {
  const object = json as Record<string, unknown>;
  if (object.type === 'FeatureCollection' && Array.isArray(object.features)) {
    const rows = (object.features as GeoJSON.Feature[]).map(({ geometry, properties }) => {
      const point = geometry?.type === 'Point' ? geometry.coordinates : ['', ''];
      const { contributor, country, troops } = properties ?? {};
      return [contributor, country, troops, point[0], point[1]];
    });
    const head = ['contributor', 'country', 'troops', 'longitude', 'latitude'];
    return { ...fromTable([head, ...rows], texts), choices: object.interpose } as Opened;
  }
  // what `run --json` and this page write holds the scenario beside its result
  const checked = checkScenario(object.scenario ?? object, mayStand);
  return checked.ok
    ? { kind: 'scenario', scenario: checked.scenario }
    : { kind: 'errors', errors: checked.errors };
}

function fromTable(rows: readonly (readonly unknown[])[], texts: readonly Messages[]): Opened {
  return { kind: 'rows', imported: importContingents(rows, namesIn(texts), mayStand) };
}

/** Ids and names in every language given. */
export function namesIn(texts: readonly Messages[]): Names {
  const lookUp = <T>(entries: readonly (readonly [key: string, id: string, value: T])[]) => {
    const found = new Map(
      entries.flatMap(([key, id, value]) => [
        [id, value] as const,
        ...texts.map((messages) => [messages.text(key).toLowerCase(), value] as const),
      ]),
    );
    return (name: string) => found.get(name);
  };
  return {
    contributor: lookUp(contributors.map(({ id }) => [`contributor.${id}.name`, id, id] as const)),
    place: lookUp(places.map(({ id, at }) => [`place.${id}.name`, id, at] as const)),
  };
}
