/** Knows how a checked formula is written as straight-line TypeScript. Trusts that check.ts has passed it. */
import type {
  MathNode,
  OperatorNode,
  FunctionNode,
  ConditionalNode,
  ConstantNode,
  SymbolNode,
  ParenthesisNode,
} from 'mathjs';
import { isUnit, isVectorRule, parseFormula } from './check.ts';
import type { LensRule, Scope } from './scope.ts';
import { unitNames } from './unit.ts';

/** Where each rule's column lies. */
export interface Slots {
  readonly numbers: ReadonlyMap<string, number>;
  readonly vectors: ReadonlyMap<string, number>;
  readonly branches: ReadonlyMap<string, number>;
  readonly scalarParameters: ReadonlyMap<string, number>;
  readonly vectorParameters: ReadonlyMap<string, number>;
  readonly contributors: readonly string[];
}

/** Functions that depend on nothing but what they are given. */
const plainFunctions = new Set(['min', 'max', 'sqrt', 'has']);
/** Kinds of input that are the same at every level and in every draw. */
const fixedKinds = new Set<string>(['fixed', 'boolean', 'choice', 'set']);

const identifier = (key: string) => key.replace(/[^A-Za-z0-9_]/g, '_');

/** One pass over the countries present, for all that follows one another without a number in between. */
interface Loop {
  readonly sums: string[];
  /** What is read or computed once per country. */
  readonly locals: Map<string, string>;
  readonly lines: string[];
  /** Columns that it writes: what reads them in the same pass takes the variable. */
  readonly written: Set<string>;
}

