/** Knows whether a formula makes sense: names, dimension, scale, kinds. Gives the kind; writes no code. */
import {
  parse,
  type MathNode,
  type OperatorNode,
  type FunctionNode,
  type ConditionalNode,
  type ConstantNode,
  type SymbolNode,
  type ParenthesisNode,
} from 'mathjs';
import { RuleError } from './error.ts';
import type { LensRule, Meaning, Scope } from './scope.ts';
import * as unit from './unit.ts';

export type Kind =
  | { readonly kind: 'number'; readonly quantity: unit.Quantity; readonly vector: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'class'; readonly options: readonly string[] }
  | { readonly kind: 'set'; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

const plain: Kind = { kind: 'number', quantity: unit.dimensionless, vector: false };
const comparisons = new Set(['<', '<=', '>', '>=']);

/** Parses one formula. @throws RuleError that names the rule and shows the text. */
export function parseFormula(text: string, rule: LensRule): MathNode {
  try {
    return parse(text);
  } catch (error) {
    throw new RuleError(rule.key, `the formula "${text}" cannot be read: ${(error as Error).message}.`);
  }
}

/** Names (rule keys, parameters, inputs) that a formula reads, units left out. */
export function namesIn(node: MathNode, rule: LensRule, scope: Scope): Meaning[] {
  const found: Meaning[] = [];
  node.traverse((n, path, parent) => {
    const calls = parent?.type === 'FunctionNode' && path === 'fn';
    if (n.type === 'SymbolNode') {
      const { name } = n as SymbolNode;
      if (name in unit.unitNames || name === 'true' || name === 'false') return;
      if (calls && name in functions) return;
      found.push(scope(name, rule));
    }
  });
  return found;
}

/** The functions of the language and how many arguments each takes at least and at most. No inherited names. */
const functions: Readonly<Record<string, readonly [number, number]>> = Object.assign(Object.create(null), {
  min: [1, Infinity],
  max: [1, Infinity],
  sqrt: [1, 1],
  sum: [1, 1],
  has: [2, 2],
});

/** The kind of a formula's value. Every branch is looked at, not only the one taken. @throws RuleError */
export function kindOf(node: MathNode, rule: LensRule, scope: Scope): Kind {
  const recur = (n: MathNode) => kindOf(n, rule, scope);
  const fail = (sentence: string, expected?: string, found?: string): never => {
    throw new RuleError(rule.key, `in "${node.toString()}" ${sentence}`, expected, found);
  };
  const number = (n: MathNode) => {
    const kind = recur(n);
    return kind.kind === 'number' ? kind : fail(`"${n.toString()}" is not a number.`);
  };
  const boolean = (n: MathNode) => {
    if (recur(n).kind !== 'boolean') fail(`"${n.toString()}" is not a yes-or-no condition.`);
  };
  /** Adding and comparing need one unit on both sides: the same dimension, and no hidden conversion. */
  const alike = (nodes: readonly MathNode[], verb: string): Kind & { kind: 'number' } => {
    const kinds = nodes.map(number);
    const head = kinds[0] ?? fail('an argument is missing.');
    for (const kind of kinds) {
      if (!unit.sameDimension(kind.quantity, head.quantity)) {
        fail(
          `${verb} different kinds of quantity.`,
          unit.describe(head.quantity),
          unit.describe(kind.quantity),
        );
      }
      if (!unit.sameScale(kind.quantity, head.quantity)) {
        fail(
          `${verb} numbers of different scale.`,
          unit.describe(head.quantity),
          unit.describe(kind.quantity),
        );
      }
    }
    return { ...head, vector: kinds.some((k) => k.vector) };
  };

  switch (node.type) {
    case 'ParenthesisNode':
      return recur((node as ParenthesisNode).content);
    case 'ConstantNode': {
      const { value } = node as ConstantNode<string | number | boolean>;
      if (typeof value === 'string') return { kind: 'text', text: value };
      if (typeof value === 'boolean') return { kind: 'boolean' };
      return plain;
    }
    case 'SymbolNode': {
      const { name } = node as SymbolNode;
      const known = unit.unitNames[name];
      if (known !== undefined) return { kind: 'number', quantity: unit.quantityOf(name), vector: false };
      return kindOfMeaning(scope(name, rule), name, fail);
    }
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      boolean(condition);
      return alike([trueExpr, falseExpr], 'the two results are');
    }
    case 'FunctionNode':
      return kindOfCall(node as FunctionNode);
    case 'OperatorNode':
      return kindOfOperator(node as OperatorNode);
    default:
      return fail(`this way of writing (${node.type}) is not part of the rule language.`);
  }

  function kindOfCall(call: FunctionNode): Kind {
    const name = call.fn.name ?? '';
    const { args } = call;
    const [least, most] = functions[name] ?? [1, 1];
    if (args.length < least || args.length > most)
      fail(
        `${name}() has the wrong number of arguments.`,
        `${least}${most > least ? ' or more' : ''}`,
        `${args.length}`,
      );
    if (name === 'min' || name === 'max') return alike(args, `${name} is asked to compare`);
    if (name === 'sqrt')
      return {
        ...number(args[0]!),
        quantity: unit.root(number(args[0]!).quantity) ?? fail('the root has no unit.'),
      };
    if (name === 'sum') return { ...number(args[0]!), vector: false };
    if (name === 'has') {
      const set = recur(args[0]!);
      const member = recur(args[1]!);
      if (set.kind !== 'set' || member.kind !== 'text')
        return fail('has() takes a list and a name in quotes.');
      if (!set.options.includes(member.text))
        fail('the list has no such member.', set.options.join(', '), member.text);
      return { kind: 'boolean' };
    }
    const meaning = scope(name, rule);
    if (meaning.of === 'input' && meaning.input.kind === 'reach') {
      const distance = number(args[0]!).quantity;
      const km = unit.quantityOf('km');
      if (!unit.sameDimension(distance, km) || !unit.sameScale(distance, km)) {
        fail(`${name}() takes a distance.`, 'km', unit.describe(distance));
      }
      return { kind: 'number', quantity: unit.quantityOf(meaning.input.unit ?? '1'), vector: false };
    }
    if (meaning.of === 'input' && meaning.input.kind === 'share-of') {
      const who = recur(args[0]!);
      if (who.kind !== 'text' || !(meaning.input.options ?? []).some((o) => o.id === who.text)) {
        fail(`${name}() takes a contributor's id in quotes.`);
      }
      return { kind: 'number', quantity: unit.quantityOf(meaning.input.unit ?? '1'), vector: false };
    }
    return fail(`"${name}" is not a function of the rule language.`);
  }

  function kindOfOperator(operator: OperatorNode): Kind {
    const { op } = operator;
    const [a, b] = operator.args as [MathNode, MathNode | undefined];
    if (b === undefined && op !== '-' && op !== 'not')
      fail(`the sign "${op}" needs something on both sides.`);
    if (op === 'and' || op === 'or') {
      boolean(a);
      boolean(b!);
      return { kind: 'boolean' };
    }
    if (op === 'not') {
      boolean(a);
      return { kind: 'boolean' };
    }
    if (op === '==' || op === '!=') {
      const left = recur(a);
      const right = recur(b!);
      if (left.kind === 'class' && right.kind === 'text') {
        if (!left.options.includes(right.text))
          fail('there is no such choice.', left.options.join(', '), right.text);
        return { kind: 'boolean' };
      }
      return fail('only a choice can be compared with a name in quotes; for numbers use < or >=.');
    }
    if (comparisons.has(op)) {
      alike([a, b!], 'the comparison is of');
      return { kind: 'boolean' };
    }
    if (op === '+' || (op === '-' && b !== undefined)) return alike([a, b!], 'the sum is of');
    if (op === '-') return number(a);
    if (op === '*' || op === '/') {
      if (op === '*' && operator.implicit && !isUnit(b!)) {
        fail('two names stand side by side; write * between them, or only a unit after a number.');
      }
      const left = number(a);
      const right = number(b!);
      const quantity = (op === '*' ? unit.product : unit.quotient)(left.quantity, right.quantity);
      return { kind: 'number', quantity, vector: left.vector || right.vector };
    }
    return fail(`the sign "${op}" is not part of the rule language.`);
  }
}

