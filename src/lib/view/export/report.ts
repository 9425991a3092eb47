/** Knows what is handed to everything that leaves the page: a result with its full ranges, where it can be opened again, and when it was made. */
import { source } from '#lib/generated/quotes.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { scenarioHash } from '#lib/scenario/canonical.ts';
import { presetOf } from '#lib/scenario/reproduce.ts';
import { pointsInReports, withRanges, type Ranges } from '#lib/scenario/ranges.ts';
import * as today from '#lib/scenario/release.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';
import type { Result } from '#lib/scenario/result.ts';
import { levelOf, type Scenario } from '#lib/scenario/scenario.ts';

export interface Report {
  /** With ranges from as many points as the command line uses, so that both give the same numbers. */
  readonly result: Result;
  /** Every output of the result, named by the version that computed it. */
  readonly rows: readonly ReportRow[];
  /** The version that computed it. */
  readonly model: typeof today;
  /** Address at which the scenario opens again. */
  readonly link: string;
  /** Day on which it was made, `2026-11-22`. */
  readonly day: string;
  /** The reader's own name for it; empty for none. */
  readonly name: string;
}

/** @param ranges from as many points as the command line uses, of the same version as the result. */
export function reportOf(
  result: Result,
  ranges: Ranges,
  {
    model = today,
    name = '',
    ...rest
  }: Pick<Report, 'link' | 'day'> & Partial<Pick<Report, 'model' | 'name'>>,
): Report {
  const full = withRanges(result, ranges);
  return { result: full, rows: model.rows(full), model, name, ...rest };
}

/** Whether another version than today's computed it: then today's assumptions, ranges and formulas are not its own. */
export const isOlder = ({ model }: Pick<Report, 'model'>): boolean => model.version !== today.version;

/** What a scenario is called: the reader's name, the preset's, or its level. Texts needed: those of the library. */
export function titleOf(scenario: Scenario, messages: Messages, name = ''): string {
  if (name !== '') return name;
  const preset = presetOf(scenario);
  if (preset !== undefined) return messages.text(`preset.${preset}.name`);
  return messages.text('export.title', { level: messages.number(levelOf(scenario), 'integer') });
}

/** What has to stand below everything that is passed on, a line each: model and date, where from, what it is not. */
export function sourceLines({ result, link, day }: Report, messages: Messages): string[] {
  return [
    messages.text('export.made', {
      version: result.model.version,
      day: messages.date(day),
      hash: scenarioHash(result.scenario),
    }),
    messages.text('export.text-source', { date: messages.date(source.asOf) }),
    messages.text('export.no-forecast'),
    link,
  ];
}

/** A line on what the ranges are. */
export function rangeLine(messages: Messages): string {
  return messages.text('export.ranges', { points: messages.number(pointsInReports, 'integer') });
}
