import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { research, rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { explain, fillTemplate, type Value } from './explain.ts';
import { presetIds, presetScenario } from './presets.ts';
import { terrain } from './terrain.ts';

const math = create(all, {});
type Columns = number | number[];

/** min and max that go through lists element by element, as the rules do over contributors. */
const elementwise = (choose: (a: number, b: number) => number) => (a: Columns, b: Columns) => {
  const length = Math.max(Array.isArray(a) ? a.length : 0, Array.isArray(b) ? b.length : 0);
  const at = (list: Columns, i: number) => (Array.isArray(list) ? list[i] : list);
  if (length === 0) return choose(a as number, b as number);
  return Array.from({ length }, (_, i) => choose(at(a, i), at(b, i)));
};

/** A formula by mathjs, an interpreter that shares nothing with the compiled code, from the values shown. */
function evaluate(formula: string, values: Readonly<Record<string, Value>>): unknown {
  const scope = new Map<string, unknown>([
    ...['km', 'person', 'brigade', 'USD', 'day', 'year', 'per_thousand'].map((unit): [string, unknown] => [
      unit,
      1,
    ]),
    ['has', (list: string[], member: string) => list.includes(member)],
    ['same', (a: string, b: string) => a === b],
    ['least', elementwise(Math.min)],
    ['greatest', elementwise(Math.max)],
  ]);
  for (const [name, value] of Object.entries(values)) {
    if (value.kind === 'number' || value.kind === 'boolean') scope.set(name, value.value);
    if (value.kind === 'by') scope.set(name, Object.values(value.by));
    if (value.kind === 'choice') scope.set(name, value.option);
    if (value.kind === 'class') scope.set(name, value.class);
    if (value.kind === 'set') scope.set(name, value.members);
  }
  const translated = formula
    .replace(/(\w+) != "([^"]*)"/g, 'not same($1, "$2")')
    .replace(/(\w+) == "([^"]*)"/g, 'same($1, "$2")')
    .replace(/\bmin\(/g, 'least(')
    .replace(/\bmax\(/g, 'greatest(')
    .replace(/ \* /g, ' .* ')
    .replace(/ \/ /g, ' ./ ');
  return math.evaluate(translated, scope);
}

const formulas = new Map(ruleSources.flatMap((s) => ('formula' in s ? [[s.key as string, s.formula]] : [])));
const conditions = new Map(ruleSources.map((s) => [s.key as string, 'conditions' in s ? s.conditions : []]));
const measured = (values: Readonly<Record<string, Value>>) =>
  Object.values(values).some((value) => value.kind === 'function');

describe('explain', () => {
  for (const preset of presetIds) {
    const scenario = presetScenario(preset);

    it(`shows for ${preset} formulas that give, with the values shown, the numbers computed`, () => {
      for (const rule of rules.filter((r) => r.kind !== 'class')) {
        const shown = explain(scenario, terrain, rule.key);
        // troops within a distance are measured on the map, not calculated
        if (measured(shown.values)) continue;
        const found = evaluate(formulas.get(rule.key)!, shown.values);
        if (shown.value.kind === 'number') expect(found, rule.key).toBeCloseTo(shown.value.value, 9);
        if (shown.value.kind === 'by') {
          const values = Object.values(shown.value.by);
          values.forEach((value, i) => expect((found as number[])[i], rule.key).toBeCloseTo(value, 9));
        }
      }
    });

    it(`shows for ${preset} conditions of which, with the values shown, the one that held is the first that is true`, () => {
      for (const rule of rules.filter((r) => r.kind === 'class')) {
        const shown = explain(scenario, terrain, rule.key);
        if (measured(shown.values)) continue;
        const texts = conditions.get(rule.key)!;
        const first = texts.findIndex((text) => text === null || evaluate(text, shown.values) === true);
        expect(
          shown.branches!.findIndex((branch) => branch.state === 'held'),
          rule.key,
        ).toBe(first);
      }
    });
  }

  it('covers every rule of the ledger as well', () => {
    for (const { rule } of research)
      expect(explain(presetScenario('inclusive'), terrain, rule).branches!.length).toBeGreaterThan(0);
  });

  it('refuses a key that is no rule', () => {
    expect(() => explain(presetScenario('observers'), terrain, 'no-such-rule')).toThrow('no-such-rule');
  });
});

describe('an explanation', () => {
  const london = presetScenario('london-20000');
  const of = (key: string, change = {}) => explain({ ...london, ...change }, terrain, key);

  it('of a number has its formula, the values that went in with their units, and what it rests on', () => {
    const { formula, ...rest } = of('cost_total', { assumptions: { cost_soldier_year: 100_000 } });
    expect(formula).toContain('⟨cost_year⟩');
    expect(rest).toStrictEqual({
      key: 'cost_total',
      id: 'cost_total',
      value: { kind: 'number', value: 1e10, unit: 'USD' },
      values: {
        cost_year: { kind: 'number', value: 2e9, unit: 'USD/year' },
        years: { kind: 'number', value: 5, unit: 'year' },
      },
      parameters: ['cost_soldier_year'],
      rules: ['cost_year'],
    });
  });

  it('of a list by country has a value for each that is there, with the reader’s own for one of them', () => {
    const { value, values } = of('pool_share', { assumptions: { 'land_force.fra': 115_000 } });
    expect(value).toMatchObject({ kind: 'by', unit: '1', by: { bel: 0.4, gbr: 0.4, fra: 32_000 / 115_000 } });
    expect(values).toMatchObject({
      troops_by: { kind: 'by', unit: 'person', by: { fra: 8_000, est: 500 } },
      land_force: { kind: 'by', unit: 'person', by: { fra: 115_000, bel: 10_000 } },
      rotation_ratio: { kind: 'number', value: 4, unit: '1' },
    });
    expect(of('nato_troops').values.nato_member).toMatchObject({ kind: 'by', unit: '1', by: { fra: 1 } });
  });

  it('of a class has its conditions up to the one that held, and those not looked at', () => {
    const { branches, values, rules: read, ...rest } = of('doctrine.text');
    expect(rest).toStrictEqual({
      key: 'doctrine.text',
      id: 'doctrine',
      value: { kind: 'class', rule: 'doctrine', class: 'reassurance' },
      parameters: [],
    });
    expect(branches!.map((branch) => [branch.class, branch.state, 'condition' in branch])).toEqual([
      ['observer', 'not-met', true],
      ['enforcement', 'not-met', true],
      ['denial', 'not-met', true],
      ['reassurance', 'held', true],
      ['traditional', 'not-reached', true],
      ['enforcement', 'not-reached', true],
      ['no-consent', 'not-reached', false],
    ]);
    // a rule of the same lens is read by its plain name
    expect(values).toEqual({
      task: { kind: 'choice', input: 'task', option: 'reassure' },
      mandate: { kind: 'choice', input: 'mandate', option: 'invitation' },
      principle_consent: { kind: 'class', rule: 'principle_consent', class: 'fails' },
    });
    expect(read).toEqual(['principle_consent.text']);
  });

  it('names what is no number: yes or no, who sits at the table, troops by distance', () => {
    const { values } = of('research_joint_commission', { jointCommission: true });
    expect(values).toEqual({ jointCommission: { kind: 'boolean', value: true } });
    expect(of('stance_author.text').values.table).toEqual({
      ...{ kind: 'set', input: 'table', members: ['ukraine', 'europe'] },
    });
    expect(of('strip_troops').values).toEqual({
      within: { kind: 'function' },
      strip_depth: { kind: 'number', value: 15, unit: 'km' },
    });
  });
});

describe('fillTemplate', () => {
  it('replaces every token and escapes what it puts in', () => {
    expect(fillTemplate('<mtext>⟨a⟩</mtext><mo>/</mo><mtext>⟨=2 km⟩</mtext>', (t) => `<${t}&>`)).toBe(
      '<mtext>&lt;a&amp;&gt;</mtext><mo>/</mo><mtext>&lt;=2 km&amp;&gt;</mtext>',
    );
  });
});
