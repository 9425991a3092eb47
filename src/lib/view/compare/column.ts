/** Knows how a link becomes one column of a comparison: its scenario, computed by the version that made it, with ranges. Draws nothing. */
import type { Messages } from '#lib/i18n/messages.ts';
import { nearestPreset, type LinkNote, type LinkRead } from '#lib/scenario/link.ts';
import { withRanges } from '#lib/scenario/ranges.ts';
import * as today from '#lib/scenario/release.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';
import type { Result } from '#lib/scenario/result.ts';
import type { PresetId, Scenario } from '#lib/scenario/scenario.ts';
import { readVersioned } from '../link/open-link.ts';
import { textsOf } from '../link/released.ts';
import { answered } from '../sampler.ts';
import type { Release } from '../simulator.svelte.ts';

export interface Column {
  readonly scenario: Scenario;
  readonly preset: PresetId;
  /** The version that computed it, where it is not today's. */
  readonly release?: Release;
  readonly result: Result;
  /** Every output with its range. */
  readonly rows: readonly ReportRow[];
  /** Its own link, without #. */
  readonly link: string;
  /** The reader's own name for it; empty for none. It stays on the page: whoever gets the address sees none. */
  readonly name: string;
  /** What in its link could not be used as it stood. */
  readonly notes: readonly LinkNote[];
  /** Texts of results: those of the version that computed them go first. */
  readonly texts: Messages;
}

/** @param messages library texts. */
export async function columnFor(
  scenario: Scenario,
  messages: Messages,
  {
    preset = nearestPreset(scenario),
    release,
    name = '',
    notes = [],
  }: Partial<Pick<Column, 'preset' | 'release' | 'name' | 'notes'>> = {},
): Promise<Column> {
  const model = release ?? today;
  await model.loadReach();
  const ranges = await answered({ release }, { want: 'report', scenario });
  const result = withRanges(model.run(scenario, model.terrain), ranges);
  const texts =
    release === undefined ? messages : messages.after(await textsOf(release.version, messages.language));
  const link = model.writeLink(scenario, preset);
  return { scenario, preset, release, result, rows: model.rows(result), link, name, notes, texts };
}

/** The column of a link, or why there is none. */
export async function columnOf(
  text: string,
  messages: Messages,
): Promise<Column | Exclude<LinkRead, { ok: true }>> {
  const { read, release } = await readVersioned(text);
  if (!read.ok) return read;
  return columnFor(read.scenario, messages, { preset: read.preset, release, notes: read.notes });
}

/** Stands between the links in an address: no link has it, and no program that passes addresses on changes it. */
const between = '/';

/** What stands after # for some links. */
export const joined = (links: readonly string[]): string => links.join(between);

/** The links of an address or of what stands after its #; of a whole address of one scenario, that one. */
export function linksIn(text: string): string[] {
  const fragment = text.trim().replace(/^[^#]*#/, '');
  return fragment.split(between).filter((part) => part !== '');
}
