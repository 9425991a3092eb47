/** Knows how data/ is written as typed modules: the compiled rules, the data without words, the words per language. */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { distanceToFireKm, distanceToLineKm } from '../../lib/geo/distance.ts';
import { decodeReach } from '../../lib/geo/reach.ts';
import { side } from '../../lib/geo/side.ts';
import { compile } from '../../lib/model/compile/compile.ts';
import type { Data } from './read.ts';
import { languages } from './schema.ts';
import { modelSource, researchRule } from './source.ts';
import { formsOf, termsByUse } from './terms.ts';
import { emitTable, type Tables } from './texts.ts';
import { presetThumbnail } from './thumbnails.ts';

const head = '// Written by `npm run generate` from data/. Changes here are lost.\n';

/** Writes src/lib/generated anew. @throws RuleError if the rules do not compile. */
export function generate(data: Data, tables: Tables, target: string, geoRoot: string): void {
  for (const folder of ['texts', 'presets']) mkdirSync(join(target, folder), { recursive: true });
  const write = (name: string, content: string) => {
    const path = join(target, name);
    // an unchanged file keeps its time, so that a running page is not reloaded for nothing
    if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
    writeFileSync(path, content);
  };
  write('engine.ts', engine(data));
  write('whole.ts', whole(data));
  write('model.ts', model(data));
  for (const [name, content] of Object.entries(apart(data))) write(name, content);
  write('explain.ts', explain(data));
  write(
    'evidence.ts',
    head +
      constant(
        'evidence',
        data.evidence.map(({ statement: _s, note: _n, ...row }) => row),
        'Evidence[]',
      ) +
      evidenceType,
  );
  write(
    'glossary.ts',
    head +
      constant(
        'glossary',
        data.glossary.map(({ id, evidence }) => ({ id, evidence })),
      ),
  );
  const terms = termsByUse(data);
  const ofTerms = (name: string, value: unknown) =>
    `export const ${name}: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(value, null, 1)};\n`;
  write(
    'terms.ts',
    head + ofTerms('termsOfRules', terms.rules) + ofTerms('termsOfParameters', terms.parameters),
  );
  const forms = Object.fromEntries(languages.map((language) => [language, formsOf(data.glossary, language)]));
  write('term-forms.ts', head + constant('termForms', forms));
  write('sobol.ts', sobolDimensions(data));
  // apart from the model: only the map and the table need them, and those are fetched when used
  write(
    'places.ts',
    head +
      constant(
        'places',
        data.places.map(({ names: _n, population: _p, geonames: _g, ...place }) => place),
      ),
  );
  write('oblasts.ts', oblasts(data));
  write('layer-sources.ts', layerSources(data));
  write('sites.ts', sites(data, join(geoRoot, 'reach.json')));
  const [reach, map] = ['reach.json', 'map.topo.json'].map((name) => {
    const text = readFileSync(join(geoRoot, name), 'utf8');
    write(name, text);
    return JSON.parse(text) as unknown;
  });
  for (const preset of data.presets)
    write(`presets/${preset.id}.svg`, presetThumbnail(data, preset.scenario as never, map, reach));
  // not inlined: a picture in the style sheet would hold up the first paint
  const pictures = data.presets.map(
    ({ id }) => `[data-preset='${id}'] { background-image: url('./${id}.svg?no-inline'); }\n`,
  );
  write('presets/presets.css', pictures.join(''));
  for (const language of languages) {
    for (const name of ['', '-late', '-page', '-library', '-classroom'].map((part) => language + part))
      write(`texts/${name}.d.ts`, textsType);
    write(`texts/${language}.js`, head + emitTable(tables.core, language));
    write(`texts/${language}-late.js`, head + emitTable(tables.late, language));
    write(`texts/${language}-page.js`, head + emitTable(tables.page, language));
    write(`texts/${language}-library.js`, head + emitTable(tables.library, language));
    write(`texts/${language}-classroom.js`, head + emitTable(tables.classroom, language));
  }
}

function engine(data: Data): string {
  const compiled = compile(modelSource(data));
  return [
    ...functions(compiled.groups),
    `import type { Layout } from '#lib/model/evaluate.ts';\n`,
    `export const groups: readonly RuleGroup[] = [${compiled.groups.map(({ name }) => name).join(', ')}];`,
    `/** Per group the groups that must run for it, in order, itself last. */`,
    `export const needs: readonly (readonly number[])[] = ${JSON.stringify(compiled.groups.map((group) => group.needs))};`,
    `export const layout: Layout = ${JSON.stringify(compiled.layout)};`,
  ].join('\n');
}

/** For many single scenarios one after the other; the page, which must stay small, does without. */
function whole(data: Data): string {
  const parts = compile(modelSource(data)).whole;
  return [
    ...functions(parts),
    `export const whole: readonly RuleGroup[] = [${parts.map(({ name }) => name).join(', ')}];\n`,
  ].join('\n');
}

