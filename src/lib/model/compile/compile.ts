/** Knows the way from rules as data to one checked, compiled model: source text and a description. Writes no file. */
import { checkRule, classesOf, isVectorRule, namesIn, parseFormula } from './check.ts';
import { emitGroup, type Slots } from './emit.ts';
import { RuleError } from './error.ts';
import { expandLenses, makeScope, orderByUse, type LensRule, type Scope } from './scope.ts';
import { mathmlOf } from './mathml.ts';
import type { BranchSource, ModelSource } from './source.ts';
import { quantityOf } from './unit.ts';

/** What the view and the run need to know of a compiled rule. */
export interface RuleDescription {
  readonly key: string;
  readonly id: string;
  readonly lens?: string;
  readonly group: string;
  readonly kind: 'number' | 'vector' | 'class';
  /** Index of its column among those of its kind. */
  readonly slot: number;
  /** Index of the group function that fills the column. */
  readonly stage: number;
  readonly unit?: string;
  readonly formula?: string;
  readonly classes?: readonly string[];
  readonly branches?: readonly BranchSource[];
  /** Parameters that its value depends on, directly or through other rules. */
  readonly parameters: readonly string[];
  /** The formula, or each branch's condition, as MathML with tokens (see mathml.ts), from the tree that the code is made of. */
  readonly shown: { readonly formula?: string; readonly conditions?: readonly (string | null)[] };
  /** Rules, inputs and parameters that it reads directly. */
  readonly reads: readonly string[];
}

export interface CompiledModel {
  readonly rules: readonly RuleDescription[];
  readonly layout: { readonly numbers: number; readonly vectors: number; readonly branches: number };
  readonly scalarParameters: readonly string[];
  readonly vectorParameters: readonly string[];
  /** Group functions in the order in which they must run, as TypeScript, with the groups that each needs: itself last. */
  readonly groups: readonly {
    readonly name: string;
    readonly code: string;
    readonly needs: readonly number[];
  }[];
  /** The same rules once more, for single scenarios one after the other: few functions, each of which reads a fact or a result once. */
  readonly whole: readonly { readonly name: string; readonly code: string }[];
}

/** V8 stops optimising a function above so many bytes of bytecode; source text is at least as long. */
export const longestFunction = 61_440;

/** Compiles and checks. @throws RuleError for the first mistake, with the rule's id. */
export function compile(source: ModelSource): CompiledModel {
  checkParameters(source);
  const rules = expandLenses(source);
  const scope = makeScope(source, rules);
  const reads = new Map(rules.map((rule) => [rule.key, readBy(rule, scope)]));
  const ordered = keepTogether(
    orderByUse(rules, (rule) => reads.get(rule.key)!),
    (rule) => reads.get(rule.key)!,
  );
  for (const rule of ordered) checkRule(rule, scope);

  const count = { number: 0, vector: 0, class: 0 };
  const slotOf = new Map<string, number>();
  const kindOfRule = (rule: LensRule) =>
    rule.first !== undefined ? 'class' : isVectorRule(rule) ? 'vector' : 'number';
  for (const rule of ordered) slotOf.set(rule.key, count[kindOfRule(rule)]++);
  const scalarParameters = source.parameters.filter((p) => p.per === undefined).map((p) => p.id);
  const vectorParameters = source.parameters.filter((p) => p.per !== undefined).map((p) => p.id);
  const slots: Slots = {
    numbers: slotOf,
    vectors: slotOf,
    branches: slotOf,
    scalarParameters: new Map(scalarParameters.map((id, i) => [id, i])),
    vectorParameters: new Map(vectorParameters.map((id, i) => [id, i])),
    contributors: source.contributors,
  };

  const parametersOf = new Map<string, string[]>();
  const isParameter = new Set([...scalarParameters, ...vectorParameters]);
  for (const rule of ordered) {
    const all = reads
      .get(rule.key)!
      .flatMap((key) => (isParameter.has(key) ? [key] : (parametersOf.get(key) ?? [])));
    parametersOf.set(rule.key, [...new Set(all)]);
  }
  const runs = inRuns(ordered);
  const stageOf = new Map(runs.flatMap((run, stage) => run.rules.map((rule) => [rule.key, stage] as const)));
  const groups = withNeeds(runs, (rule) => reads.get(rule.key)!.flatMap((key) => stageOf.get(key) ?? [])).map(
    ({ name, rules: run, needs }) => ({ name, code: emitGroup(name, run, scope, slots), needs }),
  );
  return {
    rules: ordered.map((rule) => ({
      key: rule.key,
      id: rule.id,
      lens: rule.lens,
      group: rule.group,
      kind: kindOfRule(rule),
      slot: slotOf.get(rule.key)!,
      stage: stageOf.get(rule.key)!,
      unit: rule.unit,
      formula: rule.formula,
      classes: rule.first === undefined ? undefined : classesOf(rule),
      branches: rule.first,
      parameters: parametersOf.get(rule.key)!,
      reads: reads.get(rule.key)!,
      shown: shownOf(rule),
    })),
    layout: { numbers: count.number, vectors: count.vector, branches: count.class },
    scalarParameters,
    vectorParameters,
    groups,
    whole: inParts(runs, (stage) => groups[stage].code.length).map((rules, i) => {
      const name = `part_${i + 1}`;
      return { name, code: emitGroup(name, rules, scope, slots) };
    }),
  };
}

