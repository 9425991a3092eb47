/** Knows what makes the difference between two scenarios in a result: which of the points they differ in, and which assumptions. Writes no words. */
import { groups, layout } from '#lib/generated/engine.ts';
import { rules } from '#lib/generated/model.ts';
import { evaluate, Workspace } from '#lib/model/evaluate.ts';
import { quantiles } from '#lib/model/quantile.ts';
import { factsOf, type Terrain } from './facts.ts';
import { scaleTo } from './level.ts';
import { pointsOnScreen, sampleOf, sampleRows } from './ranges.ts';
import type { NumberId } from './result.ts';
import { columnsOf } from './run.ts';
import { levelOf, type Scenario } from './scenario.ts';
import { swingsOf } from './sensitivity.ts';

const plainKeys = [
  'mandate',
  'task',
  'guarantee',
  'usBacking',
  'table',
  'zoneDepthKm',
  'jointCommission',
  'years',
] as const;

/** A point in which two scenarios differ: how many troops, who and where, one of the choices, one assumption or all of them. */
export type Point =
  'level' | 'deployment' | (typeof plainKeys)[number] | 'assumptions' | `assumptions.${string}`;

/** What one point adds to the difference, in the unit of the result. */
export interface Cause {
  readonly point: Point;
  readonly amount: number;
}

/** Every subset of the points is computed: more of them than this would take longer than a reader waits. */
const mostPoints = 10;
/** Less than any number shown can tell. */
const negligible = 1e-9;

/**
 * What each point adds to the difference of a number between two scenarios, the largest first: Shapley values, the mean
 * over all orders in which the points could be changed one after the other. Their sum is the whole difference.
 * @param id a number output. Assumptions are taken together where there would be more than ten points.
 */
export function causesOf(from: Scenario, to: Scenario, terrain: Terrain, id: NumberId): Cause[] {
  const points = pointsBetween(from, to);
  const { slot } = rules.find((rule) => rule.id === id && rule.kind === 'number')!;
  const workspace = new Workspace(layout);
  const values = Float64Array.from({ length: 1 << points.length }, (_, set) => {
    const mixed = mix(from, to, new Set(points.filter((_, i) => set & (1 << i))));
    return columnsOf(mixed, factsOf(mixed, terrain), workspace).numbers[slot][0];
  });
  const whole = Math.max(...values.map(Math.abs));
  return points
    .map((point, i) => ({ point, amount: shapley(values, points.length, i) }))
    .filter(({ amount }) => Math.abs(amount) > negligible * whole)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

function pointsBetween(from: Scenario, to: Scenario): Point[] {
  const points: Point[] = [];
  if (levelOf(from) !== levelOf(to)) points.push('level');
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  if (!same(scaleTo(from.contingents, levelOf(to)), to.contingents)) points.push('deployment');
  points.push(...plainKeys.filter((key) => !same(sorted(from[key]), sorted(to[key]))));
  const ids = [...new Set([...Object.keys(from.assumptions), ...Object.keys(to.assumptions)])];
  const assumed = ids
    .filter((id) => from.assumptions[id] !== to.assumptions[id])
    .map((id): Point => `assumptions.${id}`);
  return [...points, ...(points.length + assumed.length > mostPoints ? (['assumptions'] as const) : assumed)];
}

const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);

/** The first scenario with some of its points taken from the second. */
function mix(from: Scenario, to: Scenario, taken: ReadonlySet<Point>): Scenario {
  const source = (point: Point) => (taken.has(point) ? to : from);
  const deployed = source('deployment').contingents;
  const level = levelOf(source('level'));
  const all = taken.has('assumptions');
  const assumptions: Record<string, number> = { ...(all ? to : from).assumptions };
  for (const point of all ? [] : taken) {
    if (!point.startsWith('assumptions.')) continue;
    const id = point.slice('assumptions.'.length);
    if (to.assumptions[id] === undefined) delete assumptions[id];
    else assumptions[id] = to.assumptions[id];
  }
  return {
    ...from,
    ...Object.fromEntries(plainKeys.map((key) => [key, source(key)[key]])),
    contingents: scaleTo(deployed, level),
    assumptions,
  };
}

/** Shapley value of player `i` of `n` in a game whose value for each set of players, as bits, is given. */
function shapley(values: Float64Array, n: number, i: number): number {
  let sum = 0;
  for (let set = 0; set < values.length; set++) {
    if (set & (1 << i)) continue;
    const size = bits(set);
    sum += (values[set | (1 << i)] - values[set]) / (n * choose(n - 1, size));
  }
  return sum;
}
const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1));
const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

/** The second scenario's number less the first's. */
export interface Distance {
  readonly value: number;
  /** 5th and 95th percentile over the assumption range, with the same assumptions in both. */
  readonly low: number;
  readonly high: number;
  /** Share of the assumption range in which the second is the larger, and the smaller, 0..1. */
  readonly larger: number;
  readonly smaller: number;
}

/** How far two scenarios are apart in a number, draw by draw: what both assume alike does not widen it. */
export function distanceOf(from: Scenario, to: Scenario, terrain: Terrain, id: NumberId): Distance {
  const { slot } = rules.find((rule) => rule.id === id && rule.kind === 'number')!;
  const sample = sampleOf(pointsOnScreen);
  const drawn = [from, to].map((scenario) => {
    const facts = factsOf(scenario, terrain);
    return evaluate(groups, layout, facts, sampleRows(scenario, facts, sample)).numbers[slot];
  });
  const apart = drawn[1].map((value, i) => value - drawn[0][i]);
  const share = (holds: (value: number) => boolean) => apart.filter(holds).length / apart.length;
  const larger = share((value) => value > 0);
  const smaller = share((value) => value < 0);
  const [low, high] = quantiles(apart, [0.05, 0.95]);
  const [before, after] = [from, to].map(
    (scenario) => columnsOf(scenario, factsOf(scenario, terrain)).numbers[slot][0],
  );
  return { value: after - before, low, high, larger, smaller };
}

/** How far two scenarios are apart with one assumption at its two ends in both, all others at their modes. */
export interface Lever {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
}

/** The assumptions that move the difference of a number between two scenarios, the widest first. One that is set in either is left out. */
export function leversOf(from: Scenario, to: Scenario, terrain: Terrain, id: NumberId): Lever[] {
  const value = (scenario: Scenario) =>
    columnsOf(scenario, factsOf(scenario, terrain)).numbers[rules.find((rule) => rule.id === id)!.slot][0];
  const [before, after] = [value(from), value(to)];
  const [first, second] = [from, to].map(
    (scenario) => new Map(swingsOf(scenario, terrain, id).map((swing) => [swing.id, swing])),
  );
  const set = { ...from.assumptions, ...to.assumptions };
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((assumption) => set[assumption] === undefined)
    .map((assumption) => {
      const [one, other] = [first.get(assumption), second.get(assumption)];
      const { low, high } = (one ?? other)!;
      const atLow = (other?.atLow ?? after) - (one?.atLow ?? before);
      const atHigh = (other?.atHigh ?? after) - (one?.atHigh ?? before);
      return { id: assumption, low, high, atLow, atHigh };
    })
    .filter(({ atLow, atHigh }) => Math.abs(atHigh - atLow) > negligible * Math.abs(after - before))
    .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}
