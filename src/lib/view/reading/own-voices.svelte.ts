/** Knows the quotes that a reader has marked, for the lines beside the results: none until their code has been fetched. */
import { getContext, setContext } from 'svelte';
import type { OwnQuote } from '#lib/quotes/annotation.ts';
import { hasOwnQuotes } from './kept.ts';

class OwnVoices {
  quotes: readonly OwnQuote[] | undefined = $state.raw();
}
const key = Symbol('own voices');

/** Undefined where no reader's own quotes are asked for, as beside an example. */
export const getOwnVoices = () => getContext<OwnVoices | undefined>(key);

/** Call while a component is made: what is below it has the quotes, if this tab keeps any, as soon as they are read. */
export function setOwnVoices(): void {
  const voices = setContext(key, new OwnVoices());
  if (import.meta.env.SSR || !hasOwnQuotes()) return;
  void import('./own-quotes.ts')
    .then(({ ownQuotes }) => (voices.quotes = ownQuotes()?.quotes))
    // without a connection the results stand without them
    .catch(() => undefined);
}
