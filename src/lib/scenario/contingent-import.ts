/** Knows how a table from elsewhere becomes contingents, row by row, and what is wrong with each row that does not. Reads no file. */
import type { MayStand } from './check.ts';
import { scaleTo } from './level.ts';
import { limits, levelOf, type Contingent, type ContributorId, type LonLat } from './scenario.ts';

export type Problem =
  | 'unknown-country'
  | 'wrong-troops'
  | 'too-few-troops'
  | 'unknown-place'
  | 'wrong-coordinates'
  | 'not-there'
  | 'too-many';

export interface ImportedRow {
  /** As spreadsheets count, from 1, the heads included. */
  readonly line: number;
  /** What stood there, for the preview. */
  readonly country: string;
  readonly troops: string;
  readonly place: string;
  readonly contingent?: Contingent;
  readonly problem?: Problem;
}

export interface Imported {
  readonly rows: readonly ImportedRow[];
  /** Columns without which nothing can be read. */
  readonly missing: readonly ('country' | 'troops' | 'place')[];
}

/** How names in the reader's languages are looked up; written in small letters without blanks around. */
export interface Names {
  readonly contributor: (name: string) => ContributorId | undefined;
  readonly place: (name: string) => LonLat | undefined;
}

const heads = {
  code: /^(contributor|country ?code|länderkürzel|iso( ?3)?|code|kürzel)$/,
  country: /^(country|land|staat|state|nation|contingent|kontingent|name)$/,
  troops: /^(troops|soldaten|truppen|personnel|personal|strength|stärke|number|anzahl|size)$/,
  place: /^(place|ort|city|stadt|location|standort|where|wo)$/,
  longitude: /^(longitude|lon|lng|long|länge|längengrad|x)$/,
  latitude: /^(latitude|lat|breite|breitengrad|y)$/,
} as const;
type Head = keyof typeof heads;

const asText = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : String(cell)
        .replace(/^'(?=\s*[=+\-@])/, '')
        .trim();

/** Whether a row holds the heads of such a table. */
export function hasHeads(row: readonly unknown[]): boolean {
  const { troops, country, code } = columnsOf(row);
  return troops !== undefined && (country ?? code) !== undefined;
}

/** @param table rows of cells, the heads first; empty rows are passed over. */
export function importContingents(
  table: readonly (readonly unknown[])[],
  names: Names,
  mayStand: MayStand,
): Imported {
  const [head = [], ...body] = table;
  const columns = columnsOf(head);
  const hasPlace = columns.place !== undefined;
  const hasPoint = columns.longitude !== undefined && columns.latitude !== undefined;
  const missing = [
    ...((columns.country ?? columns.code) === undefined ? (['country'] as const) : []),
    ...(columns.troops === undefined ? (['troops'] as const) : []),
    ...(hasPlace || hasPoint ? [] : (['place'] as const)),
  ];
  if (missing.length > 0) return { rows: [], missing };
  let taken = 0;
  const rows = body.flatMap((cells, i): ImportedRow[] => {
    if (cells.every((cell) => asText(cell) === '')) return [];
    const cell = (name: Head) => asText(cells[columns[name] ?? -1]);
    const seen = {
      line: i + 2,
      country: cell('country') || cell('code'),
      troops: cell('troops'),
      place: cell('place') || [cell('latitude'), cell('longitude')].filter((part) => part !== '').join(', '),
    };
    const read = contingentOf(cell, names, mayStand);
    if (typeof read === 'string') return [{ ...seen, problem: read }];
    if (++taken > limits.contingents) return [{ ...seen, problem: 'too-many' }];
    return [{ ...seen, contingent: read }];
  });
  return { rows, missing };
}

function contingentOf(cell: (name: Head) => string, names: Names, mayStand: MayStand): Contingent | Problem {
  const contributor =
    names.contributor(cell('code').toLowerCase()) ?? names.contributor(cell('country').toLowerCase());
  if (contributor === undefined) return 'unknown-country';
  const troops = wholeNumber(cell('troops'));
  if (troops === undefined || troops > limits.level.high) return 'wrong-troops';
  if (troops < limits.contingentTroops) return 'too-few-troops';
  const at = placeOf(cell, names);
  if (typeof at === 'string') return at;
  return mayStand(at) ? { contributor, troops, at } : 'not-there';
}

/** Coordinates go before a name, since they say more. */
function placeOf(cell: (name: Head) => string, names: Names): LonLat | Problem {
  const [lon, lat] = [cell('longitude'), cell('latitude')];
  if (lon === '' && lat === '') return names.place(cell('place').toLowerCase()) ?? 'unknown-place';
  const [x, y] = [lon, lat].map((text) => Number(text.replace(',', '.') || NaN));
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : 'wrong-coordinates';
}

/** `8000`, `8,000`, `8.000`, `8 000`, `8'000`, `8000.0`; undefined for anything else. */
function wholeNumber(text: string): number | undefined {
  const plain = text.replace(/[\s'’]/g, '');
  const value = Number(
    /^\d{1,3}([.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.'),
  );
  return plain !== '' && Number.isInteger(value) ? value : undefined;
}

function columnsOf(head: readonly unknown[]): Partial<Record<Head, number>> {
  const titles = head.map((title) =>
    asText(title)
      .toLowerCase()
      .replace(/\(.*\)/, '')
      .replace(/_/g, ' ')
      .trim(),
  );
  const found: Partial<Record<Head, number>> = {};
  for (const name of Object.keys(heads) as Head[]) {
    const at = titles.findIndex((title) => heads[name].test(title));
    if (at >= 0) found[name] = at;
  }
  return found;
}

/** The sound rows as a force of a size that is possible: below or above the bounds all contingents are scaled alike. */
export function forceOf(rows: readonly ImportedRow[]): {
  readonly contingents: readonly Contingent[];
  /** Sum as it stood in the table, persons. */
  readonly level: number;
  readonly scaled: boolean;
} {
  const contingents = rows.flatMap(({ contingent }) => (contingent === undefined ? [] : [contingent]));
  const level = levelOf({ contingents });
  const scaled = contingents.length > 0 && (level < limits.level.low || level > limits.level.high);
  return { contingents: scaled ? scaleTo(contingents, level) : contingents, level, scaled };
}
