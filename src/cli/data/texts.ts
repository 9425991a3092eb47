/** Knows how the texts of data/ and of the interface become one table of messages per language. Knows no page. */
import { readdirSync } from 'node:fs';
import { parse, type Token } from '@messageformat/parser';
import * as v from 'valibot';
import MessageFormat from '@messageformat/core';
import compileModuleImport from '@messageformat/core/lib/compile-module.js';
import { DataError, readYaml, type Data } from './read.ts';
import { languages, texts, type Language } from './schema.ts';

// a CommonJS module, whose default export arrives wrapped
const compileModule =
  (compileModuleImport as unknown as { default?: typeof compileModuleImport }).default ?? compileModuleImport;

type Texts = Readonly<Record<Language, string>>;
export type Table = Map<string, Texts>;

/**
 * Texts by when a reader needs them: `core` at once, `late` after the first sign of life, `page` only as prerendered text that never changes
 * (so they are in no script), `library` when something is opened, `classroom` on the pages for lessons.
 */
export interface Tables {
  readonly core: Table;
  readonly late: Table;
  readonly page: Table;
  readonly library: Table;
  readonly classroom: Table;
}

/** Collects every text under a key such as `rule.density_line.title`. @throws DataError for a missing language or key. */
export function collectTexts(data: Data, messagesRoot: string): Tables {
  const core: Table = new Map();
  const page: Table = new Map();
  const library: Table = new Map();
  const classroom: Table = new Map();
  const add = (table: Table, key: string, all: Texts | undefined) => {
    if (all !== undefined) table.set(key, all);
  };
  for (const lens of data.model.lenses) {
    add(core, `lens.${lens.id}.name`, lens.name);
    add(page, `lens.${lens.id}.about`, lens.about);
  }
  for (const group of data.model.groups) add(core, `group.${group.id}.question`, group.question);
  for (const tag of data.model.tags) add(core, `tag.${tag.id}.name`, tag.name);
  for (const status of data.model.statuses) add(core, `status.${status.id}.name`, status.name);
  add(page, 'model.disclaimer', data.model.disclaimer);
  for (const stance of data.stances) add(core, `stance.${stance.id}.name`, stance.name);
  for (const input of data.inputs) {
    add(core, `input.${input.id}.name`, input.name);
    add(page, `input.${input.id}.hint`, input.hint);
    for (const option of input.options ?? []) {
      add(core, `input.${input.id}.${option.id}.name`, option.name);
      add(page, `input.${input.id}.${option.id}.hint`, option.hint);
    }
  }
  for (const parameter of data.parameters) {
    add(core, `parameter.${parameter.id}.name`, parameter.name);
    add(library, `parameter.${parameter.id}.note`, parameter.note);
  }
  for (const rule of data.rules) {
    add(core, `rule.${rule.id}.title`, rule.title);
    add(core, `rule.${rule.id}.sentence`, rule.sentence);
    add(core, `rule.${rule.id}.unit`, rule.unitName);
    for (const [id, c] of Object.entries(rule.classes ?? {})) {
      add(core, `rule.${rule.id}.class.${id}.name`, c.name);
      add(core, `rule.${rule.id}.class.${id}.sentence`, c.sentence);
    }
    const lists =
      rule.lenses === 'same' || rule.lenses === undefined ? { '': rule.first ?? [] } : rule.lenses;
    for (const [lens, branches] of Object.entries(lists)) {
      const key = lens === '' ? rule.id : `${rule.id}.${lens}`;
      branches.forEach((branch, i) => add(core, `rule.${key}.reason.${i}`, branch.reason));
    }
  }
  for (const c of data.contributors) {
    add(core, `contributor.${c.id}.name`, c.name);
    add(library, `contributor.${c.id}.note`, c.note);
    add(library, `contributor.${c.id}.condition`, c.position.condition);
  }
  for (const m of data.missions) {
    add(core, `mission.${m.id}.name`, m.name);
    add(library, `mission.${m.id}.outcome`, m.outcome);
    add(library, `mission.${m.id}.note`, m.note);
  }
  for (const p of data.proposals) {
    add(page, `proposal.${p.id}.who`, p.who);
    add(page, `proposal.${p.id}.label`, p.label);
    add(library, `proposal.${p.id}.reason`, p.reason);
  }
  add(page, 'source.title', data.positions.source.title);
  for (const q of data.positions.quotes) {
    add(page, `quote.${q.id}.about`, q.about);
    add(page, `quote.${q.id}.framed`, q.framed);
    // the original is not translated into its own language
    add(page, `quote.${q.id}.translation`, { ...q.translation, [data.positions.source.language]: '' });
  }
  data.positions.omitted.forEach((omitted, i) => {
    add(library, `omitted.${i}.what`, omitted.what);
    add(library, `omitted.${i}.why`, omitted.why);
  });
  for (const note of data.contextNotes) add(page, `note.${note.id}.text`, note.text);
  for (const actor of data.actors) {
    add(core, `actor.${actor.id}.name`, actor.name);
    add(page, `actor.${actor.id}.record`, actor.recordSummary);
    add(page, `actor.${actor.id}.note`, actor.note);
  }
  for (const finding of data.research) {
    add(page, `research.${finding.id}.finding`, finding.finding);
    add(library, `research.${finding.id}.note`, finding.note);
  }
  for (const preset of data.presets) {
    add(core, `preset.${preset.id}.name`, preset.name);
    add(page, `preset.${preset.id}.ours`, preset.ours);
    preset.text.forEach((part, i) => add(page, `preset.${preset.id}.text.${i}`, part.what));
  }
  for (const row of data.evidence) {
    add(library, `evidence.${row.id}.statement`, row.statement);
    add(library, `evidence.${row.id}.note`, row.note);
  }
  for (const entry of data.glossary) {
    add(library, `glossary.${entry.id}.term`, entry.term);
    add(library, `glossary.${entry.id}.definition`, entry.definition);
  }
  for (const place of data.places) add(core, `place.${place.id}.name`, place.names);
  for (const { slug, names } of data.oblasts) add(core, `oblast.${slug}.name`, names);
  for (const role of data.roles) add(classroom, `role.${role.id}.name`, role.name);
  for (const { key, all, when } of readMessages(messagesRoot)) {
    if ([core, page, library, classroom].some((table) => table.has(key)))
      throw new DataError([`the message "${key}" is defined twice`]);
    ({ core, page, classroom })[when].set(key, all);
  }
  const late: Table = new Map([...core].filter(([key]) => lateKeys.test(key)));
  for (const key of late.keys()) core.delete(key);
  return { core, late, page, library, classroom };
}

