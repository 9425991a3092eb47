/** Knows how the same rules are given to other people's engines. Each gets them in its own language, compiled or parsed once. */
import { Environment } from '@marcbachmann/cel-js';
import { LogicEngine } from 'json-logic-engine';
import { Engine as JsonRules, type Almanac, type RuleProperties } from 'json-rules-engine';
import { all, create } from 'mathjs';
import Publicodes from 'publicodes';
import type { PlainRule, Tree } from './formula.ts';

/** Values of inputs and parameters by name; `table` as a list. */
export type Known = Readonly<Record<string, number | string | boolean | readonly string[]>>;
/** A number or a word for each rule. */
export type Found = Readonly<Record<string, unknown>>;
export interface Contestant {
  readonly name: string;
  /** Whether it writes and runs program text at run time, which a strict content security policy forbids. */
  readonly usesEval: boolean;
  readonly run: (known: Known) => Found | Promise<Found>;
}

/** Nested choices: the first branch that holds. */
function firstOf<T>(
  rule: PlainRule,
  choose: (when: Tree, word: string, otherwise: T) => T,
  last: (word: string) => T,
): T {
  const [final, ...before] = [...rule.branches!].reverse();
  return before.reduce((otherwise, { when, word }) => choose(when!, word, otherwise), last(final.word));
}

export function cel(rules: readonly PlainRule[]): Contestant {
  const env = new Environment({ unlistedVariablesAreDyn: true })
    .registerFunction('least(dyn, dyn): double', (a: number, b: number) => Math.min(a, b))
    .registerFunction('most(dyn, dyn): double', (a: number, b: number) => Math.max(a, b))
    .registerFunction('root(dyn): double', (a: number) => Math.sqrt(a));
  const fn = { min: 'least', max: 'most', sqrt: 'root' };
  const text = (tree: Tree): string => {
    switch (tree.t) {
      case 'number':
        return Number.isInteger(tree.value) ? `${tree.value}.0` : `${tree.value}`;
      case 'name':
      case 'flag':
        return tree.id;
      case 'op':
        return `(${text(tree.a)} ${tree.op === 'and' ? '&&' : tree.op === 'or' ? '||' : tree.op} ${text(tree.b)})`;
      case 'not':
        return `!(${text(tree.a)})`;
      case 'is':
        return `(${tree.id} ${tree.not ? '!=' : '=='} "${tree.word}")`;
      case 'has':
        return `("${tree.word}" in ${tree.id})`;
      case 'call':
        return `${fn[tree.fn]}(${tree.args.map(text).join(', ')})`;
      case 'if':
        return `(${text(tree.condition)} ? ${text(tree.yes)} : ${text(tree.no)})`;
    }
  };
  const programs = rules.map((rule) => ({
    id: rule.id,
    run: env.parse(
      rule.formula !== undefined
        ? text(rule.formula)
        : firstOf(
            rule,
            (when, word, otherwise) => `(${text(when)} ? "${word}" : ${otherwise})`,
            (word) => `"${word}"`,
          ),
    ),
  }));
  return {
    name: '@marcbachmann/cel-js',
    usesEval: false,
    run: (known) => {
      const context: Record<string, unknown> = { ...known };
      for (const { id, run } of programs) context[id] = run(context);
      return context;
    },
  };
}

export function mathjs(rules: readonly PlainRule[]): Contestant {
  const math = create(all, {});
  const text = (tree: Tree): string => {
    switch (tree.t) {
      case 'number':
        return `${tree.value}`;
      case 'name':
      case 'flag':
        return tree.id;
      case 'op':
        return `(${text(tree.a)} ${tree.op} ${text(tree.b)})`;
      case 'not':
        return `not (${text(tree.a)})`;
      case 'is':
        return `${tree.not ? 'not ' : ''}equalText(${tree.id}, "${tree.word}")`;
      case 'has':
        return `has_${tree.word.replace('-', '_')}`;
      case 'call':
        return `${tree.fn}(${tree.args.map(text).join(', ')})`;
      case 'if':
        return `(${text(tree.condition)} ? ${text(tree.yes)} : ${text(tree.no)})`;
    }
  };
  const programs = rules.map((rule) => ({
    id: rule.id,
    code: math.compile(
      rule.formula !== undefined
        ? text(rule.formula)
        : firstOf(
            rule,
            (when, word, otherwise) => `(${text(when)} ? "${word}" : ${otherwise})`,
            (word) => `"${word}"`,
          ),
    ),
  }));
  return {
    name: 'mathjs, compiled',
    usesEval: false,
    run: (known) => {
      const scope: Record<string, unknown> = { ...known };
      for (const { id, code } of programs) scope[id] = code.evaluate(scope);
      return scope;
    },
  };
}

