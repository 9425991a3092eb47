/** Knows what the list of assumptions promises the panel that shows it. */
import { describe, expect, it } from 'vitest';
import { parameters } from '#lib/generated/model.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { landForces, nameKey, single, stepOf } from './assumption.ts';

describe('assumptions', () => {
  it('are all parameters but those that differ by country', () => {
    expect(single.length).toBe(parameters.filter((p) => !('per' in p)).length);
  });
  it('have a range around the value that is used', () => {
    const all = [
      ...single,
      ...landForces(presetScenario('debate-200000').contingents.map((c) => c.contributor)),
    ];
    for (const { low, mode, high } of all) expect(low <= mode && mode <= high).toBe(true);
  });
  it('give land forces for each country that takes part, once', () => {
    const scenario = presetScenario('london-20000');
    const ids = scenario.contingents.map((c) => c.contributor);
    const land = landForces([...ids, ...ids]).map(({ id }) => id);
    expect(new Set(land)).toEqual(new Set(ids.map((id) => `land_force.${id}`)));
    expect(land).toHaveLength(new Set(ids).size);
  });
  it('have names by their id', () => {
    expect(nameKey('drone_reach')).toBe('parameter.drone_reach.name');
    expect(nameKey('land_force.deu')).toBe('contributor.deu.name');
  });
});

describe('stepOf', () => {
  it('gives between 100 and 250 round steps over every range', () => {
    for (const range of single) {
      const steps = (range.high - range.low) / stepOf(range);
      expect(steps).toBeGreaterThan(99);
      expect(steps).toBeLessThan(251);
    }
    expect(stepOf({ low: 960, high: 1250 })).toBe(2);
    expect(stepOf({ low: 10, high: 40 })).toBeCloseTo(0.2);
  });
});
