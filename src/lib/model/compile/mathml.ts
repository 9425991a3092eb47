/** Knows how a formula is shown: MathML from the same syntax tree as the code, with a token where a name or a number goes. */
import type { ConditionalNode, ConstantNode, FunctionNode, MathNode, OperatorNode, SymbolNode } from 'mathjs';
import temml from 'temml';
import { unitNames } from './unit.ts';

/**
 * Tokens stand in ⟨ ⟩ and are filled where the formula is shown: `⟨front_length⟩` with a name or a value, `⟨=24.7 person/km⟩`
 * with a number and its unit, `⟨+and⟩` with a word, `⟨*deny⟩` with a class or choice.
 */
export const token = /⟨([^⟩]+)⟩/g;

/** MathML without attributes that a strict page refuses. */
export function mathmlOf(node: MathNode): string {
  return strip(temml.renderToString(texOf(node), { xml: false, annotate: false, throwOnError: true }));
}

/** temml writes `style` attributes; under a strict policy they would be refused, and none is needed. */
function strip(mathml: string): string {
  return mathml.replace(/ (?:style|class)="[^"]*"/g, '').replace(/<mtext>\s*⟨/g, '<mtext>⟨');
}

const text = (content: string) => `\\text{⟨${content.replace(/_/g, '\\_')}⟩}`;

function texOf(node: MathNode): string {
  return node.toTex({ handler: (n: MathNode, options: object) => special(n, (m) => m.toTex(options)) });
}

/** TeX of what mathjs writes otherwise than a reader expects; undefined leaves it to mathjs. */
function special(node: MathNode, recur: (n: MathNode) => string): string | undefined {
  const number = quantity(node);
  if (number !== undefined) return text(`=${number}`);
  switch (node.type) {
    case 'SymbolNode':
      return text((node as SymbolNode).name);
    case 'ConstantNode': {
      const { value } = node as ConstantNode<string | number>;
      return text(typeof value === 'string' ? `*${value}` : `=${value} 1`);
    }
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      const rows = [
        `${recur(trueExpr)} & ${text('+if')}\\;${recur(condition)}`,
        `${recur(falseExpr)} & ${text('+otherwise')}`,
      ];
      return `\\begin{cases}${rows.join('\\\\')}\\end{cases}`;
    }
    case 'OperatorNode': {
      const { op, args } = node as OperatorNode;
      const words: Record<string, string> = { and: '+and', or: '+or', '==': '+is', '!=': '+isnot' };
      if (op === 'not') return `${text('+not')}\\;${recur(args[0])}`;
      const word = words[op];
      return word === undefined ? undefined : `${recur(args[0])}\\;${text(word)}\\;${recur(args[1])}`;
    }
    case 'FunctionNode': {
      const { fn, args } = node as FunctionNode;
      if (fn.name === 'sum') return `\\sum_{${text('+contributor')}} ${recur(args[0])}`;
      if (fn.name === 'sqrt') return undefined;
      if (fn.name === 'has') return `${recur(args[0])}\\;${text('+has')}\\;${recur(args[1])}`;
      const inner = args.map(recur).join(';\\; ');
      if (fn.name === 'min' || fn.name === 'max') return `\\${fn.name}\\left(${inner}\\right)`;
      return `${text(fn.name)}\\left(${inner}\\right)`;
    }
    default:
      return undefined;
  }
}

/** A number with its unit, such as `24.7 person/km`, as text; undefined if the node is anything else. */
function quantity(node: MathNode): string | undefined {
  const split = numberAndUnit(node);
  return split === undefined ? undefined : `${split.number} ${split.unit}`;
}

function numberAndUnit(node: MathNode): { number: number; unit: string } | undefined {
  if (node.type !== 'OperatorNode') return undefined;
  const { op, args } = node as OperatorNode;
  const [left, right] = args;
  if ((op !== '*' && op !== '/') || right?.type !== 'SymbolNode') return undefined;
  const { name } = right as SymbolNode;
  if (!(name in unitNames)) return undefined;
  if (op === '*' && left.type === 'ConstantNode')
    return { number: Number((left as ConstantNode).value), unit: name };
  const inner = numberAndUnit(left);
  return inner === undefined ? undefined : { number: inner.number, unit: `${inner.unit}${op}${name}` };
}
