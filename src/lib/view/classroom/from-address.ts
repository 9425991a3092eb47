/** Knows how a scenario comes to the page on which it is handed in: behind # with a mark of its own, or pasted as a whole address. */
import { readLink } from '#lib/scenario/link.ts';
import type { PresetId, Scenario } from '#lib/scenario/scenario.ts';

/** Not the form of a link to the simulator, which would hide the page until it is opened. */
export const scenarioMark = 'scenario:';
/** Before a whole code, which goes on being filled in. */
export const draftMark = 'draft:';

/** The scenario of a link that is whole; undefined for anything else. A damaged one must not be handed in by mistake. */
export function readScenario(
  text: string,
): { readonly scenario: Scenario; readonly preset: PresetId } | undefined {
  const read = readLink(text.replace(scenarioMark, ''));
  if (!read.ok || read.notes.some(({ code }) => code !== 'version')) return undefined;
  return { scenario: read.scenario, preset: read.preset };
}
