/** Knows which scenarios are in a file or in the list of saved ones, checked. Shows nothing. */
import type { Messages } from '#lib/i18n/messages.ts';
import { checkScenario } from '#lib/scenario/check.ts';
import { forceOf } from '#lib/scenario/contingent-import.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { loadReach, mayStand } from '#lib/scenario/terrain.ts';
import { readFile } from '../export/read-file.ts';
import { readCollection } from '../export/saved.ts';

export interface Named {
  readonly name: string;
  readonly scenario: Scenario;
}

/** Those that today's model can compute. */
export async function sound(
  found: readonly { readonly name: string; readonly scenario: unknown }[],
): Promise<Named[]> {
  await loadReach();
  return found.flatMap(({ name, scenario }) => {
    const checked = checkScenario(scenario, mayStand);
    return checked.ok ? [{ name, scenario: checked.scenario }] : [];
  });
}

/**
 * The scenarios of a file: a scenario or a result as JSON, a GeoJSON of ours, a collection. None for anything else; a
 * bare list of contingents is no scenario.
 * @param texts of every language that country and place names may be written in.
 */
export async function scenariosIn(file: File, texts: readonly Messages[]): Promise<Named[]> {
  const collection = readCollection(await file.text().catch(() => ''));
  if (collection !== undefined) return sound(collection);
  const name = file.name.replace(/\.[^.]*$/, '');
  const opened = await readFile(file, texts);
  if (opened.kind === 'scenario') return [{ name, scenario: opened.scenario }];
  if (opened.kind !== 'rows' || opened.choices === undefined) return [];
  const force = forceOf(opened.imported.rows);
  if (force === undefined) return [];
  return sound([{ name, scenario: { ...(opened.choices as object), contingents: force.contingents } }]);
}
