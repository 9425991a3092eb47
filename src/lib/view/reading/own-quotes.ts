/** Knows where a reader's own quotes wait for the simulator: in this tab, only after the reader asked for it. The text itself is never kept. */
import { readAnnotations, writeAnnotations, type OwnQuotes } from '#lib/quotes/annotation.ts';
import { keptAt } from './kept.ts';

/** Keeps the quotes until the tab is closed. False where the browser keeps nothing, as in a sandboxed frame. */
export function keepOwnQuotes(own: OwnQuotes): boolean {
  try {
    sessionStorage.setItem(keptAt, writeAnnotations(own));
    return true;
  } catch {
    return false;
  }
}

export function forgetOwnQuotes(): void {
  try {
    sessionStorage.removeItem(keptAt);
  } catch {
    // nothing was kept
  }
}

/** The quotes that were kept, if there are any and they can be read. */
export function ownQuotes(): OwnQuotes | undefined {
  try {
    const kept = sessionStorage.getItem(keptAt);
    return kept === null ? undefined : readAnnotations(kept);
  } catch {
    return undefined;
  }
}
