import { describe, expect, it } from 'vitest';
import { bands, ranges } from '#lib/generated/ranges.ts';
import { defaultPreset, presetScenario } from './presets.ts';
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
  it('leaves lists by country, lenses and the ledger out unless they are named', () => {
    const found = answer({ want: 'ranges', scenario }, terrain);
    expect(found.by).toEqual({});
    expect(Object.keys(found.shares).filter((key) => /\./.test(key))).toEqual([]);
    expect(found.numbers.density_line.low).toBeLessThan(found.numbers.density_line.high);
  });
  it('gets the indices of one result, the strongest first', () => {
    const [first, second] = answer({ want: 'indices', scenario, key: 'density_line' }, terrain);
    expect(first.id).toBe('front_length');
    expect(first.total).toBeGreaterThan(second.total);
  });
});
