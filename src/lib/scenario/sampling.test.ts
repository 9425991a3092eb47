import { describe, expect, it } from 'vitest';
import { rules } from '#lib/generated/model.ts';
import { bands, ranges } from '#lib/generated/ranges.ts';
import { defaultPreset, presetIds, presetScenario } from './presets.ts';
import { rangesOf } from './ranges.ts';
import { sweep } from './run.ts';
import { answer } from './sampling.ts';
import { terrain } from './terrain.ts';

const scenario = presetScenario(defaultPreset);

describe('a question to the sample', () => {
  it('gets for the default preset what is shown before anything is sampled, to the last digit', () => {
    expect(answer({ want: 'ranges', scenario }, terrain)).toEqual(ranges);
    // a missing end stays missing
    expect(answer({ want: 'bands', scenario }, terrain)).toEqual(bands);
  });
  it('is answered for the rules named alone', () => {
    const found = answer(
      { want: 'ranges', scenario, only: ['density_line', 'stance_russia', 'ceiling'] },
      terrain,
    );
    expect(Object.keys(found.numbers)).toEqual(['density_line']);
    expect(Object.keys(found.shares)).toEqual(['stance_russia.text', 'stance_russia.record']);
    expect(Object.keys(found.by)).toEqual(['ceiling']);
  });
  it('leaves lists by country, stances and the ledger out unless they are named', () => {
    const found = answer({ want: 'ranges', scenario }, terrain);
    expect(found.by).toEqual({});
    expect(Object.keys(found.shares).filter((key) => /^(stance|research)_/.test(key))).toEqual([]);
    expect(found.shares['route.text']).toEqual({ open: 1 });
    expect(found.numbers.density_line.low).toBeLessThan(found.numbers.density_line.high);
  });
  it('about a stance finds one answer over the whole assumption range, as the page says of all stances', () => {
    const stances = new Set(rules.filter(({ id }) => id.startsWith('stance_')).map(({ id }) => id));
    for (const preset of presetIds) {
      const { shares } = answer(
        { want: 'ranges', scenario: presetScenario(preset), only: [...stances] },
        terrain,
      );
      expect(Object.keys(shares).length).toBe(2 * stances.size);
      for (const [key, share] of Object.entries(shares)) expect(Object.values(share), key).toEqual([1]);
    }
  });
  it('gets the fan of a number: at each level what a scenario at that level gives', () => {
    const levels = [20_000, 110_000, 200_000];
    const { density_line: fan, troops_total } = answer({ want: 'fans', scenario, levels }, terrain);
    const value = sweep(scenario, terrain, levels)('density_line');
    expect(fan.value).toEqual([...value]);
    const own = rangesOf(scenario, terrain, 512, new Set(['density_line'])).numbers.density_line;
    expect(fan.low[0]).toBe(own.low);
    expect(fan.high[0]).toBe(own.high);
    // the same draws at every level: ten times the troops, ten times the reach
    expect(fan.low[2]).toBeCloseTo(10 * own.low, 9);
    expect(fan.high[2]).toBeCloseTo(10 * own.high, 9);
    // no assumption moves it
    expect(troops_total).toBeUndefined();
  });
  it('gets the indices of one result, the strongest first', () => {
    const [first, second] = answer({ want: 'indices', scenario, key: 'density_line' }, terrain);
    expect(first.id).toBe('front_length');
    expect(first.total).toBeGreaterThan(second.total);
  });
});
