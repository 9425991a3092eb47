/** Knows what a released version of the model offers for ever: reading its links, computing them, naming its outputs. It is bundled as it stands by `npm run release`. */
import { groupIds, version } from '#lib/generated/model.ts';
import { reportRows, type ReportRow } from './report-rows.ts';
import type { Result } from './result.ts';

export { version };
export { defaultPreset, presetIds, presetScenario } from './presets.ts';
export { equal, readLink, writeLink, writeReadableLink } from './link.ts';
export { run, sweep } from './run.ts';
export { answer } from './sampling.ts';
export { isKnown, loadReach, mayStand, terrain } from './terrain.ts';

/** Every output of a result as rows, in the order of the page. */
export function rows(result: Result): ReportRow[] {
  return reportRows(result, groupIds);
}
