import { describe, expect, it } from 'vitest';
import { version } from '#lib/generated/model.ts';
import { presetScenario } from './presets.ts';
import type { ReportRow } from './report-rows.ts';
import { changesBetween, compareVersions, migrate, upgrade, type Migration } from './version.ts';

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.0.0', '1.0.1', -1],
    ['1.2.0', '1.10.0', -8],
    ['2.0.0', '1.9.9', 1],
    ['1.1.5', '1.1.2', 3],
  ])('%s and %s stand in the order of their numbers', (a, b, wanted) => {
    expect(compareVersions(a, b)).toBe(wanted);
  });
});

describe('a scenario of an older version', () => {
  const steps: Migration[] = [
    {
      from: '0.8.0',
      to: '0.9.0',
      change: (old) => ({ ...old, said: [...((old.said as string[]) ?? []), 'a'] }),
    },
    {
      from: '0.9.0',
      to: '1.0.0',
      change: (old) => ({ ...old, said: [...((old.said as string[]) ?? []), 'b'] }),
    },
  ];
  it.each<[string, readonly string[] | undefined]>([
    ['0.8.0', ['a', 'b']],
    ['0.9.0', ['b']],
    ['1.0.0', undefined],
  ])('from %s takes the steps after it, in order', (from, wanted) => {
    expect(migrate({}, from, steps).said).toEqual(wanted);
  });
  it('becomes one of today without a note where nothing was renamed', () => {
    const old = { ...presetScenario('london-20000'), assumptions: { rotation_ratio: 5 } };
    expect(upgrade({ ...old, model: '0.9.0' } as never, 'london-20000')).toEqual({
      scenario: { ...old, model: version },
      preset: 'london-20000',
      notes: [],
    });
  });
  it('is said in today’s words, and what has no place there is noted', () => {
    const old = presetScenario('london-20000');
    const renamed: Migration = {
      from: '0.9.0',
      to: '1.0.0',
      change: (s) => ({ ...s, task: 'deter', mandate: 'league' }),
    };
    const { scenario, notes } = upgrade({ ...old, model: '0.9.0' } as never, 'london-20000', {
      steps: [renamed],
    });
    expect(scenario).toEqual({ ...old, task: 'deter' });
    expect(notes.length).toBe(1);
    expect(JSON.stringify(notes[0])).toContain('league');
  });
});

describe('the changes between two lists of outputs', () => {
  const row = (change: Partial<ReportRow>) => ({ id: 'it', value: 1, ...change }) as ReportRow;
  it('are none where all are the same to nine digits', () => {
    expect(changesBetween([row({})], [row({ value: 1 + 1e-10 })])).toEqual([]);
    expect(changesBetween([row({ value: undefined })], [row({ value: undefined })])).toEqual([]);
  });
  it.each<[string, Partial<ReportRow>]>([
    ['number', { value: 1 + 1e-8 }],
    ['missing number', { value: undefined }],
    ['class', { class: 'other' } as Partial<ReportRow>],
    ['ledger entry', { applies: true }],
  ])('name another %s', (_, change) => {
    const [before, after] = [row({}), row(change)];
    expect(changesBetween([before], [after])).toEqual([{ before, after }]);
  });
  it('name what only one of them has: the new in their order, then the old', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => row({ id } as Partial<ReportRow>));
    expect(changesBetween([a, b], [c, b])).toEqual([{ after: c }, { before: a }]);
  });
  it.each(['contributor', 'actor', 'lens', 'finding'])('tell rows apart by their %s', (key) => {
    const [one, other] = ['x', 'y'].map((name) => row({ [key]: name } as Partial<ReportRow>));
    expect(changesBetween([one], [other])).toEqual([{ after: other }, { before: one }]);
  });
});
