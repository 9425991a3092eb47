/** Knows how what lies out of sight follows a change one painted frame later, so that what the reader has in hand answers first. */
import { untrack } from 'svelte';

/** What `current` gives, a painted frame late. To be called while a component is made. */
export function afterPaint<T>(current: () => T): () => T {
  let shown: T = $state.raw(untrack(current));
  let waiting = false;
  $effect(() => {
    current();
    if (waiting || untrack(current) === untrack(() => shown)) return;
    waiting = true;
    // a task after the frame: it has been painted. None is put off for a newer one, or a drag would show nothing here
    requestAnimationFrame(() =>
      setTimeout(() => {
        waiting = false;
        shown = untrack(current);
      }),
    );
  });
  return () => shown;
}
