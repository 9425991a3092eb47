/** Knows how what lies out of sight follows a change one painted frame later, so that what the reader has in hand answers first. */
import { untrack } from 'svelte';
import type { Result } from '#lib/scenario/result.ts';
import type { Simulator } from './simulator.svelte.ts';

/** Calls `next` in a task after the frame that shows what has been changed by now. */
export function afterNextPaint(next: () => void): void {
  // a task after the frame: it has been painted
  requestAnimationFrame(() => setTimeout(next));
}

/** How much of a long list is there by now: so many more after each painted frame. To be called while a component is made. */
export function partByPart(total: () => number, atOnce = 1): () => number {
  let there = $state(0);
  $effect(() => {
    if (there >= total()) return;
    let left = false;
    afterNextPaint(() => {
      if (!left) there += atOnce;
    });
    return () => (left = true);
  });
  return () => there;
}

/** The result of what the reader chose, computed when that choice has been painted. To be called while a component is made. */
export function resultAfterPaint(simulator: Simulator): () => Result {
  return afterPaint(
    () => simulator.scenario,
    () => simulator.result,
  );
}

/**
 * What `current` gives, a painted frame after `cause` has changed, and not computed before. To be called while a component is made.
 */
export function afterPaint<T>(cause: () => unknown, current: () => T): () => T {
  let shown: T = $state.raw(untrack(current));
  let seen = untrack(cause);
  let waiting = false;
  $effect(() => {
    if (cause() === seen || waiting) return;
    waiting = true;
    // none is put off for a newer one, or a drag would show nothing here
    afterNextPaint(() => {
      waiting = false;
      seen = untrack(cause);
      shown = untrack(current);
    });
  });
  return () => shown;
}
