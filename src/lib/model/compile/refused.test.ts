import { describe, expect, it } from 'vitest';
import { base, branches, mistake, number, withRules } from './fixture.ts';
import type { RuleSource } from './source.ts';

describe('compile() refuses, with the id of the rule and a sentence,', () => {
  it.each<[string, RuleSource, string]>([
    [
      'a result in another unit than declared',
      number('T / front', 'person'),
      'wrong: the formula gives another kind of quantity than the rule says. Expected person, found person/km.',
    ],
    [
      'a rate that is added to a number',
      number('T + rate'),
      'wrong: in "T + rate" the sum is of different kinds of quantity. Expected person, found person/day.',
    ],
    [
      'days where years are meant, the 365 missing',
      number('T * cost * lead', 'USD'),
      'wrong: the result is in another unit than the rule says; it must be divided by 365.25. Expected USD, found USD, 365.25 times too small.',
    ],
    [
      'years where days are declared',
      number('years', 'day'),
      'wrong: the result is in another unit than the rule says; it must be multiplied by 365.25. Expected day, found year.',
    ],
    [
      'days and years in one sum',
      number('lead + years', 'day'),
      'wrong: in "lead + years" the sum is of numbers of different scale. Expected day, found year.',
    ],
    [
      'a year taken for 365 days',
      number('T * cost * years * 365', 'USD/day*year'),
      'wrong: the result is in another unit than the rule says; it must be divided by 365.25. Expected USD/day*year, found USD.',
    ],
    [
      'thousands that are not converted',
      number('T / T * 1000 per_thousand', '1'),
      'wrong: the result is in another unit than the rule says; it must be divided by 1000. Expected 1, found a plain number, 1000 times too small.',
    ],
    [
      'h, which is a unit elsewhere',
      number('T / 2 h'),
      'wrong: "h" is neither an input nor a parameter nor a rule nor a unit. Expected a declared name, found "h".',
    ],
    [
      'days against hours',
      number('lead + 12 hour', 'day'),
      'wrong: "hour" is neither an input nor a parameter nor a rule nor a unit. Expected a declared name, found "hour".',
    ],
    [
      'm, which is a unit elsewhere',
      branches('depth > 15 m'),
      'wrong: "m" is neither an input nor a parameter nor a rule nor a unit. Expected a declared name, found "m".',
    ],
    [
      'a name that the language itself knows',
      number('T * constructor'),
      'wrong: "constructor" is neither an input nor a parameter nor a rule nor a unit. Expected a declared name, found "constructor".',
    ],
    [
      'a unit that is not in use',
      number('T', 'soldiers'),
      'wrong: the unit "soldiers" is not one of those in use: unknown unit "soldiers".',
    ],
    [
      'an unknown parameter',
      number('T / frnt', 'person/km'),
      'wrong: "frnt" is neither an input nor a parameter nor a rule nor a unit. Expected a declared name, found "frnt".',
    ],
    [
      'a rule whose name is misspelt',
      number('densty * front'),
      'wrong: "densty" is neither an input nor a parameter nor a rule nor a unit. Expected one of the declared names, such as "density", found "densty".',
    ],
    [
      'a list question to a choice',
      branches('has(task, "deter")'),
      'wrong: in "has(task, "deter")" has() takes a list and a name in quotes.',
    ],
    [
      'a list question about a number',
      branches('has(table, depth)'),
      'wrong: in "has(table, depth)" has() takes a list and a name in quotes.',
    ],
    [
      'a least of different quantities',
      number('min(T, depth)'),
      'wrong: in "min(T, depth)" min is asked to compare different kinds of quantity. Expected person, found km.',
    ],
    [
      'a sum of different quantities',
      number('T + depth'),
      'wrong: in "T + depth" the sum is of different kinds of quantity. Expected person, found km.',
    ],
    [
      'a difference of different quantities',
      number('T - depth'),
      'wrong: in "T - depth" the sum is of different kinds of quantity. Expected person, found km.',
    ],
    [
      'troops of a number',
      branches('troops_of(depth) > 0 person'),
      'wrong: in "troops_of(depth)" troops_of() takes a contributor\'s id in quotes.',
    ],
    [
      'a number compared with a name',
      branches('T == "deter"'),
      'wrong: in "T == "deter"" only a choice can be compared with a name in quotes; for numbers use < or >=.',
    ],
    [
      'a choice compared with a number',
      branches('task == depth'),
      'wrong: in "task == depth" only a choice can be compared with a name in quotes; for numbers use < or >=.',
    ],
    [
      'a number in a condition of two parts',
      branches('T and commission'),
      'wrong: in "T and commission" "T" is not a yes-or-no condition.',
    ],
    ['the opposite of a number', branches('not T'), 'wrong: in "not T" "T" is not a yes-or-no condition.'],
    ['a choice by a number', number('T ? T : T'), 'wrong: in "T ? T : T" "T" is not a yes-or-no condition.'],
    [
      'a condition for a result',
      number('commission ? T : true'),
      'wrong: in "commission ? T : true" "true" is not a number.',
    ],
    [
      'a list of numbers',
      number('[T, T]'),
      'wrong: in "[T, T]" this way of writing (ArrayNode) is not part of the rule language.',
    ],
    ['a name in quotes for a number', number('"T"'), 'wrong: the formula does not give a number.'],
    ['a root of what is no square', number('sqrt(T)'), 'wrong: in "sqrt(T)" the root has no unit.'],
    [
      'a quantity that has no name',
      number('T * depth * lead'),
      'wrong: the formula gives another kind of quantity than the rule says. Expected person, found a combination of units that has no name here.',
    ],
    [
      'two names side by side',
      number('T front', 'person*km'),
      'wrong: in "T front" two names stand side by side; write * between them, or only a unit after a number.',
    ],
    [
      'a choice that does not exist',
      branches('task == "detect"'),
      'wrong: in "task == "detect"" there is no such choice. Expected observe, deter, found detect.',
    ],
    [
      'a class that another rule does not give',
      branches('kind == "think"'),
      'wrong: in "kind == "think"" there is no such choice. Expected thick, thin, found think.',
    ],
    [
      'a member that a list does not have',
      branches('has(table, "usb")'),
      'wrong: in "has(table, "usb")" the list has no such member. Expected usa, china, found usb.',
    ],
    [
      'a contributor that does not exist',
      branches('troops_of("ger") > 0 person'),
      'wrong: in "troops_of("ger")" troops_of() takes a contributor\'s id in quotes.',
    ],
    [
      'a comparison of different quantities',
      branches('T > 5 km'),
      'wrong: in "T > 5 km" the comparison is of different kinds of quantity. Expected person, found km.',
    ],
    [
      'a comparison with a number without unit',
      branches('T > 5'),
      'wrong: in "T > 5" the comparison is of different kinds of quantity. Expected person, found a plain number.',
    ],
    [
      'numbers compared for equality',
      branches('T == 5 person'),
      'wrong: in "T == 5 person" only a choice can be compared with a name in quotes; for numbers use < or >=.',
    ],
    ['a choice compared by size', branches('task > 1'), 'wrong: in "task > 1" "task" is not a number.'],
    ['a number for a condition', branches('T'), 'wrong: the condition "T" is not a yes-or-no question.'],
    ['a condition for a number', number('T > 5 person'), 'wrong: the formula does not give a number.'],
    [
      'branches of a condition with different units',
      number('commission ? T : depth'),
      'wrong: in "commission ? T : depth" the two results are different kinds of quantity. Expected person, found km.',
    ],
    [
      'a troop count asked for by something that is no distance',
      number('within(T)'),
      'wrong: in "within(T)" within() takes a distance. Expected km, found person.',
    ],
    [
      'a distance function without its argument',
      number('within'),
      'wrong: in "within" "within" needs an argument: within(…).',
    ],
    [
      'a call without arguments',
      number('within()'),
      'wrong: in "within()" within() has the wrong number of arguments. Expected 1, found 0.',
    ],
    [
      'a root without argument',
      number('sqrt()'),
      'wrong: in "sqrt()" sqrt() has the wrong number of arguments. Expected 1, found 0.',
    ],
    [
      'a root of two numbers',
      number('sqrt(4, 9)', '1'),
      'wrong: in "sqrt(4, 9)" sqrt() has the wrong number of arguments. Expected 1, found 2.',
    ],
    [
      'a list question without its list',
      branches('has("usa")'),
      'wrong: in "has("usa")" has() has the wrong number of arguments. Expected 2, found 1.',
    ],
    [
      'a sum of nothing',
      number('sum()'),
      'wrong: in "sum()" sum() has the wrong number of arguments. Expected 1, found 0.',
    ],
    [
      'a least of nothing',
      number('min()'),
      'wrong: in "min()" min() has the wrong number of arguments. Expected 1 or more, found 0.',
    ],
    ['a plus sign with one side', number('+T'), 'wrong: in "+T" the sign "+" needs something on both sides.'],
    [
      'a power',
      number('T ^ 2', 'person*person'),
      'wrong: in "T ^ 2" the sign "^" is not part of the rule language.',
    ],
    [
      'a chain of comparisons',
      branches('1 person < T < 5 person'),
      'wrong: in "1 person < T < 5 person" this way of writing (RelationalNode) is not part of the rule language.',
    ],
    [
      'an assignment',
      number('T = 5'),
      'wrong: in "T = 5" this way of writing (AssignmentNode) is not part of the rule language.',
    ],
    [
      'a function of mathjs that is not in the language',
      number('round(T)'),
      'wrong: "round" is neither an input nor a parameter nor a rule nor a unit. Expected a declared name, found "round".',
    ],
    [
      'a text that cannot be read',
      number('T / (front'),
      'wrong: the formula "T / (front" cannot be read: Parenthesis ) expected (char 11).',
    ],
    [
      'one value per contributor where one is declared',
      number('troops_by'),
      'wrong: one value per contributor comes out; say "per: contributor", or sum().',
    ],
    [
      'one value where one per contributor is declared',
      { ...number('T'), per: 'contributor' },
      'wrong: the rule says "per: contributor", but one number comes out.',
    ],
    [
      'a condition on one value per contributor',
      branches('troops_by > 5 person'),
      'wrong: "troops_by" has one value per contributor; here one number is needed, such as a sum().',
    ],
    [
      'a choice by one value per contributor',
      number('troops_by > 5 person ? T : T'),
      'wrong: "troops_by" has one value per contributor; here one number is needed, such as a sum().',
    ],
    [
      'a distance per contributor',
      number('within(land * 1 km / 1 person)'),
      'wrong: "land" has one value per contributor; here one number is needed, such as a sum().',
    ],
    [
      'a sum within a sum',
      number('sum(sum(troops_by) * troops_by / land)'),
      'wrong: in "sum(troops_by)" a sum() stands inside a sum().',
    ],
    ['a circle of one', number('wrong'), 'wrong: this rule needs its own result: wrong → wrong.'],
    [
      'a stance read without a lens',
      branches('stance == "silent"'),
      'wrong: "stance" differs between the lenses, but this rule does not say in which it reads.',
    ],
    [
      'a lens without branches',
      { id: 'wrong', group: 'a', lenses: { text: [{ class: 'x' }] } },
      'wrong: the lens "record" has no branches.',
    ],
    [
      'a lens that does not exist',
      {
        id: 'wrong',
        group: 'a',
        lenses: { text: [{ class: 'x' }], record: [{ class: 'x' }], recrod: [{ class: 'y' }] },
      },
      'wrong: this lens does not exist. Expected text or record, found "recrod".',
    ],
    [
      'a last branch with a condition',
      { id: 'wrong', group: 'a', first: [{ when: 'commission', class: 'x' }] },
      'wrong: the last branch has a condition; what holds otherwise is not said.',
    ],
    [
      'a branch behind one that always holds',
      { id: 'wrong', group: 'a', first: [{ class: 'x' }, { class: 'y' }] },
      'wrong: branch 1 holds always, so the branches after it are never read.',
    ],
    [
      'neither formula nor branches',
      { id: 'wrong', group: 'a', unit: '1' },
      'wrong: there is neither a formula nor a list of conditions.',
    ],
    [
      'no branches',
      { id: 'wrong', group: 'a', first: [] },
      'wrong: there is neither a formula nor a list of conditions.',
    ],
    [
      'a formula beside branches',
      { ...number('T'), first: [{ when: 'nonsense', class: 'x' }, { class: 'y' }] },
      'wrong: "nonsense" is neither an input nor a parameter nor a rule nor a unit. Expected a declared name, found "nonsense".',
    ],
    [
      'a formula beside branches that are right themselves',
      { ...number('T'), first: [{ when: 'commission', class: 'x' }, { class: 'y' }] },
      'wrong: there are both a formula and a list of conditions.',
    ],
    [
      'a parameter that is asked like a function',
      number('front(5 km)'),
      'wrong: in "front(5 km)" "front" is not a function of the rule language.',
    ],
    [
      'a bound of the nearest mission in another unit',
      { id: 'wrong', group: 'a', nearest: { of: 'density', noneBelow: '0.5 km' } },
      'wrong: in "density < 0.5 km" the comparison is of different kinds of quantity. Expected person/km, found km.',
    ],
  ])('%s', (_, rule, sentence) => {
    const error = mistake(withRules(rule));
    expect(error.rule).toMatch(/^wrong(\.|$)/);
    expect(error.message).toBe(sentence);
  });
  it('a circle, named without the rule that leads to it', () => {
    const rule = (id: string, formula: string): RuleSource => ({ id, group: 'a', unit: 'person', formula });
    const error = mistake(withRules(rule('wrong', 'b + T'), rule('b', 'c'), rule('c', 'b')));
    expect(error.message).toBe('b: this rule needs its own result: b → c → b.');
  });
  it('two names that only a dash tells apart', () => {
    const error = mistake(withRules({ ...number('T'), id: 'a-b' }, { ...number('T'), id: 'a_b' }));
    expect(error.message).toBe('a_b: this name is too much like "a-b"; choose another.');
  });
  it('a triangle that is upside down', () => {
    const parameters = base.parameters.map((p) => (p.id === 'lead' ? { ...p, low: 20, mode: 17 } : p));
    expect(mistake({ ...base, parameters }).message).toBe(
      'lead: low, mode and high are not in ascending order. Expected low ≤ mode ≤ high, found 20, 17, 30.',
    );
  });
});
