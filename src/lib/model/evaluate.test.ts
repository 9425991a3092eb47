import { describe, expect, it } from 'vitest';
import { emptyColumns, evaluate, groupsFor, Workspace } from './evaluate.ts';
import type { Facts, RuleGroup, Rows } from './facts.ts';

const layout = { numbers: 2, vectors: 1, branches: 1 };
const facts = (present: number): Facts => ({
  amounts: {},
  fixed: {},
  present: Array.from({ length: present }, (_, i) => i),
  amountsBy: {},
  fixedBy: {},
  amountsOf: {},
  reach: {},
});
const rows: Rows = { length: 2, scale: Float64Array.of(1, 2), parameters: [], vectors: [] };
const double: RuleGroup = (_, { length, scale }, out) => {
  for (let i = 0; i < length; i++) out.numbers[0][i] = 2 * scale[i];
};
const add: RuleGroup = (_, { length }, out) => {
  for (let i = 0; i < length; i++) out.numbers[1][i] = out.numbers[0][i] + 1;
};
const other: RuleGroup = () => undefined;

describe('evaluating', () => {
  it('runs the groups in order and fills columns as long as there are rows', () => {
    const out = evaluate([double, add], layout, facts(3), rows);
    expect(out.numbers).toEqual([Float64Array.of(2, 4), Float64Array.of(3, 5)]);
    expect(out.vectors).toEqual([[new Float64Array(2), new Float64Array(2), new Float64Array(2)]]);
    expect(out.branches).toEqual([new Uint8Array(2)]);
  });
  it('fills the columns given', () => {
    const out = emptyColumns(layout, 2, 0);
    expect(evaluate([double], layout, facts(0), rows, out)).toBe(out);
    expect([...out.numbers[0]]).toEqual([2, 4]);
  });
});

describe('the groups for some stages', () => {
  const groups = [double, add, other];
  const needs = [[0], [0, 1], [2]];
  it('are those and all that they need, in the order of the model', () => {
    expect(groupsFor(groups, needs, [1])).toEqual([double, add]);
    expect(groupsFor(groups, needs, [2, 0])).toEqual([double, other]);
    expect(groupsFor(groups, needs, [])).toEqual([]);
  });
});

describe('a workspace', () => {
  it('gives the same columns again for as many rows, and others for other numbers of rows', () => {
    const workspace = new Workspace(layout);
    const columns = workspace.columns(facts(2), 4);
    expect(columns).toEqual(emptyColumns(layout, 4, 2));
    expect(workspace.columns(facts(2), 4)).toBe(columns);
    expect(workspace.columns(facts(1), 4)).toBe(columns);
    expect(workspace.columns(facts(2), 5).numbers[0].length).toBe(5);
    expect(workspace.columns(facts(2), 4)).toBe(columns);
  });
  it('makes room when a vector has more entries', () => {
    const workspace = new Workspace(layout);
    workspace.columns(facts(1), 4);
    expect(workspace.columns(facts(3), 4).vectors[0].length).toBe(3);
  });
  it('does without vectors where the model has none', () => {
    const workspace = new Workspace({ ...layout, vectors: 0 });
    expect(workspace.columns(facts(1), 4)).toBe(workspace.columns(facts(9), 4));
  });
});
