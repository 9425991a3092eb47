/** Knows the file interpose.json of a language: the model as CSL-JSON. */
import { loadMessages } from '#lib/i18n/messages.ts';
import { languages } from '#lib/i18n/language.ts';
import { modelAsCsl } from '#lib/view/documentation/csl.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = async ({ params }) => {
  const messages = await (await loadMessages(params.lang)).withLibrary();
  return new Response(JSON.stringify([modelAsCsl(messages)], null, 1), {
    headers: { 'content-type': 'application/json' },
  });
};
