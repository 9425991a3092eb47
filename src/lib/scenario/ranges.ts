/** Knows how far each output reaches over the assumption range: percentiles of numbers, shares of classes, bands of thresholds. */
import { groups, layout } from '#lib/generated/engine.ts';
import { contributors, rules, seed } from '#lib/generated/model.ts';
import { sobolDimensions } from '#lib/generated/sobol.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import type { Facts, Outputs as Columns, Rows } from '#lib/model/facts.ts';
import { quantiles } from '#lib/model/quantile.ts';
import { Sample } from '#lib/model/sample.ts';
import { asParameters, assumptionsOf } from './assumptions.ts';
import { factsOf, type Terrain } from './facts.ts';
import { levelsBetween, type Result, type ByOutput, type ClassId, type Outputs } from './result.ts';
import { levelOf, limits, type Scenario } from './scenario.ts';

/** Points on screen, and in reports and the command line. */
export const pointsOnScreen = 4_096;
export const pointsInReports = 16_384;
/** Draws and levels with which the bands of thresholds are found. */
const bandDraws = 512;
const bandStep = 1_000;
const edges = [0.05, 0.95];

type Rule = (typeof rules)[number];

/** Range of a number (5th and 95th percentile), in the unit of the output. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Levels between which a threshold lies in nine tenths of the assumption range; a missing end lies beyond the axis. */
export interface Band {
  readonly level: number;
  readonly to: string;
  readonly low?: number;
  readonly high?: number;
}

export interface Ranges {
  readonly numbers: Readonly<Record<string, Range>>;
  readonly by: Readonly<Record<string, Readonly<Record<string, Range>>>>;
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const samples = new Map<number, Sample>();

/** The sample of a size, made once. Its seed is part of the model. */
export function sampleOf(count: number): Sample {
  let sample = samples.get(count);
  if (sample === undefined) {
    sample = new Sample(count, sobolDimensions, seed);
    samples.set(count, sample);
  }
  return sample;
}

/** The sample as rows: one row per draw, every row at the scenario's own level. */
export function sampleRows(scenario: Scenario, facts: Facts, sample: Sample): Rows {
  const columns = assumptionsOf(scenario, facts).map((a) => sample.column(a.id, a.dimension, a.triangle));
  return {
    length: sample.count,
    scale: new Float64Array(sample.count).fill(1),
    ...asParameters(columns, facts),
  };
}

/**
 * Ranges of the outputs named, or of all.
 * @param count points of the sample: {@link pointsOnScreen} or {@link pointsInReports}.
 */
export function rangesOf(
  scenario: Scenario,
  terrain: Terrain,
  count: number,
  only?: ReadonlySet<string>,
): Ranges {
  const facts = factsOf(scenario, terrain);
  const columns = evaluate(groups, layout, facts, sampleRows(scenario, facts, sampleOf(count)));
  const numbers: Record<string, Range> = {};
  const by: Record<string, Record<string, Range>> = {};
  const shares: Record<string, Record<string, number>> = {};
  for (const rule of rules) {
    if (only !== undefined && !only.has(rule.id)) continue;
    if (rule.kind === 'number') numbers[rule.id] = range(columns.numbers[rule.slot]);
    else if (rule.kind === 'class') shares[rule.key] = sharesOf(rule, columns);
    else {
      by[rule.id] = Object.fromEntries(
        facts.present.map((c, k) => [contributors[c].id, range(columns.vectors[rule.slot][k])]),
      );
    }
  }
  return { numbers, by, shares };
}

function range(column: Float64Array): Range {
  const [low, high] = quantiles(column, edges);
  return { low, high };
}

function classesByBranch(rule: Rule): readonly string[] {
  return (rule as { branches: readonly { class: string }[] }).branches.map((branch) => branch.class);
}

function sharesOf(rule: Rule, columns: Columns): Record<string, number> {
  const branches = columns.branches[rule.slot];
  const classes = classesByBranch(rule);
  const counts: Record<string, number> = {};
  for (const branch of branches) counts[classes[branch]] = (counts[classes[branch]] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / branches.length]));
}

/** A result with its ranges put in. */
export function withRanges(result: Result, { numbers, by, shares }: Ranges): Result {
  const outputs = { ...result.outputs } as unknown as Record<string, unknown>;
  for (const [id, found] of Object.entries(numbers)) outputs[id] = { ...(outputs[id] as object), ...found };
  for (const [id, found] of Object.entries(by)) {
    const old = (outputs[id] as ByOutput).by as Record<string, object>;
    outputs[id] = {
      by: Object.fromEntries(Object.entries(old).map(([who, value]) => [who, { ...value, ...found[who] }])),
    };
  }
  for (const rule of rules) {
    const found = shares[rule.key];
    if (rule.kind === 'class' && found !== undefined && !('lens' in rule) && rule.group !== 'research') {
      outputs[rule.id] = { ...(outputs[rule.id] as object), shares: found };
    }
  }
  return { ...result, outputs: outputs as unknown as Outputs };
}

/**
 * For every threshold of a result the band of levels within which it lies in nine tenths of the draws: per draw the
 * first level from which the class is one of those that stand at or above the threshold.
 */
export function bandsOf(result: Result, terrain: Terrain): Partial<Record<ClassId, Band[]>> {
  const { scenario, thresholds } = result;
  const facts = factsOf(scenario, terrain);
  const sample = sampleOf(bandDraws);
  const { low, high } = limits.level;
  const levels = levelsBetween(low, high, bandStep);
  const own = levelOf(scenario);
  const base = sampleRows(scenario, facts, sample);
  const columnsAt = levels.map((level) => {
    const rows: Rows = { ...base, scale: new Float64Array(sample.count).fill(level / own) };
    return evaluate(groups, layout, facts, rows);
  });
  const found = Object.entries(thresholds).flatMap(([id, list]) => {
    const rule = rules.find((r) => r.id === id);
    if (rule === undefined || list.length === 0) return [];
    const classes = classesByBranch(rule);
    const bands = list.map((threshold, i): Band => {
      const above = new Set(list.slice(i).map((t) => t.to));
      const first = Float64Array.from({ length: sample.count }, (_, draw) => {
        const index = columnsAt.findIndex((columns) => above.has(classes[columns.branches[rule.slot][draw]]));
        return index < 0 ? Infinity : levels[index];
      }).sort();
      const [from, to] = edges.map((share) => first[Math.floor(share * (sample.count - 1))]);
      return {
        level: threshold.level,
        to: threshold.to,
        ...(from > low && from < Infinity ? { low: from } : {}),
        ...(to < Infinity ? { high: to } : {}),
      };
    });
    return [[id, bands]];
  });
  return Object.fromEntries(found) as Partial<Record<ClassId, Band[]>>;
}
