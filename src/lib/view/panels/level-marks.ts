/** Knows what a click on a mark of a level axis does. The marks are prerendered and carry their level; the browser opens their sources by itself. */
import type { Attachment } from 'svelte/attachments';
import type { Simulator } from '../simulator.svelte.ts';

/** Sets the level of the mark that is clicked, for all marks inside the element. */
export function levelMarks(simulator: Simulator): Attachment<HTMLElement> {
  return (node) => {
    const click = (event: Event) => {
      const level = Number((event.target as Element).closest<HTMLElement>('[data-level]')?.dataset.level);
      if (level && level !== simulator.level) simulator.setLevel(level);
    };
    node.addEventListener('click', click);
    return () => node.removeEventListener('click', click);
  };
}