export function isUnit(node: MathNode): boolean {
  return node.type === 'SymbolNode' && (node as SymbolNode).name in unit.unitNames;
}

/** The classes that a rule may give: those of its branches in their order, and those it declares beyond. */
export function classesOf(rule: LensRule): string[] {
  return [...new Set([...(rule.first ?? []).map((branch) => branch.class), ...(rule.options ?? [])])];
}

function kindOfMeaning(
  meaning: Meaning,
  name: string,
  fail: (s: string, e?: string, f?: string) => never,
): Kind {
  switch (meaning.of) {
    case 'parameter':
      return {
        kind: 'number',
        quantity: unit.quantityOf(meaning.parameter.unit),
        vector: meaning.parameter.per !== undefined,
      };
    case 'rule':
      if (meaning.rule.first !== undefined) return { kind: 'class', options: classesOf(meaning.rule) };
      return {
        kind: 'number',
        quantity: unit.quantityOf(meaning.rule.unit ?? '1'),
        vector: isVectorRule(meaning.rule),
      };
    case 'input': {
      const { input } = meaning;
      const options = (input.options ?? []).map((o) => o.id);
      if (input.kind === 'boolean') return { kind: 'boolean' };
      if (input.kind === 'choice') return { kind: 'class', options };
      if (input.kind === 'set') return { kind: 'set', options };
      if (input.kind === 'reach' || input.kind === 'share-of')
        return fail(`"${name}" needs an argument: ${name}(…).`);
      return {
        kind: 'number',
        quantity: unit.quantityOf(input.unit ?? '1'),
        vector: input.per !== undefined,
      };
    }
  }
}

