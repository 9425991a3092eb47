/** Knows that the reading page is prerendered in each language and has all texts, since any quote can be shown on it. */
import { languages } from '#lib/i18n/language.ts';
import type { PageLoad } from './$types';

export const entries = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => {
  const { messages } = await parent();
  return { library: await messages.withLibrary() };
};
