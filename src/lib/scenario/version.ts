/** Knows how a scenario of an older version becomes one of today's, and what that changes in its results. Fetches nothing. */
import { version } from '#lib/generated/model.ts';
import type { MayStand } from './check.ts';
import { scalarKeys, type LinkNote, type Said } from './link-said.ts';
import { settle } from './link-settle.ts';
import type { ReportRow } from './report-rows.ts';
import type { PresetId, Scenario } from './scenario.ts';

/** A scenario as some version had it. */
export type OldScenario = Readonly<Record<string, unknown>>;

/** What a version renamed or took away, so that a scenario of the one before can be said in its words. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly change: (scenario: OldScenario) => OldScenario;
}

/** One step for each released version, in order. A release that renames nothing needs none. */
export const migrations: readonly Migration[] = [];

/** Takes every step from one version on, one after the other. */
export function migrate(scenario: OldScenario, from: string, steps = migrations): OldScenario {
  const start = steps.findIndex((step) => compareVersions(step.to, from) > 0);
  return start < 0 ? scenario : steps.slice(start).reduce((old, step) => step.change(old), scenario);
}

/** Negative, zero or positive, as `a` is older, the same or newer. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  return left.map((n, i) => n - right[i]).find((d) => d !== 0) ?? 0;
}

/** The scenario in today's version, and what of it has no place there. */
export function upgrade(
  old: Scenario,
  preset: PresetId,
  {
    steps = migrations,
    mayStand,
  }: { readonly steps?: readonly Migration[]; readonly mayStand?: MayStand } = {},
): { scenario: Scenario; preset: PresetId; notes: readonly LinkNote[] } {
  const moved = migrate(old as unknown as OldScenario, old.model, steps) as unknown as Scenario;
  const said: Said = {
    preset,
    contingents: moved.contingents.map((c) => ({ ...c, found: c.contributor })),
    choices: Object.fromEntries(scalarKeys.map((key) => [key, moved[key]])),
    table: moved.table,
    assumptions: Object.entries(moved.assumptions).map(([id, value]) => [id, value, String(value)]),
    notes: [],
  };
  const settled = settle(said, mayStand);
  return { ...settled, scenario: { ...settled.scenario, model: version } };
}

/** One output before and after; without one of them where only one version has it. */
export interface Change {
  readonly before?: ReportRow;
  readonly after?: ReportRow;
}

const keyOf = ({ id, contributor, actor, lens, finding }: ReportRow) =>
  [id, contributor, actor, lens, finding].join('/');
/** Less than any number shown can tell. */
const negligible = 1e-9;

/** The outputs that differ between two lists of rows, in the order of the second. */
export function changesBetween(before: readonly ReportRow[], after: readonly ReportRow[]): Change[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const changes = after.flatMap((row): Change[] => {
    const key = keyOf(row);
    const match = old.get(key);
    old.delete(key);
    if (match === undefined) return [{ after: row }];
    return alike(match, row) ? [] : [{ before: match, after: row }];
  });
  return [...changes, ...[...old.values()].map((row) => ({ before: row }))];
}

function alike(a: ReportRow, b: ReportRow): boolean {
  const same = (x = NaN, y = NaN) =>
    x === y || (Number.isNaN(x) && Number.isNaN(y)) || Math.abs(x - y) <= negligible * Math.abs(x);
  return a.class === b.class && a.applies === b.applies && same(a.value, b.value);
}
