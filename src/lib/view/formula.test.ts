import { describe, expect, it } from 'vitest';
import { shown } from '#lib/generated/explain.ts';
import { parameters, rules } from '#lib/generated/model.ts';
import { languages, type Language } from '#lib/i18n/language.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { fillTemplate } from '#lib/scenario/explain.ts';
import { breakable, nameTokens, quantityText } from './formula.ts';

const load = async (language: Language) => (await loadMessages(language)).withLibrary();

describe('nameTokens', () => {
  for (const language of languages) {
    it(`has a word for every token of every formula and condition in ${language}`, async () => {
      const messages = await load(language);
      for (const { formula, conditions = [] } of Object.values(shown)) {
        for (const template of [formula, ...conditions]) {
          if (typeof template !== 'string') continue;
          const filled = fillTemplate(template, nameTokens(messages));
          expect(filled).not.toMatch(/⟨|⟩|undefined|NaN/);
        }
      }
    });
  }

  it('names a choice as one of what was named before it', async () => {
    const words = nameTokens(await load('de'));
    expect([words('guarantee'), words('+is'), words('*none')]).toEqual(['Sicherheitsgarantie', '=', 'Keine']);
    expect([words('usBacking'), words('+isnot'), words('*none')]).toEqual([
      'Rückhalt der USA',
      '≠',
      'Keiner',
    ]);
    expect([words('stance_russia'), words('*rejects')]).toEqual(['Haltung (Russland)', 'lehnt ab']);
    expect([words('inside_of'), words('*pol')].at(1)).toBe('Polen');
  });

  it('writes numbers as the language does, with their unit in words', async () => {
    expect(nameTokens(await load('de'))('=24.7 person/km')).toBe('24,7\u00a0Personen je km');
    expect(nameTokens(await load('en'))('=40000 person')).toBe('40,000\u00a0persons');
    expect(nameTokens(await load('en'))('=0.25 1')).toBe('0.25');
  });

  it('refuses a token that is no name', async () => {
    const messages = await load('en');
    expect(() => nameTokens(messages)('no-such-rule')).toThrow('no-such-rule');
    expect(() => nameTokens(messages)('*no-such-class')).toThrow('no-such-class');
  });
});

it('has a name for every unit of a parameter or a rule, in each language', async () => {
  for (const language of languages) {
    const messages = await load(language);
    const units = [...parameters, ...rules].flatMap((one) => ('unit' in one ? [one.unit] : []));
    for (const unit of units) expect(quantityText(messages, 2, unit)).toMatch(/^2/);
  }
});

describe('breakable', () => {
  it('parts a condition at each "and" and "or", inside parentheses too', () => {
    const parted = breakable(
      '<math><mrow><mtext>⟨a⟩</mtext><mspace width="1em"></mspace><mtext>⟨+and⟩</mtext><mspace width="1em"></mspace><mrow><mo>(</mo><mtext>⟨b⟩</mtext><mtext>⟨+or⟩</mtext><mtext>⟨c⟩</mtext><mo>)</mo></mrow></mrow></math>',
    );
    expect(parted).toBe(
      '<math><mrow><mtext>⟨a⟩</mtext></mrow></math> ⟨+and⟩ <math><mrow><mrow><mo>(</mo><mtext>⟨b⟩</mtext></mrow></mrow></math> ⟨+or⟩ <math><mrow><mrow><mtext>⟨c⟩</mtext><mo>)</mo></mrow></mrow></math>',
    );
  });

  it('leaves a formula without such words as it is, and keeps every token of every condition', () => {
    const tokens = (template: string) => template.match(/⟨[^⟩]+⟩/g);
    for (const { formula, conditions = [] } of Object.values(shown)) {
      if (formula !== undefined) expect(breakable(formula)).toBe(formula);
      for (const condition of conditions)
        if (typeof condition === 'string') expect(tokens(breakable(condition))).toEqual(tokens(condition));
    }
  });
});
