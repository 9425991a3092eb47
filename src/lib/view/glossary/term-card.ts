/** Knows how links to terms (WithTerms.svelte) open a card beside them instead of another page. Knows no meaning. */
import { mount, unmount } from 'svelte';
import type { Messages } from '#lib/i18n/messages.ts';
import { opensHere } from '#lib/view/opens-here.ts';

async function explain(at: HTMLElement, messages: Messages): Promise<void> {
  const [{ default: Card }, texts] = await Promise.all([import('./TermCard.svelte'), messages.withLibrary()]);
  const props = { id: at.dataset.term!, at, messages: texts, onclose: () => void unmount(card) };
  const card = mount(Card, { target: document.body, props });
}

/** For an element whose links to terms open cards. */
export function opensCards(messages: () => Messages): (node: HTMLElement) => () => void {
  return opensHere({ links: 'a[data-term]', open: (link) => explain(link, messages()) });
}