/** Texts of the parts of the page that come alive after the reader's first sign of life (view/Later.svelte, Takeover.svelte). */
const lateKeys = new RegExp(
  [
    // of the rules, only the titles and classes of the answers beside the level
    /^rule\.(?!(capability|task_gap|sustainability|density_line|exposed_share|cost_year)\.(title|class\.[^.]+\.name)$)/,
    /^axis\.(levels|steps?|always|in-words)$/,
    // of the map, only the headings are there from the beginning
    /^map\.(?!heading$|contingents$)/,
    /^(oblast|layer)\./,
    /^(results|positions|assumptions|choices|toolbar|contingent|error|place|contributor|parameter|group|tag|status|range|actor|stance|lens|input|why|mission|link|offline|version|difference|embed|cited)\./,
    /^unit\.(?!money$)/,
    // of contingents, whose parts come late
    /^notice\.(too|place)-/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

interface Message {
  readonly key: string;
  readonly all: Texts;
  /** By the name of its file: `…-page.yaml` is only in prerendered parts, `classroom-….yaml` only on the pages for lessons. */
  readonly when: 'core' | 'page' | 'classroom';
}

/** The interface's own texts: one YAML per part of the page, each key with all its languages side by side. */
function readMessages(root: string): Message[] {
  const problems: string[] = [];
  const entries = readdirSync(root)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const part = readYaml(
        root,
        name,
        v.nullable(v.record(v.string(), texts)),
        problems,
        `src/lib/i18n/messages/${name}`,
      );
      const when = name.endsWith('-page.yaml') ? 'page' : name.startsWith('classroom') ? 'classroom' : 'core';
      return Object.entries((part ?? {}) as Record<string, Texts>).map(([key, all]) => ({
        key,
        all,
        when: when as Message['when'],
      }));
    });
  if (problems.length > 0) throw new DataError(problems);
  return entries;
}

/** One table as an ES module: plain texts as strings, texts with arguments as functions compiled by MessageFormat. */
export function emitTable(table: Table, language: Language): string {
  const format = new MessageFormat(language, { returnType: 'string', strict: true });
  const plain: Record<string, string> = {};
  const withArguments: Record<string, string> = {};
  for (const [key, texts] of table) {
    const text = texts[language];
    if (text === '') continue;
    if (text.includes('{')) withArguments[key] = text;
    else plain[key] = text;
  }
  const compiled = compileModule(format, withArguments).replace('export default', 'const withArguments =');
  return `${compiled}\n/** @type {Record<string, string | ((args: Record<string, string | number>) => string)>} */\nexport default Object.assign(${JSON.stringify(plain, null, 1)}, withArguments);\n`;
}

/** Names of the values that a message asks for, those inside its plural forms included. */
function argumentsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'argument' || token.type === 'function') return [token.arg];
    if ('cases' in token) return [token.arg, ...token.cases.flatMap((one) => argumentsIn(one.tokens))];
    return [];
  });
}

/** Checks that every text with arguments compiles and asks for the same arguments in each language. */
export function checkTexts({ core, late, page, library, classroom }: Tables): string[] {
  const problems: string[] = [];
  for (const [key, texts] of [...core, ...late, ...page, ...library, ...classroom]) {
    let asked: string[] = [];
    try {
      asked = languages.map((language) =>
        [...new Set(argumentsIn(parse(texts[language])))].sort().join(', '),
      );
    } catch {
      // what cannot be read is reported below, with its language
    }
    if (new Set(asked).size > 1)
      problems.push(`the message "${key}" asks for other values in each language: ${asked.join(' / ')}`);
    for (const language of languages) {
      try {
        if (texts[language].includes('{'))
          new MessageFormat(language, { strict: true }).compile(texts[language]);
      } catch (error) {
        problems.push(`the message "${key}" (${language}) cannot be read: ${(error as Error).message}`);
      }
    }
  }
  return problems;
}
