import { describe, expect, it } from 'vitest';
import { rules } from '#lib/generated/model.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { languages } from '#lib/i18n/language.ts';
import { explain, fillTemplate } from '#lib/scenario/explain.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { chainOf, judgementOf, movesOf, ruleFacts } from './why.ts';
import {
  assumedText,
  assumptionText,
  assumptionsBehind,
  resultText,
  titleText,
  valueTokens,
} from './words.ts';

const london = presetScenario('london-20000');
const shown = (key: string, scenario = london) => explain(scenario, terrain, key);

describe('the chain of a result', () => {
  it('names every rule that leads to it once, itself first', () => {
    const chain = chainOf('task_gap');
    expect(chain[0]).toBe('task_gap');
    expect(new Set(chain).size).toBe(chain.length);
    expect(chain).toEqual(
      expect.arrayContaining(['capability', 'front_share', 'density_strip', 'strip_troops']),
    );
  });
  it('is the rule alone where it reads no other', () => {
    expect(chainOf('density_line')).toEqual(['density_line']);
  });
});

describe('how much of a result is judgement', () => {
  it('counts its assumptions and the rules that lead to it', () => {
    expect(judgementOf(shown('density_line'))).toEqual({
      assumptions: 1,
      judgedAssumptions: 0,
      rules: 1,
      judgedRules: 0,
    });
    expect(judgementOf(shown('cost_total'))).toMatchObject({ assumptions: 1, rules: 2, judgedRules: 2 });
  });
});

describe('what moves a result', () => {
  it('is sorted by how far, in the unit of the result', () => {
    const [first] = movesOf(london, terrain, 'density_line');
    expect(first.id).toBe('front_length');
    expect(first.atLow).toBeCloseTo(20_000 / first.low, 9);
    expect(first.atHigh).toBeCloseTo(20_000 / first.high, 9);
  });
  it('names for a class what holds at each end', () => {
    const line = presetScenario('full-line');
    const present = shown('capability', line).value;
    const moves = movesOf(line, terrain, 'capability');
    for (const { atLow, atHigh } of moves) {
      const classes = ruleFacts('capability').branches!.map((branch) => branch.class);
      expect(classes).toEqual(expect.arrayContaining([atLow, atHigh]));
      expect([atLow, atHigh].some((name) => present.kind === 'class' && name !== present.class)).toBe(true);
    }
  });
  it('leaves out what the reader has settled', () => {
    const settled = { ...london, assumptions: { front_length: 1000 } };
    expect(movesOf(settled, terrain, 'density_line')).toEqual([]);
  });
  it('is nothing for a list by country', () => {
    expect(movesOf(london, terrain, 'ceiling')).toEqual([]);
  });
  it('refuses a key that is no rule', () => {
    expect(() => movesOf(london, terrain, 'no-such-rule')).toThrow('no-such-rule');
  });
});

for (const language of languages) {
  it(`has words in ${language} for each rule, value, assumption and move of every preset`, async () => {
    const messages = await (await loadMessages(language)).withLibrary();
    for (const preset of presetIds) {
      const scenario = presetScenario(preset);
      const present = scenario.contingents.map(({ contributor }) => contributor);
      for (const { key, group } of rules) {
        // the ledger's rules only say whether a finding applies, and are not asked about
        if (group === 'research') continue;
        const one = shown(key, scenario);
        expect(titleText(messages, key)).toMatch(/\S/);
        for (const template of [one.formula, ...(one.branches ?? []).map((branch) => branch.condition)]) {
          if (template === undefined) continue;
          expect(fillTemplate(template, valueTokens(messages, one))).not.toMatch(/⟨|undefined|NaN/);
        }
        for (const { id, mode } of assumptionsBehind(one.parameters, present)) {
          expect(assumptionText(messages, id)).toMatch(/\S/);
          expect(assumedText(messages, id, mode)).toMatch(/\d/);
        }
        for (const { atLow } of movesOf(scenario, terrain, key).slice(0, 1))
          expect(resultText(messages, key, atLow)).toMatch(/\S/);
      }
    }
  });
}

it('puts the values that went in where the names stand', async () => {
  const messages = await (await loadMessages('en')).withLibrary();
  const one = shown('density_line');
  const filled = fillTemplate(one.formula!, valueTokens(messages, one)).replace(/<[^>]*>/g, ' ');
  expect(filled.replace(/\s+/g, ' ').trim()).toBe('20,000 persons 1,150 km');
});
