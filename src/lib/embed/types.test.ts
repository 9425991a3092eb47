import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const published = readFileSync(new URL('types.ts', import.meta.url), 'utf8');
const schema = JSON.parse(
  readFileSync(new URL('../../../static/embed-api-1.schema.json', import.meta.url), 'utf8'),
);

/** A page of others, as its author would write it. What must not be written is marked. */
const page = `
import type { EmbedCommand, EmbedEvent, Step } from './embed';

const element = document.createElement('interpose-scenario');
const steps: Step[] = [
  { scenario: 'london-20000', sentence: 'We begin here.' },
  { scenario: 'observers', sentence: 'And end there.', highlight: 'map' },
];
element.steps = steps;
element.step = 2;
element.show('debate-40000');
document.querySelector('interpose-scenario')?.addEventListener('interpose-change', ({ detail }) => {
  const level: number = detail.level;
  console.log(level.toFixed(), detail.scenario.length);
});
element.addEventListener('interpose-result', ({ detail }) => console.log(detail.results['cost_year']));
const command: EmbedCommand = { interpose: 1, command: 'listen', events: ['change'] };
document.querySelector('iframe')?.contentWindow?.postMessage(command, '*');
addEventListener('message', ({ data }: MessageEvent<EmbedEvent>) => {
  if (data.event === 'step') console.log(data.step, data.steps);
});

// @ts-expect-error a step is a number
element.step = 'two';
// @ts-expect-error there is no such part
steps.push({ scenario: '', sentence: '', highlight: 'everything' });
// @ts-expect-error of another version
const other: EmbedCommand = { interpose: 2, command: 'step', step: 1 };
// @ts-expect-error nothing else can be listened to
const more: EmbedCommand = { interpose: 1, command: 'listen', events: ['keys'] };
console.log(other, more);
`;

const files: Readonly<Record<string, string>> = { '/host/embed.d.ts': published, '/host/page.ts': page };

/** The two files as TypeScript sees them, with nothing of this project beside them. */
function hostProgram(): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.getSourceFile = (name, version) =>
    name in files ? ts.createSourceFile(name, files[name], version) : getSourceFile.call(host, name, version);
  host.fileExists = (name) => name in files || fileExists.call(host, name);
  host.directoryExists = (name) => name === '/host' || directoryExists!.call(host, name);
  host.readFile = (name) => files[name] ?? readFile.call(host, name);
  host.getCurrentDirectory = () => fileURLToPath(new URL('.', import.meta.url));
  return ts.createProgram(Object.keys(files), options, host);
}

/** What a message may hold, said alike for a type and for a schema. */
type Shape = string | { readonly [key: string]: Shape };

function ofType(type: ts.Type, checker: ts.TypeChecker): Shape {
  const within = (one: ts.Type) => ofType(one, checker);
  if (type.isUnion()) {
    const parts = type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined)).map(within);
    return parts.map(written).sort().join(' | ');
  }
  if (type.isLiteral()) return JSON.stringify(type.value);
  if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) return checker.typeToString(type);
  const element = checker.getIndexInfoOfType(type, ts.IndexKind.Number)?.type;
  if (element !== undefined) return { 'each of a list': within(element) };
  const value = checker.getIndexInfoOfType(type, ts.IndexKind.String)?.type;
  if (value !== undefined) return { 'under any name': within(value) };
  const fields = checker.getPropertiesOfType(type).map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return [property.name + optional, within(checker.getTypeOfSymbol(property))] as const;
  });
  return Object.fromEntries(fields);
}

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
}

function ofSchema(one: Schema): Shape {
  if (one.$ref !== undefined) return ofSchema(schema.$defs[one.$ref.replace('#/$defs/', '')]);
  if (one.const !== undefined) return JSON.stringify(one.const);
  const choices = one.enum?.map((value) => JSON.stringify(value)) ?? one.oneOf?.map(ofSchema).map(written);
  if (choices !== undefined) return [...choices].sort().join(' | ');
  if (one.items !== undefined) return { 'each of a list': ofSchema(one.items) };
  if (one.properties === undefined && one.additionalProperties)
    return { 'under any name': ofSchema(one.additionalProperties) };
  if (one.properties === undefined)
    return [one.type]
      .flat()
      .map((name) => (name === 'integer' ? 'number' : String(name)))
      .sort()
      .join(' | ');
  const fields = Object.entries(one.properties).map(([name, value]) => {
    return [name + (one.required?.includes(name) ? '' : '?'), ofSchema(value)] as const;
  });
  return Object.fromEntries(fields);
}

/** Fields by name, so that their order says nothing. */
function written(shape: Shape): string {
  if (typeof shape === 'string') return shape;
  const fields = Object.entries(shape).map(([name, value]) => `${name}: ${written(value)}`);
  return `{ ${fields.sort().join('; ')} }`;
}

describe('the types for pages of others', () => {
  const program = hostProgram();
  const checker = program.getTypeChecker();

  it('let a page be written that steers and hears the embed, and refuse what the embed would not take', () => {
    const faults = Object.keys(files).flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
        ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    });
    expect(faults).toEqual([]);
  }, 60_000);

  it('say of every command and event what the published schema says', () => {
    const types = checker.getExportsOfModule(
      checker.getSymbolAtLocation(program.getSourceFile('/host/embed.d.ts')!)!,
    );
    const typed = (name: string) =>
      written(ofType(checker.getDeclaredTypeOfSymbol(types.find((one) => one.name === name)!), checker));
    expect(typed('EmbedCommand').split(' | {')).toHaveLength(4);
    expect(typed('EmbedCommand')).toBe(written(ofSchema(schema.$defs.command)));
    expect(typed('EmbedEvent')).toBe(written(ofSchema(schema.$defs.event)));
    expect(typed('Step')).toBe(written(ofSchema(schema.$defs.step)));
  });
});
