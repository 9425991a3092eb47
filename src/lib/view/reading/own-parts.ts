/** Knows how a reader's own quotes come into the simulator: their marks on the axis at once, the rest where the positions are drawn. */
import { mount } from 'svelte';
import type { Messages } from '#lib/i18n/messages.ts';
import type { OwnQuotes } from '#lib/quotes/annotation.ts';
import OwnAxis from '#lib/view/quotes/OwnAxis.svelte';
import OwnActor from './OwnActor.svelte';
import { ownQuotes } from './own-quotes.ts';

export interface OwnParts {
  readonly own: OwnQuotes;
  readonly Actor: typeof OwnActor;
  /** Library texts. */
  readonly messages: Messages;
}

/** Draws the marks on the axis and gives what the positions need; undefined where no quotes are kept. */
export async function ownParts(messages: Messages): Promise<OwnParts | undefined> {
  const own = ownQuotes();
  if (own === undefined) return undefined;
  const library = await messages.withLibrary();
  const axis = document.querySelector('.level .text');
  // the marks of the text are prerendered and have no script; these stand behind them and are heard in the same way
  if (axis !== null) mount(OwnAxis, { target: axis, props: { own, messages: library } });
  return { own, Actor: OwnActor, messages: library };
}
