/** Knows a small model for the tests of the compiler, and how a mistake in it is caught. */
import { compile } from './compile.ts';
import { RuleError } from './error.ts';
import type { ModelSource, RuleSource } from './source.ts';

export const base: ModelSource = {
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
export const other: RuleSource = { id: 'density', group: 'a', unit: 'person/km', formula: 'T / front' };
export const kind: RuleSource = {
  id: 'kind',
  group: 'a',
  first: [{ when: 'density > 4 person/km', class: 'thick' }, { class: 'thin' }],
};
export const stance: RuleSource = {
  id: 'stance',
  group: 'a',
  lenses: { text: [{ class: 'silent' }], record: [{ class: 'rejects' }] },
  options: ['rejects', 'silent'],
};

export const number = (formula: string, unit = 'person'): RuleSource => ({
  id: 'wrong',
  group: 'a',
  unit,
  formula,
});
export const branches = (when: string): RuleSource => ({
  id: 'wrong',
  group: 'a',
  first: [{ when, class: 'x' }, { class: 'y' }],
});
export const withRules = (...rules: RuleSource[]): ModelSource => ({
  ...base,
  rules: [other, kind, stance, ...rules],
});

export function mistake(source: ModelSource): RuleError {
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
