/** Knows the file sources.json of a language: all sources as CSL-JSON. */
import { loadMessages } from '#lib/i18n/messages.ts';
import { languages } from '#lib/i18n/language.ts';
import { sourcesAsCsl } from '#lib/view/documentation/bibliography.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = async ({ params }) => {
  const messages = await (await loadMessages(params.lang)).withLibrary();
  return new Response(JSON.stringify(sourcesAsCsl(messages), null, 1), {
    headers: { 'content-type': 'application/json' },
  });
};
