/** Knows how links to terms (WithTerms.svelte) open a card beside them instead of another page. Knows no meaning. */
import { mount, unmount } from 'svelte';
import type { Messages } from '#lib/i18n/messages.ts';

async function explain(at: HTMLElement, messages: Messages): Promise<void> {
  const [{ default: Card }, texts] = await Promise.all([import('./TermCard.svelte'), messages.withLibrary()]);
  const props = { id: at.dataset.term!, at, messages: texts, onclose: () => void unmount(card) };
  const card = mount(Card, { target: document.body, props });
}

/** For an element whose links to terms open cards. What is meant for another tab, and what cannot be fetched, goes where the link goes. */
export function opensCards(messages: () => Messages): (node: HTMLElement) => () => void {
  return (node) => {
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-term]');
      if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      explain(link, messages()).catch(() => location.assign(link.href));
    };
    node.addEventListener('click', click);
    return () => node.removeEventListener('click', click);
  };
}