function functions(parts: readonly { readonly code: string }[]): string[] {
  return [
    head,
    `import { troopsWithin, type Facts, type Outputs, type RuleGroup, type Rows } from '#lib/model/facts.ts';\n`,
    ...parts.map(({ code }) => `${code}\n`),
    parts.some(({ code }) => code.includes('troopsWithin')) ? '' : 'void troopsWithin;',
  ];
}

/** What is shown when a reader asks why: apart from the rest, since it is fetched only then. */
function explain(data: Data): string {
  const compiled = compile(modelSource(data));
  const shown = Object.fromEntries(compiled.rules.map(({ key, shown }) => [key, shown]));
  return `${head}import type { RuleDescription } from '#lib/model/compile/compile.ts';\nexport const shown: Readonly<Record<string, RuleDescription['shown']>> = ${JSON.stringify(shown, null, 1)};\n`;
}

/** Data that only prerendered parts or parts fetched later need: a module each, so that none comes along with another. */
function apart(data: Data): Record<string, string> {
  const compiled = compile(modelSource(data));
  const evidenceOf = new Map(data.rules.map((rule) => [rule.id, rule.evidence]));
  const module = (...parts: [string, unknown][]) =>
    head + parts.map(([name, value]) => constant(name, value)).join('');
  return {
    'rule-sources.ts': module([
      'ruleSources',
      compiled.rules.map(({ key, formula, parameters, reads, id, branches }) => ({
        key,
        formula,
        conditions: branches?.map((branch) => branch.when ?? null),
        parameters,
        reads,
        evidence: evidenceOf.get(id),
      })),
    ]),
    // with its texts in every language: it is only prerendered
    'classroom.ts': module(
      ['lessons', data.lessons],
      ['worksheets', data.worksheets],
      ['roles', data.roles],
      ['teaching', data.teaching],
    ),
    // what the pages need on which something is done
    'lesson-times.ts': module(
      ['roleIds', data.roles.map(({ id }) => id)],
      [
        'timetable',
        data.lessons.map(({ id, minutes, steps }) => ({
          id,
          minutes,
          steps: steps.map((step) => ({ minutes: step.minutes, title: step.title })),
        })),
      ],
    ),
    'missions.ts': module(['missions', data.missions.map(({ name: _n, outcome: _o, note: _e, ...m }) => m)]),
    'proposals.ts': module([
      'proposals',
      data.proposals.map(({ who: _w, label: _l, reason: _r, ...p }) => p),
    ]),
    'actors.ts': module([
      'actors',
      data.actors.map(({ name: _n, recordSummary: _r, note, ...a }) => ({
        ...a,
        note: note === undefined ? undefined : true,
      })),
    ]),
    'quotes.ts': module(
      ['source', { ...data.positions.source, title: undefined }],
      [
        'quotes',
        data.positions.quotes.map(({ about: _a, translation: _t, framed, ...q }) => ({
          ...q,
          framed: framed === undefined ? undefined : true,
        })),
      ],
      ['omitted', data.positions.omitted.map((_, i) => i)],
      ['contextNotes', data.contextNotes.map(({ text: _t, ...n }) => n)],
    ),
  };
}

function model(data: Data): string {
  const compiled = compile(modelSource(data));
  const sources = new Map(data.rules.map((rule) => [rule.id, rule]));
  // in the order of data/, which is that of the page; slots keep the order of evaluation
  const order = new Map(data.rules.map((rule, i) => [rule.id, i]));
  const place = (id: string) => order.get(id) ?? order.size;
  const inOrder = [...compiled.rules].sort((a, b) => place(a.id) - place(b.id));
  const rules = inOrder.map((rule) => {
    const source = sources.get(rule.id);
    const { key, id, lens, group, kind, slot, stage, unit } = rule;
    return {
      ...{ key, id, lens, group, kind, slot, stage, unit },
      // whether any assumption moves it
      varies: rule.parameters.length > 0 ? true : undefined,
      tag: source?.tag,
      show: source?.show,
      lead: source?.lead,
      actor: source?.actor,
      branches: rule.branches?.map(({ class: name, because, met, ...rest }) => ({
        class: name,
        because,
        met,
        disputedBy: (rest as { disputedBy?: string[] }).disputedBy,
      })),
    };
  });
  const parts: [string, unknown][] = [
    ['version', data.model.version],
    ['asOf', data.model.asOf],
    ['released', data.model.released],
    ['seed', data.model.seed],
    ['lenses', data.model.lenses.map((l) => l.id)],
    ['groupIds', data.model.groups.map((g) => g.id)],
    ['stanceIds', data.stances.map((s) => s.id)],
    [
      'inputs',
      data.inputs.map(({ id, kind, unit, options }) => ({
        id,
        kind,
        unit,
        options: options?.map((o) => o.id),
      })),
    ],
    [
      'parameters',
      data.parameters.map(({ name: _n, note, ...p }) => ({
        ...p,
        note: note === undefined ? undefined : true,
      })),
    ],
    ['rules', rules],
    [
      'contributors',
      data.contributors.map(({ name: _n, note: _o, position: { condition: _c, ...position }, ...c }) => ({
        ...c,
        position,
      })),
    ],
    [
      'research',
      data.research.map(({ finding: _f, when: _w, note: _n, ...f }) => ({ ...f, rule: researchRule(f.id) })),
    ],
    [
      'presets',
      data.presets.map(({ name: _n, ours: _o, text, scenario, ...p }) => ({
        ...p,
        text: text.map((part) => part.quote),
        scenario: { model: data.model.version, ...scenario, assumptions: {} },
      })),
    ],
    ['languages', languages],
  ];
  return head + parts.map(([name, value]) => constant(name, value)).join('');
}

