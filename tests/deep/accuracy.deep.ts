/** Knows that percentiles and shares agree with those of a million pseudo-random draws. Takes a minute. */
import { expect, it } from 'vitest';
import { groups, layout } from '#lib/generated/engine.ts';
import { contributors, rules } from '#lib/generated/model.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import type { Facts } from '#lib/model/facts.ts';
import { asParameters, assumptionsOf } from '#lib/scenario/assumptions.ts';
import { factsOf } from '#lib/scenario/facts.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { pointsInReports, pointsOnScreen, rangesOf, type Range, type Ranges } from '#lib/scenario/ranges.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { disagreements } from '../range-agreement.ts';

const draws = 1_000_000;
const block = 50_000;

/** Xorshift of 32 bits (Marsaglia 2003): not the generator of the product, and not its sequence. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A triangular draw by rejection, so that not even the quantile function is shared. */
function triangular(low: number, mode: number, high: number, random: () => number): number {
  if (low === high) return low;
  for (;;) {
    const x = low + random() * (high - low);
    const height = x < mode ? (x - low) / (mode - low) : mode === high ? 1 : (high - x) / (high - mode);
    if (random() < height) return x;
  }
}

function byRandomDraws(scenario: Scenario): Ranges {
  const facts: Facts = factsOf(scenario, terrain);
  const assumptions = assumptionsOf(scenario, facts);
  const random = randomFrom(2_463_534_242);
  const collected = new Map<string, Float64Array>();
  const counts = new Map<string, number[]>();
  for (let from = 0; from < draws; from += block) {
    const columns = assumptions.map(({ triangle: { low, mode, high } }) =>
      Float64Array.from({ length: block }, () => triangular(low, mode, high, random)),
    );
    const scale = new Float64Array(block).fill(1);
    const out = evaluate(groups, layout, facts, { length: block, scale, ...asParameters(columns, facts) });
    const collect = (id: string, column: Float64Array) => {
      if (!collected.has(id)) collected.set(id, new Float64Array(draws));
      collected.get(id)!.set(column, from);
    };
    for (const rule of rules) {
      if (rule.kind === 'number') collect(rule.id, out.numbers[rule.slot]);
      else if (rule.kind === 'vector') {
        facts.present.forEach((c, k) =>
          collect(`${rule.id}.${contributors[c].id}`, out.vectors[rule.slot][k]),
        );
      } else {
        const count = counts.get(rule.key) ?? rule.branches.map(() => 0);
        for (const branch of out.branches[rule.slot]) count[branch]++;
        counts.set(rule.key, count);
      }
    }
  }
  const range = (id: string): Range => {
    const sorted = collected.get(id)!.sort();
    return { low: sorted[0.05 * draws], high: sorted[0.95 * draws] };
  };
  const by: Record<string, Record<string, Range>> = {};
  const numbers: Record<string, Range> = {};
  for (const id of collected.keys()) {
    const [rule, who] = id.split('.');
    if (who === undefined) numbers[rule] = range(id);
    else (by[rule] ??= {})[who] = range(id);
  }
  const shares: Record<string, Record<string, number>> = {};
  for (const rule of rules) {
    if (rule.kind !== 'class') continue;
    const share: Record<string, number> = (shares[rule.key] = {});
    counts.get(rule.key)!.forEach((count, i) => {
      const name = rule.branches[i].class;
      share[name] = (share[name] ?? 0) + count / draws;
    });
  }
  return { numbers, by, shares };
}

it.each(presetIds)(
  'the ranges of %s are those of a million random draws to a fiftieth of their width',
  (id) => {
    const scenario = presetScenario(id);
    const wanted = byRandomDraws(scenario);
    expect(disagreements(rangesOf(scenario, terrain, pointsOnScreen), wanted, 0.02)).toEqual([]);
    expect(disagreements(rangesOf(scenario, terrain, pointsInReports), wanted, 0.01)).toEqual([]);
  },
);
