/** Knows that what is drawn, and what is read off it, agrees with other people's code and with larger samples. The longest comparison is deep/accuracy.deep.ts. */
// @ts-expect-error the package brings no types
import { SobolSequenceGenerator } from 'sobol';
import { describe, expect, it } from 'vitest';
import { groups, layout } from '#lib/generated/engine.ts';
import { rules, seed } from '#lib/generated/model.ts';
import { sobolDimensions } from '#lib/generated/sobol.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import { Sample } from '#lib/model/sample.ts';
import { sobolIndices } from '#lib/model/sensitivity.ts';
import { shifts, sobolColumn } from '#lib/model/sobol.ts';
import { dimensionCount } from '#lib/scenario/assumptions.ts';
import { factsOf } from '#lib/scenario/facts.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { bandsOf, pointsOnScreen, rangesOf, sampleOf, sampleRows } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { indexPoints, indicesOf } from '#lib/scenario/sensitivity.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { disagreements } from './range-agreement.ts';

const levelled = (s: Scenario, level: number): Scenario => ({
  ...s,
  contingents: scaleTo(s.contingents, level),
});

describe('the sample', { timeout: 30_000 }, () => {
  it('is, before it is shifted, that of the package sobol in all 39 dimensions', () => {
    expect(dimensionCount).toBe(39);
    const oracle = new SobolSequenceGenerator(dimensionCount) as { nextVector(): number[] };
    const points = Array.from({ length: pointsOnScreen }, () => oracle.nextVector());
    for (let d = 0; d < dimensionCount; d++) {
      const column = sobolColumn(sobolDimensions[d], pointsOnScreen, 0);
      expect(column.findIndex((u, i) => u !== points[i][d])).toBe(-1);
    }
  });
  it('is shifted by amounts made from the seed of the model', () => {
    const sample = new Sample(64, sobolDimensions, seed);
    const moved = shifts(seed, sobolDimensions.length);
    for (const d of [0, 1, 38]) expect(sample.unit(d)).toEqual(sobolColumn(sobolDimensions[d], 64, moved[d]));
  });
  it('gives the same bytes in two runs, at every level the same points', () => {
    const scenario = presetScenario('debate-40000');
    const drawn = (s: Scenario) => {
      const facts = factsOf(s, terrain);
      const rows = sampleRows(s, facts, new Sample(pointsOnScreen, sobolDimensions, seed));
      return Buffer.concat(rows.parameters.map((column) => Buffer.from(column.buffer)));
    };
    expect(drawn(scenario).equals(drawn(scenario))).toBe(true);
    expect(drawn(scenario).equals(drawn(levelled(scenario, 120_000)))).toBe(true);
    const again = () =>
      JSON.stringify([rangesOf(scenario, terrain, pointsOnScreen), bandsOf(run(scenario, terrain), terrain)]);
    expect(again()).toBe(again());
  });
});

describe('ranges with the points on screen', { timeout: 30_000 }, () => {
  it.each(presetIds)('of %s agree with those of sixteen times as many points to 2 % of their width', (id) => {
    const scenario = presetScenario(id);
    const few = rangesOf(scenario, terrain, pointsOnScreen);
    const many = rangesOf(scenario, terrain, 16 * pointsOnScreen);
    expect(disagreements(few, many, 0.02)).toEqual([]);
  });
  it('of a subset of the outputs are those of all outputs, and of a scenario do not depend on what was asked before', () => {
    const [a, b] = [presetScenario('debate-200000'), presetScenario('observers')];
    const all = rangesOf(a, terrain, 1_024);
    rangesOf(b, terrain, 1_024);
    const some = rangesOf(
      a,
      terrain,
      1_024,
      new Set(['cost_total', 'stance_russia', 'pool_share', 'troops_total']),
    );
    expect(some.numbers).toEqual({
      cost_total: all.numbers.cost_total,
      troops_total: all.numbers.troops_total,
    });
    expect(some.by).toEqual({ pool_share: all.by.pool_share });
    expect(Object.keys(some.shares)).toEqual(['stance_russia.text', 'stance_russia.record']);
  });
  it('hold the value where nothing is left open, and every class with all of its share', () => {
    const { numbers, shares } = rangesOf(presetScenario('debate-40000'), terrain, 256);
    expect(numbers.troops_total).toEqual({ low: 40_000, high: 40_000 });
    expect(shares.level_in_text).toEqual({ debate: 1 });
    for (const [id, held] of Object.entries(shares)) {
      const sum = Object.values(held).reduce((a, b) => a + b, 0);
      expect([id, Math.abs(sum - 1) < 1e-12]).toEqual([id, true]);
    }
  });
});