/** Runs put together as long as what they are is not too long for one function. */
function inParts(
  runs: readonly { readonly rules: readonly LensRule[] }[],
  lengthOf: (stage: number) => number,
): LensRule[][] {
  const parts: LensRule[][] = [];
  let length = Infinity;
  runs.forEach(({ rules }, stage) => {
    length += lengthOf(stage);
    if (length > longestFunction) {
      parts.push([]);
      length = lengthOf(stage);
    }
    parts.at(-1)!.push(...rules);
  });
  return parts;
}

/** Every stage that must have run before one, through others too; a stage reads only those before it. */
function withNeeds<R extends { readonly rules: readonly LensRule[] }>(
  runs: readonly R[],
  read: (rule: LensRule) => readonly number[],
): (R & { readonly needs: readonly number[] })[] {
  const done: (R & { readonly needs: readonly number[] })[] = [];
  runs.forEach((run, stage) => {
    const direct = run.rules.flatMap(read).filter((other) => other !== stage);
    const needs = new Set([...direct.flatMap((other) => done[other].needs), stage]);
    done.push({ ...run, needs: [...needs].sort((a, b) => a - b) });
  });
  return done;
}

function shownOf(rule: LensRule): RuleDescription['shown'] {
  if (rule.first === undefined) return { formula: mathmlOf(parseFormula(rule.formula ?? '', rule)) };
  return {
    conditions: rule.first.map(({ when }) =>
      when === undefined ? null : mathmlOf(parseFormula(when, rule)),
    ),
  };
}

function readBy(rule: LensRule, scope: Scope): string[] {
  const texts =
    rule.first === undefined
      ? [rule.formula ?? '0']
      : rule.first.flatMap((b) => (b.when === undefined ? [] : [b.when]));
  const names = texts.flatMap((text) => namesIn(parseFormula(text, rule), rule, scope));
  const keys = names.map((m) =>
    m.of === 'rule' ? m.rule.key : m.of === 'input' ? m.input.id : m.parameter.id,
  );
  return [...new Set(keys)];
}

/** What is read through a lens stands apart in its group, since ranges and thresholds do without it. */
function inOneRun(a: LensRule, b: LensRule): boolean {
  return a.group === b.group && (a.lens === undefined) === (b.lens === undefined);
}

/** An order that is as sound and changes less often from group to group: the next is one of the same if any can be. */
function keepTogether(ordered: readonly LensRule[], uses: (rule: LensRule) => readonly string[]): LensRule[] {
  const waiting = new Map(ordered.map((rule) => [rule.key, rule]));
  const taken: LensRule[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter((rule) => uses(rule).every((key) => !waiting.has(key)));
    const last = taken.at(-1);
    const next = ready.find((rule) => last !== undefined && inOneRun(last, rule)) ?? ready[0];
    waiting.delete(next.key);
    taken.push(next);
  }
  return taken;
}

/** Neighbouring rules of one group become one function; a group that must wait for another is cut in two. */
function inRuns(ordered: readonly LensRule[]): { name: string; rules: LensRule[] }[] {
  const runs: { group: string; rules: LensRule[] }[] = [];
  for (const rule of ordered) {
    const last = runs.at(-1);
    if (last !== undefined && inOneRun(last.rules[0], rule)) last.rules.push(rule);
    else runs.push({ group: rule.group, rules: [rule] });
  }
  const seen = new Map<string, number>();
  return runs.map(({ group, rules }) => {
    const n = (seen.get(group) ?? 0) + 1;
    seen.set(group, n);
    return { name: n === 1 ? group : `${group}_${n}`, rules };
  });
}

function checkUnit(id: string, unit: string): void {
  try {
    quantityOf(unit);
  } catch (error) {
    throw new RuleError(id, `the unit "${unit}" is not one of those in use: ${(error as Error).message}.`);
  }
}

function checkParameters(source: ModelSource): void {
  for (const { id, unit } of [...source.inputs, ...source.rules]) if (unit !== undefined) checkUnit(id, unit);
  for (const { id, unit, low, mode, high, per } of source.parameters) {
    checkUnit(id, unit);
    if (per !== undefined) continue;
    if (low === undefined || mode === undefined || high === undefined)
      throw new RuleError(id, 'low, mode and high must all be given.');
    if (!(low <= mode && mode <= high))
      throw new RuleError(
        id,
        'low, mode and high are not in ascending order.',
        'low ≤ mode ≤ high',
        `${low}, ${mode}, ${high}`,
      );
  }
}
