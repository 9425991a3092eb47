/** Knows what is asked of the sample while a page is used, and answers it: in a worker, or where there is none, beside the page. */
import { rules } from '#lib/generated/model.ts';
import type { Terrain } from './facts.ts';
import {
  bandsOf,
  fansOf,
  pointsInReports,
  pointsOnScreen,
  rangesOf,
  type Band,
  type Fan,
  type Ranges,
} from './ranges.ts';
import type { ClassId } from './result.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { indicesOf, type Index } from './sensitivity.ts';

export type Question =
  /** `only`: rule ids; without them the results that a page shows. */
  | { readonly want: 'ranges'; readonly scenario: Scenario; readonly only?: readonly string[] }
  /** All of them, from as many points as the command line uses. */
  | { readonly want: 'report'; readonly scenario: Scenario }
  | { readonly want: 'bands'; readonly scenario: Scenario }
  /** `levels`: troops, ascending. */
  | { readonly want: 'fans'; readonly scenario: Scenario; readonly levels: readonly number[] }
  | { readonly want: 'indices'; readonly scenario: Scenario; readonly key: string };

export interface Answers {
  readonly ranges: Ranges;
  readonly report: Ranges;
  readonly bands: Partial<Record<ClassId, Band[]>>;
  readonly fans: Readonly<Record<string, Fan>>;
  readonly indices: Index[];
}
export type AnswerTo<Q extends Question> = Answers[Q['want']];

/** Results with a place of their own on the page: no lists by country, no stance, no ledger. */
const shown: readonly string[] = rules
  .filter((rule) => rule.kind !== 'vector' && !('actor' in rule) && rule.group !== 'research')
  .map((rule) => rule.id);

export function answer<Q extends Question>(question: Q, terrain: Terrain): AnswerTo<Q>;
export function answer(question: Question, terrain: Terrain): Answers[keyof Answers] {
  const { scenario } = question;
  switch (question.want) {
    case 'ranges':
      return rangesOf(scenario, terrain, pointsOnScreen, new Set(question.only ?? shown));
    case 'report':
      return rangesOf(scenario, terrain, pointsInReports);
    case 'bands':
      return bandsOf(run(scenario, terrain), terrain);
    case 'fans':
      return fansOf(scenario, terrain, question.levels, shown);
    case 'indices':
      return indicesOf(scenario, terrain, question.key);
  }
}
