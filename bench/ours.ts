/** Knows how our compiler's output is made for a benchmark and given its rows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/lib/model/compile/compile.ts';
import type { ModelSource } from '../src/lib/model/compile/source.ts';
import type { Layout } from '../src/lib/model/evaluate.ts';
import type { RuleGroup } from '../src/lib/model/facts.ts';

const out = fileURLToPath(new URL('node_modules/.ours/', import.meta.url));

export interface Ours {
  /** As the command line runs them for one scenario after the other. */
  readonly whole: readonly RuleGroup[];
  /** As the page runs them over many rows: a group of rules after the other. */
  readonly groups: readonly RuleGroup[];
  readonly layout: Layout;
  /** In the order of evaluation, so that each comes after those it reads. */
  readonly rules: ReturnType<typeof compile>['rules'];
  readonly parameters: readonly string[];
  readonly compileMs: number;
}

export async function ours(name: string, source: ModelSource): Promise<Ours> {
  const start = performance.now();
  const model = compile(source);
  const compileMs = performance.now() - start;
  mkdirSync(out, { recursive: true });
  const path = `${out}${name}.ts`;
  writeFileSync(
    path,
    [
      `import { troopsWithin, type Facts, type Outputs, type Rows } from '../../../src/lib/model/facts.ts';`,
      'void troopsWithin;',
      ...[...model.groups, ...model.whole].map(({ code }) => code),
    ].join('\n\n'),
  );
  const made = (await import(path)) as Record<string, RuleGroup>;
  const named = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => made[name]);
  return {
    whole: named(model.whole),
    groups: named(model.groups),
    layout: model.layout,
    rules: model.rules,
    parameters: model.scalarParameters,
    compileMs,
  };
}