describe('bands of thresholds', { timeout: 30_000 }, () => {
  it('are a point where no assumption has a say, whatever the level of the force is', () => {
    // a level rounded on its way would miss the threshold by one step
    for (const level of [20_000, 33_333, 61_237, 99_999, 123_457, 199_999]) {
      const result = run(levelled(presetScenario('debate-40000'), level), terrain);
      const band = bandsOf(result, terrain).level_in_text?.find(({ to }) => to === 'debate');
      expect([level, band]).toEqual([level, { level: 40_000, to: 'debate', low: 40_000, high: 40_000 }]);
    }
  });
  it('say for nine tenths of the draws where the class begins, as runs with these draws do', () => {
    const scenario = presetScenario('debate-200000');
    const result = run(scenario, terrain);
    const bands = bandsOf(result, terrain).sustainability!;
    expect(bands.map(({ to }) => to)).toEqual(result.thresholds.sustainability.map(({ to }) => to));
    const facts = factsOf(scenario, terrain);
    const rows = sampleRows(scenario, facts, sampleOf(512));
    const { slot } = rules.find((rule) => rule.id === 'overdrawn')!;
    const beyondAt = (level: number) => {
      const scale = new Float64Array(512).fill(level);
      const overdrawn = evaluate(groups, layout, facts, { ...rows, scale, base: 200_000 }).numbers[slot];
      return overdrawn.reduce((count, troops) => count + (troops > 0.25 * level ? 1 : 0), 0) / 512;
    };
    const { low, high } = bands.find(({ to }) => to === 'beyond')!;
    expect(beyondAt(low!)).toBeGreaterThanOrEqual(0.05);
    expect(beyondAt(low! - 1_000)).toBeLessThan(0.06);
    expect(beyondAt(high!)).toBeGreaterThanOrEqual(0.94);
    expect(beyondAt(high! - 1_000)).toBeLessThan(0.95);
  });
});

describe('Sobol indices', () => {
  it('with the sample of the model are right on the Ishigami function to 0.02', () => {
    const sample = new Sample(indexPoints, sobolDimensions, seed);
    const [a, b] = [0, dimensionCount].map((offset) => [0, 1, 2].map((d) => sample.unit(d + offset)));
    const value = (columns: readonly Float64Array[]) =>
      Float64Array.from({ length: indexPoints }, (_, i) => {
        const [x, y, z] = columns.map((column) => Math.PI * (2 * column[i] - 1));
        return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
      });
    const found = sobolIndices(
      value(a),
      value(b),
      a.map((_, i) => value(a.with(i, b[i]))),
    );
    // in closed form, for a = 7 and b = 0.1
    const expected = [0.3139, 0.5576, 0.4424, 0.4424, 0, 0.2437];
    found
      .flatMap(({ first, total }) => [first, total])
      .forEach((index, i) => expect(Math.abs(index - expected[i])).toBeLessThan(0.02));
  });
  it('name the one assumption on which an output rests, and give the rest nothing', () => {
    const [first, ...others] = indicesOf(presetScenario('london-20000'), terrain, 'density_line');
    expect(first.id).toBe('front_length');
    expect(first.first).toBeCloseTo(1, 1);
    expect(first.total).toBeCloseTo(1, 1);
    expect(others.every(({ first, total }) => first === 0 && total === 0)).toBe(true);
  });
});
