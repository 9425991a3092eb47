/** Knows which assumptions move an output: each at its low and high end, and Sobol indices. Draws no chart. */
import { groups, layout } from '#lib/generated/engine.ts';
import { rules, seed } from '#lib/generated/model.ts';
import { sobolDimensions } from '#lib/generated/sobol.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import type { Outputs as Columns } from '#lib/model/facts.ts';
import { Sample } from '#lib/model/sample.ts';
import { sobolIndices, type Indices } from '#lib/model/sensitivity.ts';
import { asParameters, assumptionsOf, dimensionCount } from './assumptions.ts';
import { factsOf, type Terrain } from './facts.ts';
import type { Scenario } from './scenario.ts';

/** Points of each of the two samples for the indices. */
export const indexPoints = 1_024;

/** One assumption at its two ends, all others at their modes. For a class the value is 1 where it stays as it is. */
export interface Swing {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
}

type Rule = (typeof rules)[number];

/**
 * How a number output moves when each assumption alone goes to its ends; the widest first, those without effect left out.
 * @param id a number or class output without lens.
 */
export function swingsOf(scenario: Scenario, terrain: Terrain, id: string): Swing[] {
  const rule = ruleOf(id);
  const facts = factsOf(scenario, terrain);
  const assumptions = assumptionsOf(scenario, facts);
  const length = 1 + 2 * assumptions.length;
  const columns = assumptions.map(({ triangle }, i) => {
    const column = new Float64Array(length).fill(triangle.mode);
    column[1 + 2 * i] = triangle.low;
    column[2 + 2 * i] = triangle.high;
    return column;
  });
  const out = evaluate(groups, layout, facts, {
    length,
    scale: new Float64Array(length).fill(1),
    ...asParameters(columns, facts),
  });
  const values = valuesOf(rule, out, 0);
  return assumptions
    .map(({ id: assumption, triangle }, i): Swing => {
      const { low, high } = triangle;
      return { id: assumption, low, high, atLow: values[1 + 2 * i], atHigh: values[2 + 2 * i] };
    })
    .filter((swing) => swing.atLow !== values[0] || swing.atHigh !== values[0])
    .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}

export interface Index extends Indices {
  readonly id: string;
}

let pair: readonly [Sample, Sample] | undefined;

/** Two samples that share no dimension, as the estimators need. */
function samples(): readonly [Sample, Sample] {
  pair ??= [
    new Sample(indexPoints, sobolDimensions.slice(0, dimensionCount), seed),
    new Sample(indexPoints, sobolDimensions.slice(dimensionCount, 2 * dimensionCount), seed + 1),
  ];
  return pair;
}

/** Sobol indices of an output, the largest total first. For a class: of whether it is the present one. */
export function indicesOf(scenario: Scenario, terrain: Terrain, id: string): Index[] {
  const rule = ruleOf(id);
  const facts = factsOf(scenario, terrain);
  const assumptions = assumptionsOf(scenario, facts);
  const scale = new Float64Array(indexPoints).fill(1);
  const [first, second] = samples().map((sample) =>
    assumptions.map((a) => sample.column(a.id, a.dimension, a.triangle)),
  );
  const present = branchAtModes(scenario, terrain, rule);
  const value = (columns: readonly Float64Array[]) =>
    valuesOf(
      rule,
      evaluate(groups, layout, facts, { length: indexPoints, scale, ...asParameters(columns, facts) }),
      undefined,
      present,
    );
  const mixed = assumptions.map((_, i) => value(first.with(i, second[i])));
  return sobolIndices(value(first), value(second), mixed)
    .map((indices, i) => ({ id: assumptions[i].id, ...indices }))
    .sort((a, b) => b.total - a.total);
}

function ruleOf(id: string): Rule {
  const rule = rules.find((r) => r.key === id);
  if (rule === undefined || rule.kind === 'vector') throw new Error(`no output "${id}" with one value`);
  return rule;
}

function branchAtModes(scenario: Scenario, terrain: Terrain, rule: Rule): string | undefined {
  if (rule.kind !== 'class') return undefined;
  const facts = factsOf(scenario, terrain);
  const columns = assumptionsOf(scenario, facts).map(({ triangle }) => Float64Array.of(triangle.mode));
  const out = evaluate(groups, layout, facts, {
    length: 1,
    scale: Float64Array.of(1),
    ...asParameters(columns, facts),
  });
  return classesOf(rule)[out.branches[rule.slot][0]];
}

function classesOf(rule: Rule): readonly string[] {
  return (rule as unknown as { branches: readonly { class: string }[] }).branches.map(
    (branch) => branch.class,
  );
}

/** The output's column; for a class 1 where it is `present`, by default the class of row `base`. */
function valuesOf(rule: Rule, out: Columns, base?: number, present?: string): Float64Array {
  if (rule.kind === 'number') return out.numbers[rule.slot];
  const classes = classesOf(rule);
  const branches = out.branches[rule.slot];
  const wanted = present ?? classes[branches[base ?? 0]];
  return Float64Array.from(branches, (branch) => (classes[branch] === wanted ? 1 : 0));
}
