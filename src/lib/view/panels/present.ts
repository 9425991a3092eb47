/** Knows how prerendered lists of sources follow the branch that holds. Knows no text. */
import type { Attachment } from 'svelte/attachments';

/** Shows, of the sources that belong to branches of a rule, those on which the present branch rests. */
export function markPresent(because: readonly string[]): Attachment<HTMLElement> {
  return (node) => {
    for (const item of node.querySelectorAll<HTMLElement>('[data-branch]'))
      item.hidden = !because.includes(item.dataset.branch!);
  };
}
