import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { RuleError } from './error.ts';
import type { ModelSource, RuleSource } from './source.ts';

const base: ModelSource = {
  version: '1.0.0',
  lenses: ['text', 'record'],
  inputs: [
    { id: 'T', kind: 'amount', unit: 'person' },
    { id: 'troops_by', kind: 'amount', unit: 'person', per: 'contributor' },
    { id: 'within', kind: 'reach', unit: 'person' },
    { id: 'troops_of', kind: 'share-of', unit: 'person', options: [{ id: 'deu' }, { id: 'fra' }] },
    { id: 'depth', kind: 'fixed', unit: 'km' },
    { id: 'years', kind: 'fixed', unit: 'year' },
    { id: 'commission', kind: 'boolean' },
    { id: 'task', kind: 'choice', options: [{ id: 'observe' }, { id: 'deter' }] },
    { id: 'table', kind: 'set', options: [{ id: 'usa' }, { id: 'china' }] },
  ],
  parameters: [
    { id: 'front', unit: 'km', low: 960, mode: 1150, high: 1250 },
    { id: 'cost', unit: 'USD/person/year', low: 1, mode: 2, high: 3 },
    { id: 'lead', unit: 'day', low: 5, mode: 17, high: 30 },
    { id: 'rate', unit: 'person/day', low: 60, mode: 400, high: 1000 },
    { id: 'land', unit: 'person', per: 'contributor' },
  ],
  rules: [],
  missions: [
    { id: 'thin', perKm: 1.7 },
    { id: 'dense', perKm: 24.7 },
  ],
  contributors: ['deu', 'fra'],
};
const other: RuleSource = { id: 'density', group: 'a', unit: 'person/km', formula: 'T / front' };
const kind: RuleSource = {
  id: 'kind',
  group: 'a',
  first: [{ when: 'density > 4 person/km', class: 'thick' }, { class: 'thin' }],
};
const stance: RuleSource = {
  id: 'stance',
  group: 'a',
  lenses: { text: [{ class: 'silent' }], record: [{ class: 'rejects' }] },
  options: ['rejects', 'silent'],
};

const number = (formula: string, unit = 'person'): RuleSource => ({ id: 'wrong', group: 'a', unit, formula });
const branches = (when: string): RuleSource => ({
  id: 'wrong',
  group: 'a',
  first: [{ when, class: 'x' }, { class: 'y' }],
});
const withRules = (...rules: RuleSource[]): ModelSource => ({
  ...base,
  rules: [other, kind, stance, ...rules],
});

