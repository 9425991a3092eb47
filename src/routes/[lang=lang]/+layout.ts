/** Knows how a page comes to the texts of its language; the prerendered page has all of them. */
import { loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
  const messages = await loadMessages(params.lang);
  return { messages: import.meta.env.SSR ? await messages.withLibrary() : messages };
};
