/** Knows the texts of the page that hands out code, and in which languages it is prerendered. */
import { languages } from '#lib/i18n/language.ts';
import type { PageLoad } from './$types';

export const entries = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => {
  const { messages } = await parent();
  return { library: await messages.withLibrary() };
};
