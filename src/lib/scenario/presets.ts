/** Knows the presets as scenarios. Their names and what in them is the text's are messages. */
import { presets } from '#lib/generated/model.ts';
import type { PresetId, Scenario } from './scenario.ts';

export const presetIds = presets.map((preset) => preset.id) as PresetId[];
export const defaultPreset: PresetId = presets.find((preset) => 'default' in preset)?.id ?? presets[0].id;

/** @throws Error for an id that is none of {@link presetIds}. */
export function presetScenario(id: string): Scenario {
  const preset = presets.find((p) => p.id === id);
  if (preset === undefined) throw new Error(`there is no preset "${id}"; there are ${presetIds.join(', ')}`);
  return preset.scenario as unknown as Scenario;
}
