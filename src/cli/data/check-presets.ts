/** Knows that every preset must be a valid scenario. A module of its own, since it needs what is generated from data/. */
import { checkScenario } from '../../lib/scenario/check.ts';
import type { Data } from './read.ts';

/** Problems of the presets: they must be valid scenarios. */
export function checkPresets(data: Data): string[] {
  return data.presets.flatMap((preset) => {
    const checked = checkScenario({ model: data.model.version, assumptions: {}, ...preset.scenario });
    return checked.ok
      ? []
      : checked.errors.map((e) => `presets.yaml: ${preset.id}: ${e.place}: ${e.code}, found ${e.found}`);
  });
}
