/** Knows where the files of data/ lie and reads them into typed lists. Refers nothing to anything. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDocument, LineCounter } from 'yaml';
import * as classroom from './classroom.ts';
import * as schema from './schema.ts';

/** A mistake in data/: the file, the place in it, and what is wrong. */
export class DataError extends Error {
  override name = 'DataError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const files = {
  model: ['model.yaml', schema.model],
  inputs: ['inputs.yaml', v.array(schema.input)],
  parameters: ['parameters.yaml', v.array(schema.parameter)],
  contributors: ['contributors.yaml', v.array(schema.contributor)],
  missions: ['missions.yaml', v.array(schema.mission)],
  proposals: ['proposals.yaml', v.array(schema.proposal)],
  research: ['research.yaml', v.array(schema.research)],
  positions: ['positions.yaml', schema.positions],
  contextNotes: ['context-notes.yaml', v.array(schema.contextNote)],
  actors: ['actors.yaml', v.array(schema.actor)],
  stances: ['stances.yaml', v.array(schema.stanceName)],
  presets: ['presets.yaml', v.array(schema.preset)],
  places: ['places.yaml', v.array(schema.place)],
  oblasts: ['geo/oblasts.yaml', v.array(schema.oblast)],
  glossary: ['glossary.yaml', v.array(schema.glossaryEntry)],
  lessons: ['classroom/lessons.yaml', v.array(classroom.lesson)],
  worksheets: ['classroom/worksheets.yaml', v.array(classroom.worksheet)],
  roles: ['classroom/roles.yaml', v.array(classroom.role)],
  teaching: ['classroom/teaching.yaml', classroom.teaching],
} as const;

const folders = {
  evidence: ['evidence', schema.evidence],
  rules: ['rules', schema.rule],
} as const;

type Of<T extends readonly [string, v.GenericSchema]> = v.InferOutput<T[1]>;
export type Data = { readonly [K in keyof typeof files]: Of<(typeof files)[K]> } & {
  readonly [K in keyof typeof folders]: Of<(typeof folders)[K]>[];
};

/** Reads all of data/. @param root the folder data/. @throws DataError listing every problem of shape, with file and line. */
export function readData(root: string): Data {
  const problems: string[] = [];
  const read = (path: string, shape: v.GenericSchema): unknown => readYaml(root, path, shape, problems);
  const data: Record<string, unknown> = {};
  for (const [key, [path, shape]] of Object.entries(files)) data[key] = read(path, shape);
  for (const [key, [folder, shape]] of Object.entries(folders)) {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
    names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    data[key] = names.flatMap(
      (name) => (read(join(folder, name), v.array(shape)) as unknown[] | undefined) ?? [],
    );
  }
  if (problems.length > 0) throw new DataError(problems);
  return data as Data;
}

/** One file, checked against its shape; what is wrong is added to `problems`. `shown` is how messages name the file. */
export function readYaml(
  root: string,
  path: string,
  shape: v.GenericSchema,
  problems: string[],
  shown = `data/${path}`,
): unknown {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), { lineCounter: lines });
  const at = (offset: number | undefined) => (offset === undefined ? '' : `:${lines.linePos(offset).line}`);
  // one mistake makes many errors after it, so the first is enough
  for (const error of document.errors.slice(0, 1))
    problems.push(`${shown}${at(error.pos[0])}: ${error.message.split('\n')[0]}`);
  if (document.errors.length > 0) return undefined;
  const result = v.safeParse(shape, document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    const node = closestNode(document, keys);
    const where = keys
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, '');
    problems.push(
      `${shown}${at(node?.range?.[0])}: ${where}: expected ${issue.expected ?? issue.message}, found ${issue.received}`,
    );
  }
  return undefined;
}

function closestNode(document: ReturnType<typeof parseDocument>, keys: readonly (string | number)[]) {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range !== undefined) return node;
  }
  return undefined;
}