/** Whether a rule gives one value per contributor; stated in the data so that a reader sees it. */
export function isVectorRule(rule: LensRule): boolean {
  return rule.per !== undefined;
}

/**
 * A value per contributor has a meaning only inside sum(), or in a rule that itself gives one per contributor; a condition
 * on it would be read at no contributor at all. @throws RuleError
 */
function checkVectors(node: MathNode, rule: LensRule, scope: Scope, inSum = false): void {
  if (node.type === 'FunctionNode' && (node as FunctionNode).fn.name === 'sum') {
    if (inSum) throw new RuleError(rule.key, `in "${node.toString()}" a sum() stands inside a sum().`);
    for (const arg of (node as FunctionNode).args) checkVectors(arg, rule, scope, true);
    return;
  }
  if (node.type === 'SymbolNode' && !inSum && !isUnit(node)) {
    const { name } = node as SymbolNode;
    if (name in functions || name === 'true' || name === 'false') return;
    const meaning = scope(name, rule);
    const vector =
      (meaning.of === 'parameter' && meaning.parameter.per !== undefined) ||
      (meaning.of === 'rule' && meaning.rule.first === undefined && isVectorRule(meaning.rule)) ||
      (meaning.of === 'input' && meaning.input.per !== undefined);
    if (vector)
      throw new RuleError(
        rule.key,
        `"${name}" has one value per contributor; here one number is needed, such as a sum().`,
      );
    return;
  }
  node.forEach((child) => checkVectors(child, rule, scope, inSum));
}

/** Checks one rule against what it declares. @throws RuleError */
export function checkRule(rule: LensRule, scope: Scope): void {
  if (rule.formula !== undefined && rule.first !== undefined)
    throw new RuleError(rule.key, 'there are both a formula and a list of conditions.');
  if (rule.formula !== undefined) {
    const kind = kindOf(parseFormula(rule.formula, rule), rule, scope);
    if (kind.kind !== 'number') throw new RuleError(rule.key, 'the formula does not give a number.');
    const declared = unit.quantityOf(rule.unit ?? '1');
    if (!unit.sameDimension(kind.quantity, declared)) {
      throw new RuleError(
        rule.key,
        'the formula gives another kind of quantity than the rule says.',
        rule.unit ?? '1',
        unit.describe(kind.quantity),
      );
    }
    if (!unit.sameScale(kind.quantity, declared)) {
      throw new RuleError(
        rule.key,
        `the result is in another unit than the rule says; it must be ${unit.conversion(kind.quantity, declared)}.`,
        rule.unit ?? '1',
        unit.describe(kind.quantity),
      );
    }
    if (kind.vector !== isVectorRule(rule)) {
      throw new RuleError(
        rule.key,
        kind.vector
          ? 'one value per contributor comes out; say "per: contributor", or sum().'
          : 'the rule says "per: contributor", but one number comes out.',
      );
    }
    if (!isVectorRule(rule)) checkVectors(parseFormula(rule.formula, rule), rule, scope);
    return;
  }
  if (rule.first === undefined || rule.first.length === 0)
    throw new RuleError(rule.key, 'there is neither a formula nor a list of conditions.');
  rule.first.forEach((branch, i) => {
    const last = i === rule.first!.length - 1;
    if (branch.when === undefined && !last)
      throw new RuleError(rule.key, `branch ${i + 1} holds always, so the branches after it are never read.`);
    if (branch.when !== undefined && last)
      throw new RuleError(rule.key, 'the last branch has a condition; what holds otherwise is not said.');
    if (branch.when === undefined) return;
    if (kindOf(parseFormula(branch.when, rule), rule, scope).kind !== 'boolean') {
      throw new RuleError(rule.key, `the condition "${branch.when}" is not a yes-or-no question.`);
    }
    checkVectors(parseFormula(branch.when, rule), rule, scope);
  });
}