/** One group of rules as the text of one function; V8 stops optimising very large functions, so groups stay apart. */
export function emitGroup(name: string, rules: readonly LensRule[], scope: Scope, slots: Slots): string {
  const heads = new Map<string, string>();
  const locals = new Map<string, string>();
  const body: (Loop | { readonly column: string; readonly cell: string; readonly value: string })[] = [];
  /** Results of this group that later rules of it read: kept in a variable, not read back from their column. */
  const readAgain = new Set<string>();
  let sums = 0;

  const head = (variable: string, expression: string) => {
    heads.set(variable, `  const ${variable} = ${expression};`);
    return variable;
  };
  /** Read once per row: a column that is written in between could be the same one, so the engine would read it again. */
  const local = (variable: string, expression: string) => {
    locals.set(variable, `    const ${variable} = ${expression};`);
    return variable;
  };
  /** The loop that the next lines join. */
  const loop = (): Loop => {
    head('count', 'facts.present.length');
    const last = body.at(-1);
    if (last !== undefined && 'lines' in last) return last;
    const opened: Loop = { sums: [], locals: new Map(), lines: [], written: new Set() };
    body.push(opened);
    return opened;
  };
  const perCountry = (variable: string, expression: string) => {
    loop().locals.set(variable, `      const ${variable} = ${expression};`);
    return variable;
  };
  // multiplied first and divided then, so that an amount at a round level is that number to the last digit
  const levelFactor = () =>
    `${local('s', `${head('scale', 'rows.scale')}[i]!`)} / ${head('base', 'rows.base ?? 1')}`;
  /** One row of a column that is not a vector's. */
  const cell = (rule: LensRule, column: string) => {
    const [cells, slot] =
      rule.first === undefined
        ? ([head('numbers', 'out.numberCells'), slots.numbers] as const)
        : ([head('branches', 'out.branchCells'), slots.branches] as const);
    return `${cells}[${head(`c_${column}`, `${slot.get(rule.key)} * ${head('stride', 'out.stride')}`)} + i]`;
  };
  const here = new Set(rules.map((rule) => rule.key));
  /** Results of this group that are the same in every row, with what they are. */
  const still = new Map<string, string>();
  const once = new Map<string, string>();
  /** What no row changes is computed once, before the rows; the engine does not move it there by itself. */
  const hoist = (expression: string) => {
    if (!/\W/.test(expression)) return expression;
    if (!once.has(expression)) once.set(expression, head(`k${once.size}`, expression));
    return once.get(expression)!;
  };
  /** Whether a formula reads nothing that differs between rows or between countries. */
  const isStill = (node: MathNode, rule: LensRule) =>
    node.filter((part: MathNode) => {
      if (part.type !== 'SymbolNode') return false;
      const { name: symbol } = part as SymbolNode;
      if (symbol in unitNames || plainFunctions.has(symbol)) return false;
      const meaning = symbol === 'sum' ? undefined : scope(symbol, rule);
      if (meaning?.of === 'rule') return !still.has(meaning.rule.key);
      return (
        meaning?.of !== 'input' || meaning.input.per !== undefined || !fixedKinds.has(meaning.input.kind)
      );
    }).length === 0;

  function reference(symbol: string, rule: LensRule): string {
    const meaning = scope(symbol, rule);
    if (meaning.of === 'parameter') {
      const { id } = meaning.parameter;
      if (meaning.parameter.per === undefined) {
        return local(
          `l_${id}`,
          `${head(`p_${id}`, `rows.parameters[${slots.scalarParameters.get(id)}]!`)}[i]!`,
        );
      }
      const columns = head(`v_${id}`, `rows.vectors[${slots.vectorParameters.get(id)}]!`);
      return perCountry(`l_${id}`, `${columns}[k]![i]!`);
    }
    if (meaning.of === 'rule') {
      const { key } = meaning.rule;
      if (still.has(key)) return still.get(key)!;
      const column = identifier(key);
      if (here.has(key) && !isVectorRule(meaning.rule)) {
        readAgain.add(column);
        return `x_${column}`;
      }
      if (isVectorRule(meaning.rule)) {
        if (loop().written.has(column)) return `x_${column}`;
        const columns = head(`w_${column}`, `out.vectors[${slots.vectors.get(key)}]!`);
        return perCountry(`x_${column}`, `${columns}[k]![i]!`);
      }
      return local(`x_${column}`, `${cell(meaning.rule, column)}!`);
    }
    const { input } = meaning;
    const level = levelFactor;
    if (input.per !== undefined) {
      if (input.kind !== 'amount') return `${head(`f_${input.id}`, `facts.fixedBy['${input.id}']!`)}[k]!`;
      const amounts = head(`a_${input.id}`, `facts.amountsBy['${input.id}']!`);
      return perCountry(`l_${input.id}`, `${amounts}[k]! * ${level()}`);
    }
    if (input.kind === 'amount')
      return local(`l_${input.id}`, `${head(`a_${input.id}`, `facts.amounts['${input.id}']!`)} * ${level()}`);
    const fixed = head(`f_${input.id}`, `facts.fixed['${input.id}']!`);
    return input.kind === 'boolean' ? `(${fixed} === 1)` : fixed;
  }

  function emit(node: MathNode, rule: LensRule): string {
    const code = emitNode(node, rule);
    const isSimple = node.type === 'ConstantNode' || node.type === 'SymbolNode';
    return isSimple || !isStill(node, rule) ? code : hoist(code);
  }

  function emitNode(node: MathNode, rule: LensRule): string {
    const recur = (n: MathNode) => emit(n, rule);
    switch (node.type) {
      case 'ParenthesisNode':
        return `(${recur((node as ParenthesisNode).content)})`;
      case 'ConstantNode':
        return JSON.stringify((node as ConstantNode<string | number | boolean>).value);
      case 'SymbolNode': {
        const { name: symbol } = node as SymbolNode;
        return symbol in unitNames ? '1' : reference(symbol, rule);
      }
      case 'ConditionalNode': {
        const { condition, trueExpr, falseExpr } = node as ConditionalNode;
        return `(${recur(condition)} ? ${recur(trueExpr)} : ${recur(falseExpr)})`;
      }
      case 'FunctionNode':
        return emitCall(node as FunctionNode, rule);
      default:
        return emitOperator(node as OperatorNode, rule);
    }
  }

  function emitCall(call: FunctionNode, rule: LensRule): string {
    const fn = call.fn.name ?? '';
    const { args } = call;
    if (fn === 'min' || fn === 'max' || fn === 'sqrt')
      return `Math.${fn}(${args.map((a) => emit(a, rule)).join(', ')})`;
    if (fn === 'sum') {
      const sum = `sum${sums++}`;
      const term = emit(args[0]!, rule);
      loop().sums.push(sum);
      loop().lines.push(`      ${sum} += ${term};`);
      return sum;
    }
    if (fn === 'has') {
      const { name: set } = args[0] as SymbolNode;
      const meaning = scope(set, rule);
      const member = (args[1] as ConstantNode<string>).value;
      const bit =
        meaning.of === 'input' ? (meaning.input.options ?? []).findIndex((o) => o.id === member) : -1;
      return `((${head(`f_${set}`, `facts.fixed['${set}']!`)} & ${1 << bit}) !== 0)`;
    }
    const meaning = scope(fn, rule);
    const level = levelFactor();
    if (meaning.of === 'input' && meaning.input.kind === 'reach') {
      const troops = `troopsWithin(${head(`r_${fn}`, `facts.reach['${fn}']!`)}, ${emit(args[0]!, rule)})`;
      return `(${isStill(args[0]!, rule) ? hoist(troops) : troops} * ${level})`;
    }
    const who = slots.contributors.indexOf((args[0] as ConstantNode<string>).value);
    return `(${head(`n_${fn}`, `facts.amountsOf['${fn}']!`)}[${who}]! * ${level})`;
  }

  function emitOperator(operator: OperatorNode, rule: LensRule): string {
    const { op } = operator;
    const [a, b] = operator.args as [MathNode, MathNode];
    if (op === 'not') return `!(${emit(a, rule)})`;
    if (op === '-' && operator.args.length === 1) return `-${emit(a, rule)}`;
    if (op === '==' || op === '!=') return emitEquality(a as SymbolNode, b as ConstantNode<string>, op, rule);
    // a unit after a number says what the number is; it is no factor
    if ((op === '*' || op === '/') && isUnit(b)) return emit(a, rule);
    const sign = op === 'and' ? '&&' : op === 'or' ? '||' : op;
    return `(${emit(a, rule)} ${sign} ${emit(b, rule)})`;
  }

  /** A class column holds the branch that fired, and several branches can share a class. */
  function emitEquality(left: SymbolNode, right: ConstantNode<string>, op: string, rule: LensRule): string {
    const meaning = scope(left.name, rule);
    const code = reference(left.name, rule);
    if (meaning.of === 'input') {
      const option = (meaning.input.options ?? []).findIndex((o) => o.id === right.value);
      return `(${code} ${op}= ${option})`;
    }
    const branches = meaning.of === 'rule' ? (meaning.rule.first ?? []) : [];
    const hits = branches.flatMap((branch, i) => (branch.class === right.value ? [`${code} === ${i}`] : []));
    const holds = hits.length === 0 ? 'false' : hits.join(' || ');
    return op === '==' ? `(${holds})` : `!(${holds})`;
  }

  for (const rule of rules) {
    const column = identifier(rule.key);
    if (rule.first !== undefined) {
      const conditions = rule.first.map(({ when }) => when && parseFormula(when, rule));
      const value = conditions.map((when, i) => (when ? `${emit(when, rule)} ? ${i}` : `${i}`)).join(' : ');
      if (conditions.every((when) => !when || isStill(when, rule))) still.set(rule.key, hoist(value));
      body.push({ column, cell: cell(rule, column), value: still.get(rule.key) ?? value });
      continue;
    }
    const node = parseFormula(rule.formula ?? '', rule);
    if (isVectorRule(rule)) {
      const target = head(`w_${column}`, `out.vectors[${slots.vectors.get(rule.key)}]!`);
      const value = emit(node, rule);
      const { lines, written } = loop();
      lines.push(`      const x_${column}: number = ${value};`, `      ${target}[k]![i] = x_${column};`);
      written.add(column);
    } else {
      const value = emit(node, rule);
      if (isStill(node, rule)) still.set(rule.key, value);
      body.push({ column, cell: cell(rule, column), value });
    }
  }
  return [
    `export function ${identifier(name)}(facts: Facts, rows: Rows, out: Outputs): void {`,
    ...heads.values(),
    '  for (let i = 0; i < rows.length; i++) {',
    ...locals.values(),
    ...body.flatMap((line) => {
      if ('lines' in line) {
        return [
          ...line.sums.map((sum) => `    let ${sum} = 0;`),
          '    for (let k = 0; k < count; k++) {',
          ...line.locals.values(),
          ...line.lines,
          '    }',
        ];
      }
      const { column, cell, value } = line;
      if (!readAgain.has(column)) return [`    ${cell} = ${value};`];
      return [`    const x_${column}: number = ${value};`, `    ${cell} = x_${column};`];
    }),
    '  }',
    '}',
  ].join('\n');
}
