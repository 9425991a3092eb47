/** Knows that what stands where there is no page is one file, 404.html, without script, with the texts of every language. */
import { languages } from '#lib/i18n/language.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

export const csr = false;
export const trailingSlash = 'never';

export const load: PageLoad = async () => ({
  editions: await Promise.all(languages.map(async (lang) => (await loadMessages(lang)).withLibrary())),
});
