import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { base, branches, kind, mistake, number, other, withRules } from './fixture.ts';

describe('compile() accepts', () => {
  it.each([
    ['a sum over contributors', number('sum(max(0 person, troops_by - land))')],
    ['one value for each contributor', { ...number('troops_by / land', '1'), per: 'contributor' as const }],
    ['a least of one value for all and one for each', number('sum(min(troops_by, T))')],
    ['a value for each, times one for all', number('sum(troops_by * (T / T))')],
    ['a difference, and a number below zero', number('-T + T - 5 person')],
    ['a condition that always holds', branches('true or (false and commission)')],
    ['a root of a product of two like numbers', number('sqrt(T * (5 person))')],
    ['a distance that is the larger of two', number('within(max(depth, 15 km))')],
    ['a plain number in place of a cancelled unit', number('T / T', '1')],
    [
      'conditions on choices, lists, yes-or-no and numbers',
      branches('task == "deter" and (has(table, "usa") or not commission) and T >= 5 person'),
    ],
    ['troops of one contributor', branches('troops_of("deu") > 0 person')],
    ['a rule on another rule’s class', branches('kind != "thin"')],
    ['the same rule read in each lens', { ...branches('stance == "rejects"'), lenses: 'same' as const }],
  ])('%s', (_, rule) => {
    expect(() => compile(withRules(rule))).not.toThrow();
  });
});

describe('compile() says', () => {
  it('on which parameters a rule rests, through other rules too, and which classes it may give', () => {
    const { rules } = compile({
      ...base,
      rules: [other, kind, { ...number('T * lead / lead'), id: 'plain' }],
    });
    const of = (key: string) => rules.find((rule) => rule.key === key)!;
    expect(of('kind').parameters).toEqual(['front']);
    expect(of('kind').classes).toEqual(['thick', 'thin']);
    expect(of('density').classes).toBeUndefined();
    expect(of('plain').parameters).toEqual(['lead']);
  });
});

describe('compile() refuses', () => {
  it('a circle of two, naming both', () => {
    const error = mistake(
      withRules(number('b', 'person'), { id: 'b', group: 'a', unit: 'person', formula: 'wrong' }),
    );
    expect(error.message).toContain('wrong → b → wrong');
  });

  it('a name that is declared twice', () => {
    expect(mistake(withRules(number('T'), number('T'))).message).toMatch(
      /wrong: this name is declared twice/,
    );
    expect(mistake(withRules({ ...number('T'), id: 'front' })).rule).toBe('front');
  });

  it('a name that is also a unit', () => {
    expect(mistake(withRules({ ...number('T'), id: 'year' })).message).toMatch(
      /year: this name is also a unit/,
    );
  });

  it('two names that would share one variable', () => {
    expect(mistake(withRules({ ...number('T'), id: 'stance_text' })).message).toMatch(/stance/);
  });

  it('a parameter with an unknown unit, without its values, or with values out of order', () => {
    const parameter = (change: object) => ({ ...base, parameters: [{ ...base.parameters[0], ...change }] });
    expect(mistake(parameter({ unit: 'kilometres' })).rule).toBe('front');
    expect(mistake(parameter({ mode: undefined })).message).toMatch(
      /front: low, mode and high must all be given/,
    );
    expect(mistake(parameter({ low: 1200 })).message).toMatch(/ascending order/);
    expect(mistake(parameter({ high: NaN })).message).toMatch(/ascending order/);
  });

  it('an input with an unknown unit', () => {
    const inputs = base.inputs.map((i) => (i.id === 'depth' ? { ...i, unit: 'miles' } : i));
    expect(mistake({ ...base, inputs, rules: [number('within(depth)')] }).message).toMatch(/miles/);
  });
});
