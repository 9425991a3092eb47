/** Knows which assumptions move an output: each at its low and high end, and Sobol indices. Draws no chart. */
import { groups, layout, needs } from '#lib/generated/engine.ts';
import { rules, seed } from '#lib/generated/model.ts';
import { sobolDimensions } from '#lib/generated/sobol.ts';
import { evaluate, groupsFor, Workspace } from '#lib/model/evaluate.ts';
import type { Facts, Outputs as Columns, Rows } from '#lib/model/facts.ts';
import { Sample } from '#lib/model/sample.ts';
import { sobolIndices, type Indices } from '#lib/model/sensitivity.ts';
import { asParameters, assumptionsOf, dimensionCount } from './assumptions.ts';
import { factsOf, type Terrain } from './facts.ts';
import type { Scenario } from './scenario.ts';

/** Points of each of the two samples for the indices: with a quarter of them a hard function is missed by up to 0.09. */
export const indexPoints = 4_096;

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
  const scale = new Float64Array(length).fill(1);
  const out = columnsFor(rule, facts, { length, scale, ...asParameters(columns, facts) });
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

let sample: Sample | undefined;

/** Sobol indices of an output, the largest total first. For a class: of whether it is the present one. */
export function indicesOf(scenario: Scenario, terrain: Terrain, id: string): Index[] {
  const rule = ruleOf(id);
  const facts = factsOf(scenario, terrain);
  const assumptions = assumptionsOf(scenario, facts);
  const scale = new Float64Array(indexPoints).fill(1);
  sample ??= new Sample(indexPoints, sobolDimensions, seed);
  // the estimators need two samples that share no dimension: the first half of the dimensions, and the second
  const [first, second] = [0, dimensionCount].map((offset) =>
    assumptions.map((a) => sample!.column(`${a.id} ${offset}`, a.dimension + offset, a.triangle)),
  );
  const present = branchAtModes(scenario, terrain, rule);
  const value = (columns: readonly Float64Array[]) =>
    valuesOf(
      rule,
      columnsFor(rule, facts, { length: indexPoints, scale, ...asParameters(columns, facts) }),
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
  const scale = Float64Array.of(1);
  const out = columnsFor(rule, facts, { length: 1, scale, ...asParameters(columns, facts) });
  return classesOf(rule)[out.branches[rule.slot][0]];
}

const workspace = new Workspace(layout);

/** What the rule needs and no more; overwritten when columns of that length are asked for again. */
function columnsFor(rule: Rule, facts: Facts, rows: Rows): Columns {
  return evaluate(
    groupsFor(groups, needs, [rule.stage]),
    layout,
    facts,
    rows,
    workspace.columns(facts, rows.length),
  );
}

function classesOf(rule: Rule): readonly string[] {
  return (rule as unknown as { branches: readonly { class: string }[] }).branches.map(
    (branch) => branch.class,
  );
}

/** A copy of the output's column; for a class 1 where it is `present`, by default the class of row `base`. */
function valuesOf(rule: Rule, out: Columns, base?: number, present?: string): Float64Array {
  if (rule.kind === 'number') return out.numbers[rule.slot].slice();
  const classes = classesOf(rule);
  const branches = out.branches[rule.slot];
  const wanted = present ?? classes[branches[base ?? 0]];
  return Float64Array.from(branches, (branch) => (classes[branch] === wanted ? 1 : 0));
}
