/** Knows the rules of data/ as plain trees that any engine can be given: numbers, names, comparisons, branches. No units, no vectors, no distances. */
import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from 'mathjs';
import { readData } from '../src/cli/data/read.ts';
import { modelSource } from '../src/cli/data/source.ts';
import { isUnit, parseFormula } from '../src/lib/model/compile/check.ts';
import { expandLenses, type LensRule } from '../src/lib/model/compile/scope.ts';
import type { ModelSource } from '../src/lib/model/compile/source.ts';

export type Tree =
  | { readonly t: 'number'; readonly value: number }
  | { readonly t: 'name'; readonly id: string }
  | { readonly t: 'flag'; readonly id: string }
  | { readonly t: 'op'; readonly op: string; readonly a: Tree; readonly b: Tree }
  | { readonly t: 'not'; readonly a: Tree }
  /** A choice or a class is that word. */
  | { readonly t: 'is'; readonly id: string; readonly word: string; readonly not: boolean }
  /** A list of words holds that word. */
  | { readonly t: 'has'; readonly id: string; readonly word: string }
  | { readonly t: 'call'; readonly fn: 'min' | 'max' | 'sqrt'; readonly args: readonly Tree[] }
  | { readonly t: 'if'; readonly condition: Tree; readonly yes: Tree; readonly no: Tree };

/** A rule whose value is a number, or the word of the first branch that holds. */
export interface PlainRule {
  readonly id: string;
  readonly formula?: Tree;
  readonly branches?: readonly { readonly when?: Tree; readonly word: string }[];
}

/**
 * What no other engine has: troops by distance, sums over contributors, and values for each of them. They are worked out
 * beforehand and given to everyone, ourselves included.
 */
const given: Readonly<Record<string, string>> = {
  forward_troops: 'person',
  strip_troops: 'person',
  near_troops: 'person',
  exposed_glide: 'person',
  exposed_drone: 'person',
  nato_troops: 'person',
  overdrawn: 'person',
  sustained_share: '1',
};
const perContributor = ['pool_share', 'ceiling'];
export const givenIds = Object.keys(given);

/** The model with these as inputs, so that our own compiler is measured on the very rules that the others get. */
export function benchmarkSource(root: string): ModelSource {
  const source = modelSource(readData(`${root}/data`));
  const left = source.rules.filter(({ id }) => !(id in given) && !perContributor.includes(id));
  const inputs = Object.entries(given).map(([id, unit]) => ({ id, kind: 'fixed' as const, unit }));
  return { ...source, inputs: [...source.inputs, ...inputs], rules: left };
}

/** Many copies of the rules under other names, none of which reads from another copy. */
export function copiesOf(source: ModelSource, copies: number): ModelSource {
  const ids = source.rules.map((rule) => rule.id);
  const renamed = (text: string, n: number) =>
    // words in quotation marks are classes and choices, no names
    text.replace(/"[^"]*"|[A-Za-z_][A-Za-z0-9_]*/g, (word) => (ids.includes(word) ? `${word}_x${n}` : word));
  const branches = (list: NonNullable<ModelSource['rules'][number]['first']>, n: number) =>
    list.map((branch) => (branch.when === undefined ? branch : { ...branch, when: renamed(branch.when, n) }));
  const rules = Array.from({ length: copies }, (_, n) =>
    source.rules.map((rule) => ({
      ...rule,
      id: `${rule.id}_x${n}`,
      group: `${rule.group}_x${n}`,
      ...(rule.formula === undefined ? {} : { formula: renamed(rule.formula, n) }),
      ...(rule.first === undefined ? {} : { first: branches(rule.first, n) }),
      ...(rule.nearest === undefined ? {} : { nearest: { ...rule.nearest, of: `${rule.nearest.of}_x${n}` } }),
      ...(typeof rule.lenses === 'object'
        ? {
            lenses: Object.fromEntries(
              Object.entries(rule.lenses).map(([lens, list]) => [lens, branches(list, n)]),
            ),
          }
        : {}),
    })),
  ).flat();
  return { ...source, rules };
}

/** Names with letters, digits and underscores only, as every engine takes them. */
export const plainName = (key: string): string => key.replace(/[^A-Za-z0-9_]/g, '_');

/** The rules as trees, in an order in which each comes after those it reads. `order` gives that order. */
export function plainRules(source: ModelSource, order: readonly string[]): PlainRule[] {
  const rules = expandLenses(source);
  const keys = new Set(rules.map((rule) => rule.key));
  const byKey = new Map(rules.map((rule) => [rule.key, rule]));
  const inputs = new Map(source.inputs.map((input) => [input.id, input]));
  const resolve = (name: string, rule: LensRule) =>
    plainName(rule.lens !== undefined && keys.has(`${name}.${rule.lens}`) ? `${name}.${rule.lens}` : name);
  const word = (node: MathNode) => (node as ConstantNode<string>).value;

  function tree(node: MathNode, rule: LensRule): Tree {
    const of = (n: MathNode) => tree(n, rule);
    switch (node.type) {
      case 'ParenthesisNode':
        return of((node as ParenthesisNode).content);
      case 'ConstantNode':
        return { t: 'number', value: (node as unknown as ConstantNode<number>).value };
      case 'SymbolNode': {
        const { name } = node as SymbolNode;
        const id = resolve(name, rule);
        return inputs.get(name)?.kind === 'boolean' ? { t: 'flag', id } : { t: 'name', id };
      }
      case 'ConditionalNode': {
        const { condition, trueExpr, falseExpr } = node as ConditionalNode;
        return { t: 'if', condition: of(condition), yes: of(trueExpr), no: of(falseExpr) };
      }
      case 'FunctionNode': {
        const { fn, args } = node as FunctionNode;
        const name = (fn as unknown as SymbolNode).name;
        if (name === 'has') return { t: 'has', id: (args[0] as SymbolNode).name, word: word(args[1]) };
        if (name === 'min' || name === 'max' || name === 'sqrt')
          return { t: 'call', fn: name, args: args.map(of) };
        return { t: 'name', id: `${name}_${word(args[0])}` };
      }
      default: {
        const { op, args } = node as OperatorNode;
        if (op === 'not') return { t: 'not', a: of(args[0]) };
        if ((op === '*' || op === '/') && isUnit(args[1])) return of(args[0]);
        if (op === '==' || op === '!=') {
          const id = resolve((args[0] as SymbolNode).name, rule);
          return { t: 'is', id, word: word(args[1]), not: op === '!=' };
        }
        return { t: 'op', op, a: of(args[0]), b: of(args[1]) };
      }
    }
  }

  return order.map((key): PlainRule => {
    const rule = byKey.get(key)!;
    const parsed = (text: string) => tree(parseFormula(text, rule), rule);
    if (rule.first === undefined) return { id: plainName(key), formula: parsed(rule.formula ?? '') };
    return {
      id: plainName(key),
      branches: rule.first.map(({ when, class: name }) => ({
        ...(when === undefined ? {} : { when: parsed(when) }),
        word: name,
      })),
    };
  });
}
