import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { emptyColumns } from '../evaluate.ts';
import { cumulate, troopsWithin, type Facts, type RuleGroup, type Rows } from '../facts.ts';
import { compile } from './compile.ts';
import { base, kind, other } from './fixture.ts';
import type { ModelSource, RuleSource } from './source.ts';

/** The emitted function of all rules, without its types. */
function emitted(source: ModelSource): { run: RuleGroup; compiled: ReturnType<typeof compile> } {
  const compiled = compile(source);
  expect(compiled.whole.map(({ name }) => name)).toEqual(['part_1']);
  const plain = compiled.whole[0].code
    .replace(/^export /, '')
    .replace(/: (Facts|Rows|Outputs|void|number)\b/g, '')
    .replace(/([\])])!(?!=)/g, '$1');
  const make = runInThisContext(`(troopsWithin) => { ${plain} return part_1; }`) as (
    reach: unknown,
  ) => RuleGroup;
  return { run: make(troopsWithin), compiled };
}

describe('the emitted code', () => {
  const facts: Facts = {
    amounts: { T: 1_000 },
    fixed: { depth: 10, years: 3, commission: 1, task: 1, table: 0b10 },
    present: [0, 1],
    amountsBy: { troops_by: Float64Array.of(600, 400) },
    fixedBy: {},
    amountsOf: { troops_of: Float64Array.of(600, 400) },
    reach: {
      within: cumulate([
        { distanceKm: 5, troops: 300 },
        { distanceKm: 12, troops: 700 },
      ]),
    },
  };
  // front, cost, lead, rate, and the land forces of the two; the second row at twice the level
  const rows: Rows = {
    length: 2,
    scale: Float64Array.of(1, 2),
    parameters: [
      Float64Array.of(1_000, 500),
      Float64Array.of(2, 2),
      Float64Array.of(17, 17),
      Float64Array.of(400, 100),
    ],
    vectors: [[Float64Array.of(300, 300), Float64Array.of(800, 800)]],
  };
  it.each<[string, Partial<RuleSource>, readonly number[]]>([
    ['a quotient', { unit: 'person/km', formula: 'T / front' }, [1, 4]],
    ['a product of three', { unit: 'USD', formula: 'T * cost * years' }, [6_000, 12_000]],
    ['a difference and a sign', { unit: 'person', formula: '-T + (T - 5 person)' }, [-5, -5]],
    ['a choice between two', { unit: 'km', formula: 'T > 1500 person ? front : depth' }, [10, 500]],
    ['least and largest', { unit: 'km', formula: 'max(min(front, 700 km), depth)' }, [700, 500]],
    ['a root', { unit: 'person', formula: 'sqrt(T * (10 person)) * 2' }, [200, 2 * Math.sqrt(20_000)]],
    [
      'a sum over contributors',
      { unit: 'person', formula: 'sum(max(0 person, troops_by - land))' },
      [300, 900],
    ],
    [
      'troops within a distance',
      { unit: 'person', formula: 'within(depth) + within(12 km)' },
      [1_300, 2_600],
    ],
    ['troops of one contributor', { unit: 'person', formula: 'troops_of("fra")' }, [400, 800]],
    ['days by a rate', { unit: 'day', formula: 'lead + T / rate' }, [19.5, 37]],
  ])('computes %s', (_, rule, wanted) => {
    const { run, compiled } = emitted({ ...base, rules: [{ id: 'it', group: 'a', ...rule }] });
    const out = emptyColumns(compiled.layout, 2, 2);
    run(facts, rows, out);
    expect([...out.numbers[0]]).toEqual(wanted);
  });
  it.each<[string, readonly number[]]>([
    ['T > 1000 person', [1, 0]],
    ['T >= 1000 person', [0, 0]],
    ['T < 2000 person', [0, 1]],
    ['T <= 1000 person', [0, 1]],
    ['task == "deter"', [0, 0]],
    ['task != "deter"', [1, 1]],
    ['has(table, "china")', [0, 0]],
    ['has(table, "usa")', [1, 1]],
    ['not commission', [1, 1]],
    ['commission and T > 1500 person', [1, 0]],
    ['commission or T > 1500 person', [0, 0]],
    ['kind == "thick"', [1, 0]],
    ['kind != "thick"', [0, 1]],
  ])('takes the branch of %s', (when, wanted) => {
    const { run, compiled } = emitted({
      ...base,
      rules: [
        other,
        { ...kind, first: [{ when: 'density > 1.5 person/km', class: 'thick' }, { class: 'thin' }] },
        { id: 'it', group: 'b', first: [{ when, class: 'x' }, { class: 'y' }] },
      ],
    });
    const out = emptyColumns(compiled.layout, 2, 2);
    run(facts, rows, out);
    expect([...out.branches[compiled.rules.find(({ key }) => key === 'it')!.slot]]).toEqual(wanted);
  });
  it('gives one value for each contributor, which other rules can read', () => {
    const { run, compiled } = emitted({
      ...base,
      rules: [
        { id: 'pool', group: 'a', unit: '1', per: 'contributor', formula: 'troops_by / land' },
        { id: 'it', group: 'a', unit: '1', formula: 'sum(pool * 2)' },
      ],
    });
    const out = emptyColumns(compiled.layout, 2, 2);
    run(facts, rows, out);
    expect(out.vectors[0].map((column) => [...column])).toEqual([
      [2, 4],
      [0.5, 1],
    ]);
    expect([...out.numbers[0]]).toEqual([5, 10]);
  });
  it('lets one value for each contributor follow from another', () => {
    const { run, compiled } = emitted({
      ...base,
      rules: [
        { id: 'pool', group: 'a', unit: '1', per: 'contributor', formula: 'troops_by / land' },
        { id: 'twice', group: 'a', unit: '1', per: 'contributor', formula: 'pool * 2' },
      ],
    });
    const out = emptyColumns(compiled.layout, 2, 2);
    run(facts, rows, out);
    expect(out.vectors[1].map((column) => [...column])).toEqual([
      [4, 8],
      [1, 2],
    ]);
  });
  it('computes what is the same in every row once, before them', () => {
    const { run, compiled } = emitted({
      ...base,
      rules: [
        { id: 'strip', group: 'a', unit: 'km', formula: 'max(depth, 8 km)' },
        { id: 'inside', group: 'a', unit: 'person', formula: 'within(strip)' },
        {
          id: 'sort',
          group: 'a',
          first: [{ when: 'task == "deter" and strip > 9 km', class: 'far' }, { class: 'near' }],
        },
        {
          id: 'it',
          group: 'a',
          first: [{ when: 'sort == "far" and inside > 400 person', class: 'x' }, { class: 'y' }],
        },
      ],
    });
    const out = emptyColumns(compiled.layout, 2, 2);
    run(facts, rows, out);
    const at = (key: string) => compiled.rules.find((rule) => rule.key === key)!.slot;
    expect([...out.numbers[at('strip')]]).toEqual([10, 10]);
    expect([...out.numbers[at('inside')]]).toEqual([300, 600]);
    expect([...out.branches[at('sort')]]).toEqual([0, 0]);
    expect([...out.branches[at('it')]]).toEqual([1, 0]);
    const inTheRows = compiled.whole[0].code.split('for (let i')[1];
    expect(inTheRows).not.toMatch(/troopsWithin|Math\.max|task|> 9/);
  });
  it('names the nearest mission by the middle of two on a logarithmic scale, and none below the bound', () => {
    const nearest = { of: 'density', noneBelow: '0.5 person/km' };
    const { run, compiled } = emitted({
      ...base,
      missions: base.missions.toReversed(),
      rules: [other, { id: 'it', group: 'a', nearest }],
    });
    const middle = Math.sqrt(1.7 * 24.7);
    const densities = [0.49, 0.5, middle - 1e-9, middle + 1e-9, 100];
    const column = (value: number) => new Float64Array(densities.length).fill(value);
    const out = emptyColumns(compiled.layout, densities.length, 2);
    run(
      facts,
      {
        ...rows,
        length: densities.length,
        scale: Float64Array.from(densities),
        parameters: [1_000, 2, 17, 400].map(column),
      },
      out,
    );
    const { branches } = compiled.rules.find(({ key }) => key === 'it')!;
    expect([...out.branches[0]].map((branch) => branches![branch].class)).toEqual([
      'none',
      'thin',
      'thin',
      'dense',
      'dense',
    ]);
  });
});
