/** Knows what is handed to everything that leaves the page: a result with its full ranges, where it can be opened again, and when it was made. */
import { source } from '#lib/generated/quotes.ts';
import { version } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { scenarioHash } from '#lib/scenario/canonical.ts';
import { presetOf } from '#lib/scenario/reproduce.ts';
import { pointsInReports } from '#lib/scenario/ranges.ts';
import type { Result } from '#lib/scenario/result.ts';
import { levelOf, type Scenario } from '#lib/scenario/scenario.ts';

export interface Report {
  /** With ranges from as many points as the command line uses, so that both give the same numbers. */
  readonly result: Result;
  /** Address at which the scenario opens again. */
  readonly link: string;
  /** Day on which it was made, `2026-11-22`. */
  readonly day: string;
  /** The reader's own name for it; empty for none. */
  readonly name: string;
}

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
    messages.text('export.made', { version, day: messages.date(day), hash: scenarioHash(result.scenario) }),
    messages.text('export.text-source', { date: messages.date(source.asOf) }),
    messages.text('export.no-forecast'),
    link,
  ];
}

/** A line on what the ranges are. */
export function rangeLine(messages: Messages): string {
  return messages.text('export.ranges', { points: messages.number(pointsInReports, 'integer') });
}
