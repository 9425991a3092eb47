/** Knows what is shown of the embed besides the scenario: what was not taken of its address, one result alone, a walk. */
import type { Step } from '#lib/embed/types.ts';

export class EmbedState {
  /** Lines for the reader, each on a part of the address that could not be used. */
  refused: readonly string[] = $state.raw([]);
  /** Ids of the results that are shown with the level; all of them in brief if undefined. */
  only: readonly string[] | undefined = $state.raw();
  steps: readonly Step[] = $state.raw([]);
  /** Index of the step that is shown, from 0. */
  step = $state(0);
}