/** Direction numbers of Joe and Kuo, as many dimensions as there are assumptions. The table comes with the package `sobol`. */
function sobolDimensions(data: Data): string {
  // twice as many, since sensitivity indices compare two independent samples
  const count =
    2 * data.parameters.reduce((sum, p) => sum + (p.per === undefined ? 1 : data.contributors.length), 0);
  const table = readFileSync(
    join(dirname(createRequire(import.meta.url).resolve('sobol/package.json')), 'dims161.txt'),
    'utf8',
  );
  const listed = table
    .split('\n')
    .slice(1, count)
    .map((line) => line.trim().split(/\s+/).map(Number));
  const rest = listed.map(([, degree, coefficients, ...initial]) => ({ degree, coefficients, initial }));
  const all = [{ degree: 0, coefficients: 0, initial: [] }, ...rest];
  return `${head}import type { SobolDimension } from '#lib/model/sobol.ts';\n${constant('sobolDimensions', all, 'SobolDimension[]')}`;
}

/** The oblasts with what the layers of the map show of them: only those need it, so it is a module of its own. */
function oblasts(data: Data): string {
  const evidence = new Map(data.evidence.map((row) => [row.id, row]));
  const listed = data.oblasts.map(({ iso, slug, kind, areaKm2, evidence: id }) => {
    const row = id === undefined ? undefined : evidence.get(id);
    return { iso, slug, kind, areaKm2, population: typeof row?.value === 'number' ? row.value : undefined };
  });
  const type =
    '{ readonly iso: string; readonly slug: string; readonly kind: string; readonly areaKm2?: number; readonly population?: number }[]';
  return head + constant('oblasts', listed, type);
}

/** Who says what the layers of the map show, in a word, and as of when. The table of all evidence would be too much for that. */
function layerSources(data: Data): string {
  const asked = new Set([
    'reach.drone.km',
    'reach.glide.km',
    ...data.oblasts.flatMap(({ evidence }) => evidence ?? []).slice(0, 1),
    ...data.missions.flatMap(({ evidence, lineKm }) => (lineKm === undefined ? [] : [evidence])),
  ]);
  const rows = data.evidence
    .filter(({ id }) => asked.has(id))
    .map(({ id, asOf, source }) => {
      const name = source.publisher ?? source.author ?? source.title;
      return [id, { id, name: source.year === undefined ? name : `${name}, ${source.year}`, asOf }];
    });
  const type =
    'Readonly<Record<string, { readonly id: string; readonly name: string; readonly asOf?: string } | undefined>>';
  return `${head}export const layerSources: ${type} = ${JSON.stringify(Object.fromEntries(rows), null, 1)};\n`;
}

/** The places of the presets, measured here so that the page need not fetch the geometry to show them. */
function sites(data: Data, reachPath: string): string {
  const reach = decodeReach(JSON.parse(readFileSync(reachPath, 'utf8')));
  const standing = data.presets.flatMap(
    (p) => (p.scenario as { contingents: { at: [number, number] }[] }).contingents,
  );
  const measured = standing.map(({ at }) => [
    at.join(','),
    {
      lineKm: distanceToLineKm(at, reach.lineOfContact),
      fireKm: distanceToFireKm(at, reach),
      side: side(at, reach),
    },
  ]);
  return (
    head +
    `import type { Site } from '#lib/scenario/facts.ts';\n` +
    `export const sites: Readonly<Record<string, Site>> = ${JSON.stringify(Object.fromEntries(measured), null, 1)};\n`
  );
}

const textsType = `${head}declare const texts: Readonly<Record<string, string | ((args: Record<string, string | number>) => string)>>;
export default texts;
`;

const evidenceType = `
export interface Evidence {
  readonly id: string;
  readonly value?: number | string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit: string;
  readonly asOf?: string;
  readonly status: 'verified' | 'recalled' | 'unsure';
  readonly basis: 'derived' | 'reported' | 'original' | 'judgement' | 'memory' | 'press';
  readonly source: {
    readonly author?: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly year?: number;
    readonly locator?: string;
    readonly url?: string;
  };
  readonly derivedFrom?: readonly string[];
  readonly areaKm2?: number | null;
  readonly areaUrl?: string;
  readonly macroRegion?: string;
  readonly lineKm?: number | null;
  readonly perKm?: number | null;
  readonly totalActive?: number | null;
}
`;

function constant(name: string, value: unknown, type?: string): string {
  const json = JSON.stringify(value, null, 1);
  return type === undefined
    ? `export const ${name} = ${json} as const;\n`
    : `export const ${name}: readonly ${type.replace(/\[\]$/, '')}[] = ${json};\n`;
}
