/** Knows how sentences come to know the terms of the glossary in them: fetched once the part is alive, so nothing of it is in the first load. */
import { getContext, setContext } from 'svelte';
import type { Messages } from '#lib/i18n/messages.ts';
import { termParts, type Part } from '#lib/i18n/terms.ts';

export type FindTerms = (text: string) => readonly Part[];
const key = Symbol('terms');

/** Lets all sentences within this component find their terms. Call it while the component is made. */
export function keepTerms(messages: () => Messages): void {
  let find: FindTerms | undefined = $state.raw();
  setContext(key, () => find);
  $effect(() => {
    const { language } = messages();
    // without a connection the sentences stay as they are
    void import('#lib/generated/term-forms.ts').then(
      ({ termForms }) => (find = termParts(termForms[language])),
      () => undefined,
    );
  });
}

/** What finds the terms here, once it is there; nothing where no part above keeps them. */
export const getTerms = () => getContext<(() => FindTerms | undefined) | undefined>(key);