export function jsonLogic(rules: readonly PlainRule[], compiled: boolean): Contestant {
  const engine = new LogicEngine();
  engine.addMethod('sqrt', ([a]: number[]) => Math.sqrt(a), { deterministic: true });
  const logic = (tree: Tree): unknown => {
    switch (tree.t) {
      case 'number':
        return tree.value;
      case 'name':
      case 'flag':
        return { var: tree.id };
      case 'op':
        return { [tree.op]: [logic(tree.a), logic(tree.b)] };
      case 'not':
        return { '!': [logic(tree.a)] };
      case 'is':
        return { [tree.not ? '!==' : '===']: [{ var: tree.id }, tree.word] };
      case 'has':
        return { in: [tree.word, { var: tree.id }] };
      case 'call':
        return { [tree.fn]: tree.args.map(logic) };
      case 'if':
        return { if: [logic(tree.condition), logic(tree.yes), logic(tree.no)] };
    }
  };
  const logics = rules.map((rule) => ({
    id: rule.id,
    logic:
      rule.formula !== undefined
        ? logic(rule.formula)
        : {
            if: rule.branches!.flatMap(({ when, word }) =>
              when === undefined ? [word] : [logic(when), word],
            ),
          },
  }));
  const programs = compiled
    ? logics.map(({ id, logic }) => ({ id, run: engine.build(logic) as (data: unknown) => unknown }))
    : logics.map(({ id, logic }) => ({ id, run: (data: unknown): unknown => engine.run(logic, data) }));
  return {
    name: `json-logic-engine, ${compiled ? 'compiled' : 'interpreted'}`,
    usesEval: compiled,
    run: (known) => {
      const data: Record<string, unknown> = { ...known };
      for (const { id, run } of programs) data[id] = run(data);
      return data;
    },
  };
}

/** It knows no arithmetic: numbers are facts worked out by callbacks; classes are its own rules, a branch each, in order of priority. */
export function jsonRules(rules: readonly PlainRule[]): Contestant {
  const engine = new JsonRules([], { allowUndefinedFacts: true });
  type Value = (get: (id: string) => Promise<unknown>) => Promise<number>;
  const value = (tree: Tree): Value => {
    switch (tree.t) {
      case 'number':
        return () => Promise.resolve(tree.value);
      case 'name':
        return (get) => get(tree.id) as Promise<number>;
      case 'call': {
        const args = tree.args.map(value);
        return async (get) =>
          Math[tree.fn](...((await Promise.all(args.map((arg) => arg(get)))) as [number]));
      }
      case 'if': {
        // the only one: is there anybody inside
        const { a, b, op } = tree.condition as Extract<Tree, { t: 'op' }>;
        if (op !== '>') throw new Error('a condition that is not translated');
        const [left, right, yes, no] = [a, b, tree.yes, tree.no].map(value);
        return async (get) => ((await left(get)) > (await right(get)) ? yes(get) : no(get));
      }
      case 'op': {
        const [a, b] = [value(tree.a), value(tree.b)];
        const { op } = tree;
        return async (get) => {
          const [x, y] = [await a(get), await b(get)];
          return op === '+' ? x + y : op === '-' ? x - y : op === '*' ? x * y : x / y;
        };
      }
      default:
        throw new Error(`${tree.t} is no number`);
    }
  };
  const operators: Readonly<Record<string, string>> = {
    '<': 'lessThan',
    '<=': 'lessThanInclusive',
    '>': 'greaterThan',
    '>=': 'greaterThanInclusive',
  };
  let extra = 0;
  const addNumber = (id: string, tree: Tree) => {
    const run = value(tree);
    engine.addFact(id, (_: unknown, almanac: Almanac) => run((name) => almanac.factValue(name)));
  };
  /** A comparison is made between facts, so whatever is more than a name becomes one. */
  const factOf = (tree: Tree): string => {
    if (tree.t === 'name') return tree.id;
    const id = `helper_${extra++}`;
    addNumber(id, tree);
    return id;
  };
  type Condition = RuleProperties['conditions'];
  const condition = (tree: Tree): Condition => {
    switch (tree.t) {
      case 'flag':
        return { fact: tree.id, operator: 'equal', value: true } as unknown as Condition;
      case 'not':
        return { not: condition(tree.a) } as unknown as Condition;
      case 'is':
        return {
          fact: tree.id,
          operator: tree.not ? 'notEqual' : 'equal',
          value: tree.word,
        } as unknown as Condition;
      case 'has':
        return { fact: tree.id, operator: 'contains', value: tree.word } as unknown as Condition;
      case 'op':
        if (tree.op === 'and') return { all: [condition(tree.a), condition(tree.b)] } as Condition;
        if (tree.op === 'or') return { any: [condition(tree.a), condition(tree.b)] } as Condition;
        return {
          fact: factOf(tree.a),
          operator: operators[tree.op],
          value: tree.b.t === 'number' ? tree.b.value : { fact: factOf(tree.b) },
        } as unknown as Condition;
      default:
        throw new Error(`${tree.t} is no condition`);
    }
  };
  let priority = 10_000;
  for (const rule of rules) {
    if (rule.formula !== undefined) {
      addNumber(rule.id, rule.formula);
      continue;
    }
    for (const { when, word } of rule.branches!) {
      const open = { fact: rule.id, operator: 'equal', value: undefined };
      const inner = when === undefined ? [] : [condition(when)];
      engine.addRule({
        conditions: { all: [open, ...inner] } as unknown as Condition,
        priority: priority--,
        event: { type: rule.id, params: { word } },
        onSuccess: (event, almanac: Almanac) => {
          almanac.addRuntimeFact(rule.id, (event.params as { word: string }).word);
        },
      });
    }
  }
  return {
    name: 'json-rules-engine',
    usesEval: false,
    run: async (known) => {
      const { almanac } = await engine.run({ ...known });
      const found: Record<string, unknown> = {};
      for (const { id } of rules) found[id] = await almanac.factValue(id);
      return found;
    },
  };
}

