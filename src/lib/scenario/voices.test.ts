// The contract of voicesOf(): which quotes bear on a result, and how each stands to it.
import { describe, expect, it } from 'vitest';
import { quotes } from '#lib/generated/quotes.ts';
import { presetIds, presetScenario } from './presets.ts';
import { outputsFor } from './run.ts';
import { terrain } from './terrain.ts';
import { bearsOn, choicesOf, resultRules, voicesOf } from './voices.ts';

const at = (key: string, preset = 'london-20000', change = {}) => {
  const scenario = { ...presetScenario(preset), ...change };
  const voices = voicesOf(key, scenario, outputsFor(scenario, terrain), quotes);
  return Object.fromEntries(voices.map(({ quote, stand }) => [quote.id, stand]));
};

describe('the quotes at a result', () => {
  it('never conflict with a result that rests on them', () => {
    for (const preset of presetIds) {
      const scenario = presetScenario(preset);
      const outputs = outputsFor(scenario, terrain);
      for (const { key } of resultRules) {
        for (const { quote, stand } of voicesOf(key, scenario, outputs, quotes)) {
          expect(bearsOn(quote, key)).toBe(true);
          const claimed = voicesOf(key, scenario, outputs, [{ ...quote, id: 'another' as never }])[0]?.stand;
          if (stand === 'supports') expect(claimed, `${preset}: ${key}: ${quote.id}`).not.toBe('conflicts');
        }
      }
    }
  });
  it('speak of the level: for or against a result that is the level, silent on what is computed from it', () => {
    expect(at('troops_total')).toEqual({ 'london-20000': 'supports', 'range-40-200': 'conflicts' });
    expect(at('troops_total', 'debate-40000')).toEqual({
      'range-40-200': 'supports',
      'london-20000': 'conflicts',
    });
    expect(at('density_line')).toEqual({ 'london-20000': 'silent', 'range-40-200': 'silent' });
  });
  it('stand to the choices of the proposal by the same rule', () => {
    const on = (id: string, preset: string) =>
      choicesOf(
        quotes.find((quote) => quote.id === id)!,
        presetScenario(preset),
      );
    expect(on('mutual-guarantee', 'inclusive')).toEqual([{ input: 'guarantee', stand: 'supports' }]);
    expect(on('inclusive-table', 'london-20000')).toEqual([{ input: 'table', stand: 'conflicts' }]);
    expect(on('title', 'london-20000')).toEqual([]);
  });
  it('are those of its actor for a stance, in both lenses', () => {
    for (const lens of ['text', 'record']) {
      const voices = at(`stance_russia.${lens}`);
      expect(voices['russia-no-nato']).toBe('supports');
      expect(voices).not.toHaveProperty('uk-fr-active');
    }
  });
  it('show where the record goes another way than the text', () => {
    expect(at('stance_poland.text')['uk-fr-active']).toBe('supports');
    expect(at('stance_poland.record')['uk-fr-active']).toBe('conflicts');
  });
  it('are silent where what they say holds under another condition only', () => {
    expect(at('principle_impartiality.text', 'london-20000', { guarantee: 'one-sided' })['one-sided']).toBe(
      'supports',
    );
    expect(at('principle_impartiality.text', 'london-20000', { guarantee: 'mutual' })['one-sided']).toBe(
      'silent',
    );
  });
  it('conflict where the proposal has what the text says is not accepted', () => {
    expect(at('nato_troops')['russia-no-nato']).toBe('conflicts');
    expect(at('nato_troops', 'inclusive')['russia-no-nato']).toBe('supports');
  });
  it('are none where the text says nothing', () => {
    expect(at('exposed_glide')).toEqual({});
  });
});
