/** Knows how far each output reaches over the assumption range: percentiles of numbers, shares of classes, bands of thresholds. */
import { groups, layout, needs } from '#lib/generated/engine.ts';
import { contributors, rules, seed } from '#lib/generated/model.ts';
import { sobolDimensions } from '#lib/generated/sobol.ts';
import { evaluate, groupsFor, Workspace } from '#lib/model/evaluate.ts';
import type { Facts, Outputs as Columns, Rows } from '#lib/model/facts.ts';
import { quantiles } from '#lib/model/quantile.ts';
import { Sample } from '#lib/model/sample.ts';
import { asParameters, assumptionsOf } from './assumptions.ts';
import { factsOf, type Terrain } from './facts.ts';
import {
  levelsBetween,
  type Result,
  type ByOutput,
  type ClassId,
  type NumberId,
  type Outputs,
} from './result.ts';
import { sweep } from './run.ts';
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

/** What a number reaches at each level of a list: its value at the starting values, and the 5th and 95th percentile. */
export interface Fan {
  readonly value: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
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
  const asked = rules.filter((rule) => only === undefined || only.has(rule.id));
  const rows = sampleRows(scenario, facts, sampleOf(count));
  const moved = columnsFor(asked.filter(varies), facts, rows);
  // what no assumption moves is the same in every row: one is enough
  const settled = columnsFor(
    asked.filter((rule) => !varies(rule)),
    facts,
    { ...rows, length: 1 },
  );
  const numbers: Record<string, Range> = {};
  const by: Record<string, Record<string, Range>> = {};
  const shares: Record<string, Record<string, number>> = {};
  for (const rule of asked) {
    const columns = varies(rule) ? moved : settled;
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

const varies = (rule: Rule): boolean => 'varies' in rule;
const workspace = new Workspace(layout);

/** The columns of some rules; they are overwritten when columns of that length are asked for again. */
function columnsFor(wanted: readonly Rule[], facts: Facts, rows: Rows): Columns {
  const running = groupsFor(
    groups,
    needs,
    wanted.map((rule) => rule.stage),
  );
  return evaluate(running, layout, facts, rows, workspace.columns(facts, rows.length));
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

/**
 * How far numbers reach at each of some levels (troops), for the present shape of deployment.
 * @param ids number outputs; one that no assumption moves is left out.
 */
export function fansOf(
  scenario: Scenario,
  terrain: Terrain,
  levels: readonly number[],
  ids: readonly string[],
): Record<string, Fan> {
  const facts = factsOf(scenario, terrain);
  const asked = rules.filter((rule) => ids.includes(rule.id) && rule.kind === 'number' && varies(rule));
  const sample = sampleOf(bandDraws);
  const scale = new Float64Array(sample.count);
  const rows: Rows = { ...sampleRows(scenario, facts, sample), scale, base: levelOf(scenario) };
  const value = sweep(scenario, terrain, levels);
  const found = levels.map((level) => {
    scale.fill(level);
    const columns = columnsFor(asked, facts, rows);
    return asked.map((rule) => range(columns.numbers[rule.slot]));
  });
  return Object.fromEntries(
    asked.map(({ id }, k) => [
      id,
      {
        value: [...value(id as NumberId)],
        low: found.map((ranges) => ranges[k].low),
        high: found.map((ranges) => ranges[k].high),
      },
    ]),
  );
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
  const tracked = Object.entries(thresholds).flatMap(([id, list]) => {
    const rule = rules.find((r) => r.id === id)!;
    return list.map((threshold, i) => {
      const beyond = new Set(list.slice(i).map((t) => t.to));
      return {
        ...{ id, rule, threshold },
        isBeyond: classesByBranch(rule).map((name) => beyond.has(name)),
        first: new Float64Array(sample.count).fill(Infinity),
      };
    });
  });
  const scale = new Float64Array(sample.count);
  const rows: Rows = { ...sampleRows(scenario, facts, sample), scale, base: levelOf(scenario) };
  const wanted = tracked.map(({ rule }) => rule);
  for (const level of levelsBetween(low, high, bandStep)) {
    scale.fill(level);
    const columns = columnsFor(wanted, facts, rows);
    for (const { rule, isBeyond, first } of tracked) {
      const branches = columns.branches[rule.slot];
      for (let draw = 0; draw < first.length; draw++)
        if (first[draw] === Infinity && isBeyond[branches[draw]]) first[draw] = level;
    }
  }
  const bands: Record<string, Band[]> = {};
  for (const { id, threshold, first } of tracked) {
    first.sort();
    const [from, to] = edges.map((share) => first[Math.floor(share * (sample.count - 1))]);
    (bands[id] ??= []).push({
      level: threshold.level,
      to: threshold.to,
      ...(from > low && from < Infinity ? { low: from } : {}),
      ...(to < Infinity ? { high: to } : {}),
    });
  }
  return bands as Partial<Record<ClassId, Band[]>>;
}