function mistake(source: ModelSource): RuleError {
  try {
    compile(source);
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw new Error(`not a RuleError but ${(error as Error).name}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  throw new Error('the mistake was not found');
}

describe('compile() accepts', () => {
  it.each([
    ['a sum over contributors', number('sum(max(0 person, troops_by - land))')],
    ['one value for each contributor', { ...number('troops_by / land', '1'), per: 'contributor' as const }],
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

describe('compile() refuses, with the id of the rule and a sentence,', () => {
  it.each<[string, RuleSource, RegExp]>([
    ['a result in another unit than declared', number('T / front', 'person'), /another kind of quantity/],
    ['a rate that is added to a number', number('T + rate'), /different kinds of quantity/],
    [
      'days where years are meant, the 365 missing',
      number('T * cost * lead', 'USD'),
      /conversion by 0\.0027/,
    ],
    ['years where days are declared', number('years', 'day'), /conversion by 365/],
    ['days and years in one sum', number('lead + years', 'day'), /different scale/],
    ['a year taken for 365 days', number('T * cost * years * 365', 'USD/day*year'), /.+/],
    ['thousands that are not converted', number('T / T * 1000 per_thousand', '1'), /conversion by 0\.001/],
    ['h, which is a unit elsewhere', number('T / 2 h'), /"h" is neither/],
    ['m, which is a unit elsewhere', branches('depth > 15 m'), /"m" is neither/],
    ['a name that the language itself knows', number('T * constructor'), /"constructor" is neither/],
    ['a unit that is not in use', number('T', 'soldiers'), /unit/],
    ['an unknown parameter', number('T / frnt', 'person/km'), /"frnt" is neither/],
    ['two names side by side', number('T front', 'person*km'), /side by side/],
    ['a choice that does not exist', branches('task == "detect"'), /no such choice/],
    ['a class that another rule does not give', branches('kind == "think"'), /no such choice/],
    ['a member that a list does not have', branches('has(table, "usb")'), /no such member/],
    ['a contributor that does not exist', branches('troops_of("ger") > 0 person'), /contributor/],
    ['a comparison of different quantities', branches('T > 5 km'), /different kinds of quantity/],
    ['a comparison with a number without unit', branches('T > 5'), /different kinds of quantity/],
    ['numbers compared for equality', branches('T == 5 person'), /only a choice/],
    ['a choice compared by size', branches('task > 1'), /not a number/],
    ['a number for a condition', branches('T'), /yes-or-no/],
    ['a condition for a number', number('T > 5 person'), /not give a number/],
    [
      'branches of a condition with different units',
      number('commission ? T : depth'),
      /different kinds of quantity/,
    ],
    ['a troop count asked for by something that is no distance', number('within(T)'), /takes a distance/],
    ['a distance function without its argument', number('within'), /needs an argument/],
    ['a call without arguments', number('within()'), /argument/],
    ['a root without argument', number('sqrt()'), /argument/],
    ['a root of two numbers', number('sqrt(4, 9)', '1'), /argument/],
    ['a list question without its list', branches('has("usa")'), /argument|list/],
    ['a sum of nothing', number('sum()'), /argument/],
    ['a least of nothing', number('min()'), /argument/],
    ['a plus sign with one side', number('+T'), /sign/],
    ['a power', number('T ^ 2', 'person*person'), /not part of the rule language/],
    ['a chain of comparisons', branches('1 person < T < 5 person'), /not part of the rule language/],
    ['an assignment', number('T = 5'), /not part of the rule language/],
    ['a function of mathjs that is not in the language', number('round(T)'), /"round"/],
    ['a text that cannot be read', number('T / (front'), /cannot be read/],
    ['one value per contributor where one is declared', number('troops_by'), /one value per contributor/],
    [
      'one value where one per contributor is declared',
      { ...number('T'), per: 'contributor' },
      /one number comes out/,
    ],
    ['a condition on one value per contributor', branches('troops_by > 5 person'), /contributor/],
    ['a choice by one value per contributor', number('troops_by > 5 person ? T : T'), /contributor/],
    ['a distance per contributor', number('within(land * 1 km / 1 person)'), /contributor/],
    ['a sum within a sum', number('sum(sum(troops_by) * troops_by / land)'), /sum/],
    ['a circle of one', number('wrong'), /needs its own result: wrong → wrong/],
    ['a stance read without a lens', branches('stance == "silent"'), /differs between the lenses/],
    [
      'a lens without branches',
      { id: 'wrong', group: 'a', lenses: { text: [{ class: 'x' }] } },
      /lens "record"/,
    ],
    [
      'a lens that does not exist',
      {
        id: 'wrong',
        group: 'a',
        lenses: { text: [{ class: 'x' }], record: [{ class: 'x' }], recrod: [{ class: 'y' }] },
      },
      /recrod/,
    ],
    [
      'a last branch with a condition',
      { id: 'wrong', group: 'a', first: [{ when: 'commission', class: 'x' }] },
      /last branch/,
    ],
    [
      'a branch behind one that always holds',
      { id: 'wrong', group: 'a', first: [{ class: 'x' }, { class: 'y' }] },
      /holds always/,
    ],
    ['neither formula nor branches', { id: 'wrong', group: 'a', unit: '1' }, /neither a formula/],
    ['no branches', { id: 'wrong', group: 'a', first: [] }, /neither a formula/],
    [
      'a formula beside branches',
      { ...number('T'), first: [{ when: 'nonsense', class: 'x' }, { class: 'y' }] },
      /both|neither/,
    ],
    [
      'a bound of the nearest mission in another unit',
      { id: 'wrong', group: 'a', nearest: { of: 'density', noneBelow: '0.5 km' } },
      /different kinds/,
    ],
  ])('%s', (_, rule, sentence) => {
    const error = mistake(withRules(rule));
    expect(error.rule).toMatch(/^wrong(\.|$)/);
    expect(error.message).toMatch(sentence);
    expect(error.message).not.toMatch(/undefined|\[object|TypeError/);
  });

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
