/** Knows which scenario the embed shows and how another is opened in it, and which of its results can stand alone. */
import { rules } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import type { Simulator } from '../simulator.svelte.ts';
import type { EmbedState } from './embed-state.svelte.ts';

/** Results that can be shown alone: a number or a class, the same for everyone. */
export const resultIds: readonly string[] = rules
  .filter((rule) => rule.kind !== 'vector' && !('lens' in rule) && !('actor' in rule))
  .filter(({ group }) => group !== 'research')
  .map(({ id }) => id);

export interface Parts {
  readonly simulator: Simulator;
  readonly embed: EmbedState;
  readonly messages: Messages;
}

/** Shows a preset by its id, or what a link holds. */
export async function openScenario(text: string, { simulator, messages }: Parts): Promise<void> {
  const preset = presetIds.find((id) => id === text);
  if (preset !== undefined) simulator.open(presetScenario(preset), preset, { step: false });
  else {
    const { openLink } = await import('../link/open-link.ts');
    await openLink(text, simulator, await messages.withLate(), { step: false });
  }
}