export function publicodes(rules: readonly PlainRule[], inputs: Known): Contestant {
  const constant = (word: string) => `'${word}'`;
  const formula = (tree: Tree): unknown => {
    switch (tree.t) {
      case 'number':
        return tree.value;
      case 'name':
      case 'flag':
        return tree.id;
      case 'call':
        if (tree.fn === 'sqrt') {
          const inner = tree.args[0] as Extract<Tree, { t: 'op' }>;
          const of = (t: Tree) => (t as Extract<Tree, { t: 'number' }>).value;
          // it has no root, and the only ones are of constants
          return Math.sqrt(of(inner.a) * of(inner.b));
        }
        return { [tree.fn === 'min' ? 'le minimum de' : 'le maximum de']: tree.args.map(formula) };
      case 'op':
        if (tree.op === 'and') return { 'toutes ces conditions': [formula(tree.a), formula(tree.b)] };
        if (tree.op === 'or') return { 'une de ces conditions': [formula(tree.a), formula(tree.b)] };
        return { [operator[tree.op] ?? tree.op]: [formula(tree.a), formula(tree.b)] };
      case 'not':
        return { '=': [formula(tree.a), 'non'] };
      case 'is':
        return { [tree.not ? '!=' : '=']: [tree.id, constant(tree.word)] };
      case 'has':
        return `has_${tree.word.replace('-', '_')}`;
      case 'if':
        return {
          variations: [
            { si: formula(tree.condition), alors: formula(tree.yes) },
            { sinon: formula(tree.no) },
          ],
        };
    }
  };
  const operator: Readonly<Record<string, string>> = {};
  const source: Record<string, unknown> = {};
  const situationOf = (known: Known) =>
    Object.fromEntries(
      Object.entries(known).flatMap(([id, v]) => {
        if (typeof v === 'object') return [];
        return [[id, typeof v === 'string' ? constant(v) : typeof v === 'boolean' ? (v ? 'oui' : 'non') : v]];
      }),
    );
  for (const id of Object.keys(situationOf(inputs))) source[id] = { 'par défaut': situationOf(inputs)[id] };
  for (const rule of rules) {
    source[rule.id] = {
      valeur:
        rule.formula !== undefined
          ? formula(rule.formula)
          : rule.branches!.length === 1
            ? constant(rule.branches![0].word)
            : {
                variations: rule.branches!.map(({ when, word }) =>
                  when === undefined
                    ? { sinon: constant(word) }
                    : { si: formula(when), alors: constant(word) },
                ),
              },
    };
  }
  const engine = new Publicodes(source as never, { logger: { log() {}, warn() {}, error() {} } } as never);
  return {
    name: 'publicodes',
    usesEval: false,
    run: (known) => {
      engine.setSituation(situationOf(known) as never);
      return Object.fromEntries(rules.map(({ id }) => [id, engine.evaluate(id).nodeValue]));
    },
  };
}
