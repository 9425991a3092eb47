// The contract of voicesOf(): which quotes bear on a result, and how each stands to it.
import { describe, expect, it } from 'vitest';
import { quotes } from '#lib/generated/quotes.ts';
import { presetIds, presetScenario } from './presets.ts';
import { outputsFor } from './run.ts';
import { terrain } from './terrain.ts';
import { bearsOn, choicesOf, resultRules, voicesOf, type Speaking } from './voices.ts';

const at = (key: string, preset = 'london-20000', change = {}) => {
  const scenario = { ...presetScenario(preset), ...change };
  const voices = voicesOf(key, scenario, outputsFor(scenario, terrain), quotes);
  return Object.fromEntries(voices.map(({ quote, stand }) => [quote.id, stand]));
};

/** A quote that says nothing, but for what is given. */
const quote = (more: Partial<Record<keyof Speaking, unknown>>) =>
  ({ id: 'own', kind: 'reported', actors: [], bearsOn: [], ...more }) as Speaking;

describe('a quote bears on a result', () => {
  it('where a branch rests on it, whatever else it speaks of', () => {
    expect(bearsOn(quote({ id: 'russia-no-nato' }), 'stance_russia.text')).toBe(true);
    expect(bearsOn(quote({ id: 'another' }), 'stance_russia.text')).toBe(false);
  });
  it('where it speaks of the result, or of what the result reads directly', () => {
    const on = (...ids: string[]) => bearsOn(quote({ bearsOn: ids }), 'density_line');
    expect([on('density_line'), on('front_length'), on('T'), on('level')]).toEqual([true, true, true, true]);
    expect([on('mandate', 'T'), on('mandate'), on()]).toEqual([true, false, false]);
    expect(bearsOn(quote({ claims: [{ of: 'front_length', low: 1 }] }), 'density_line')).toBe(true);
    expect(bearsOn(quote({ figures: [{ value: 30_000 }] }), 'density_line')).toBe(true);
    // a lens is no part of the name: a route reads stances
    expect(bearsOn(quote({ bearsOn: ['stance_usa'] }), 'route.text')).toBe(true);
    expect(bearsOn(quote({ bearsOn: ['contingents'] }), 'pool_share')).toBe(true);
  });
  it('that is a stance, where it names its actor: not where it speaks of the condition', () => {
    const on = (more: object) => bearsOn(quote(more), 'stance_germany.text');
    expect(on({ bearsOn: ['stance'], actors: ['germany'] })).toBe(true);
    expect(on({ bearsOn: ['stance'], actors: ['france'] })).toBe(false);
    expect(on({ bearsOn: ['stance_germany'] })).toBe(true);
    expect(on({ bearsOn: ['nato_troops'], actors: ['germany'] })).toBe(false);
    expect(on({ claims: [{ of: 'nato_troops', low: 1 }] })).toBe(false);
  });
  it('that is the author’s stance, where the author speaks', () => {
    const on = (kind: string) => bearsOn(quote({ bearsOn: ['stance'], kind }), 'stance_author.text');
    expect(['assessment', 'demand', 'reported', 'figure'].map(on)).toEqual([true, true, false, false]);
  });
  it('only if there is such a result', () => {
    expect(() => bearsOn(quote({}), 'nonsense')).toThrow('there is no rule "nonsense"');
  });
});

describe('a claim', () => {
  const scenario = presetScenario('inclusive');
  const outputs = outputsFor(scenario, terrain);
  /** Whether a premise holds in the scenario, seen through the lens of the text: then the claim is met, else it is silent. */
  const holds = (premise: object) =>
    voicesOf('troops_total', scenario, outputs, [
      quote({ claims: [{ of: 'T', low: 1, given: [premise] }] }),
    ])[0].stand === 'supports';

  it.each([
    [{ of: 'principle_force', is: ['holds'] }, true],
    [{ of: 'principle_consent', is: ['unknown'] }, true],
    [{ of: 'principle_consent', is: ['holds'] }, false],
    [{ of: 'doctrine', is: ['traditional'] }, true],
    [{ of: 'route', is: ['open'] }, true],
    [{ of: 'route', is: ['blocked'] }, false],
    [{ of: 'stance_russia', is: ['open'] }, true],
    [{ of: 'sustainability', is: ['within', 'strained', 'beyond'] }, true],
    [{ of: 'nato_troops', high: 0 }, true],
    [{ of: 'years', low: 5, high: 5 }, true],
    [{ of: 'years', low: 6 }, false],
    [{ of: 'task', is: ['interpose'] }, true],
    [{ of: 'table', has: ['india'] }, true],
    [{ of: 'jointCommission', is: ['true'] }, false],
    [{ of: 'ceiling', low: 0 }, false],
    [{ of: 'nonsense', low: 0 }, false],
  ])('%j is compared with what the scenario has: %s', (premise, wanted) => {
    expect(holds(premise)).toBe(wanted);
  });
  it('of the proposal is judged by itself, one input after the other', () => {
    const claims = [
      { of: 'years', low: 6 },
      { of: 'task', is: ['interpose'] },
      { of: 'doctrine', is: ['observer'] },
    ];
    expect(choicesOf(quote({ claims }), scenario)).toEqual([
      { input: 'years', stand: 'conflicts' },
      { input: 'task', stand: 'supports' },
    ]);
  });
});

describe('the quotes at a result', () => {
  it('are in order: what supports it, what conflicts, what is silent; each once', () => {
    const stands = (key: string, preset: string) => {
      const scenario = presetScenario(preset);
      return voicesOf(key, scenario, outputsFor(scenario, terrain), quotes).map(
        ({ quote: { id }, stand }) => [id, stand],
      );
    };
    expect(stands('troops_total', 'debate-40000')).toEqual([
      ['range-40-200', 'supports'],
      ['london-20000', 'conflicts'],
    ]);
    expect(stands('stance_author.text', 'london-20000')).toEqual([
      ['one-sided', 'supports'],
      ...[
        'title',
        'de-facto-nato',
        'never-accept',
        'no-real-peace',
        'inclusive-table',
        'mutual-guarantee',
      ].map((id) => [id, 'silent']),
    ]);
  });
  it('support a result whose branch rests on them, though they claim nothing', () => {
    const scenario = presetScenario('london-20000');
    const outputs = outputsFor(scenario, terrain);
    const stand = (key: string, id: string) => voicesOf(key, scenario, outputs, [quote({ id })])[0]?.stand;
    expect(stand('stance_russia.text', 'russia-no-nato')).toBe('supports');
    expect(stand('level_in_text', 'london-20000')).toBe('supports');
    expect(stand('route.text', 'law.invite')).toBe('supports');
    expect(stand('doctrine.record', 'law.class.5')).toBe('supports');
    // another branch rests on it
    expect(stand('doctrine.record', 'law.class.2')).toBe('silent');
    expect(stand('density_line', 'law.invite')).toBeUndefined();
  });
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
