/** Knows that compiling is repeatable: data/ gives the same code and the same formulas here as in the command that wrote them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { needs, layout } from '#lib/generated/engine.ts';
import { shown } from '#lib/generated/explain.ts';
import { rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { readData } from '../src/cli/data/read.ts';
import { modelSource } from '../src/cli/data/source.ts';
import { compile } from '#lib/model/compile/compile.ts';

const written = (name: string) =>
  readFileSync(new URL(`../src/lib/generated/${name}`, import.meta.url), 'utf8').split('\n\n');
const source = modelSource(readData(fileURLToPath(new URL('../data', import.meta.url))));

it('the same data gives the same code, formulas and order in every process', () => {
  const compiled = compile(source);
  for (const { code } of compiled.groups) expect(written('engine.ts')).toContain(code);
  for (const { code } of compiled.whole) expect(written('whole.ts')).toContain(code);
  expect(compiled.groups.map((group) => group.needs)).toEqual(needs);
  expect(compiled.layout).toEqual(layout);
  expect(Object.fromEntries(compiled.rules.map((rule) => [rule.key, rule.shown]))).toEqual(shown);
  for (const { key, kind, slot, stage } of rules)
    expect(compiled.rules).toContainEqual(expect.objectContaining({ key, kind, slot, stage }));
  for (const { key, parameters, reads } of ruleSources)
    expect(compiled.rules).toContainEqual(expect.objectContaining({ key, parameters, reads }));
  expect(compiled.rules.length).toBe(rules.length);
});
