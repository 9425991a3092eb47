import { beforeAll, describe, expect, it } from 'vitest';
import { parameters, rules } from '#lib/generated/model.ts';
import type { Triangle } from '#lib/model/triangular.ts';
import { causesOf, distanceOf, leversOf } from './comparison.ts';
import { presetIds, presetScenario } from './presets.ts';
import type { NumberId } from './result.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { loadReach, terrain } from './terrain.ts';

beforeAll(loadReach);
const london = presetScenario('london-20000');
const numbers = rules.filter((rule) => rule.kind === 'number').map(({ id }) => id as NumberId);
const value = (scenario: Scenario, id: NumberId) => run(scenario, terrain).outputs[id].value;

describe('What makes the difference between two scenarios', () => {
  it('adds up to the whole difference, for every preset and every number.', () => {
    for (const preset of presetIds) {
      const other = { ...presetScenario(preset), years: 4, assumptions: { rotation_ratio: 5 } };
      for (const id of numbers) {
        const sum = causesOf(london, other, terrain, id).reduce((all, { amount }) => all + amount, 0);
        const whole = value(other, id) - value(london, id);
        const size = Math.max(Math.abs(value(other, id)), Math.abs(value(london, id)), 1);
        expect(Math.abs(sum - whole) / size, `${preset} ${id}`).toBeLessThan(1e-9);
      }
    }
  });

  it('names the one point where there is but one, and nothing where the result does not depend on it.', () => {
    const longer = { ...london, years: london.years + 2 };
    expect(causesOf(london, longer, terrain, 'cost_total')).toEqual([
      { point: 'years', amount: value(longer, 'cost_total') - value(london, 'cost_total') },
    ]);
    expect(causesOf(london, longer, terrain, 'density_line')).toEqual([]);
    expect(causesOf(london, london, terrain, 'cost_total')).toEqual([]);
  });

  it('shares what two points do together evenly between them.', () => {
    // cost_total = cost_year × years: a product of two changed factors
    const other = { ...london, years: london.years * 2, assumptions: { rotation_ratio: 5 } };
    const points = causesOf(london, other, terrain, 'cost_total').map(({ point }) => point);
    expect(points).toContain('years');
    const [there, back] = [
      causesOf(london, other, terrain, 'cost_total'),
      causesOf(other, london, terrain, 'cost_total'),
    ];
    for (const { point, amount } of there)
      expect(back.find((cause) => cause.point === point)!.amount).toBeCloseTo(-amount, 3);
  });

  it('takes the assumptions together where there are many, and still adds up.', () => {
    const assumptions = Object.fromEntries(
      parameters.filter((p) => !('per' in p)).map((p) => [p.id, (p as unknown as Triangle).high]),
    );
    expect(Object.keys(assumptions).length).toBeGreaterThan(10);
    const other: Scenario = { ...presetScenario('inclusive'), years: 9, assumptions };
    const causes = causesOf(london, other, terrain, 'cost_total');
    expect(causes.map(({ point }) => point)).toContain('assumptions');
    const sum = causes.reduce((all, { amount }) => all + amount, 0);
    expect(sum / (value(other, 'cost_total') - value(london, 'cost_total'))).toBeCloseTo(1, 9);
  });
});

describe('How far two scenarios are apart over the assumption range', () => {
  it('is nothing in any draw for a scenario and itself, however wide its own range.', () => {
    for (const id of numbers)
      expect(distanceOf(london, london, terrain, id)).toEqual({
        value: 0,
        low: 0,
        high: 0,
        larger: 0,
        smaller: 0,
      });
  });

  it('turns round when the two are exchanged.', () => {
    const upper = presetScenario('debate-200000');
    const there = distanceOf(london, upper, terrain, 'cost_year');
    const back = distanceOf(upper, london, terrain, 'cost_year');
    expect(there.larger).toBe(1);
    expect(back).toMatchObject({ value: -there.value, larger: 0, smaller: 1 });
    expect(there.low).toBeLessThan(there.high);
    expect(back.low).toBeCloseTo(-there.high, -6);
  });
});

describe('The assumptions that move the difference', () => {
  it('come the widest first, leave out what is set, and are none for a scenario and itself.', () => {
    const upper = presetScenario('debate-200000');
    const levers = leversOf(london, upper, terrain, 'cost_year');
    const widths = levers.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(widths.length).toBeGreaterThan(0);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    const set = { ...upper, assumptions: { [levers[0].id]: levers[0].high } };
    expect(leversOf(london, set, terrain, 'cost_year').map(({ id }) => id)).not.toContain(levers[0].id);
    expect(leversOf(london, london, terrain, 'cost_year')).toEqual([]);
  });
});
