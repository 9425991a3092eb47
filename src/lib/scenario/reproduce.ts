/** Knows the call of the command line that gives the same numbers again. Runs nothing. */
import { canonicalJson } from './canonical.ts';
import { presetIds, presetScenario } from './presets.ts';
import type { PresetId, Scenario } from './scenario.ts';

/** The preset that a scenario is equal to, if there is one. */
export function presetOf(scenario: Scenario): PresetId | undefined {
  const own = canonicalJson(scenario);
  return presetIds.find((id) => canonicalJson(presetScenario(id)) === own);
}

/** Lines for a POSIX shell in a clone of the project: for a preset its id, else the scenario as a file and its name. */
export function reproduceCall(scenario: Scenario): string {
  const preset = presetOf(scenario);
  const call = (name: string) => `npm run -s interpose -- run ${name} --json\n`;
  if (preset !== undefined) return call(preset);
  // ids and numbers alone: nothing in it could end the quoting
  return `cat > scenario.json <<'END'\n${JSON.stringify(scenario, null, 2)}\nEND\n${call('scenario.json')}`;
}
