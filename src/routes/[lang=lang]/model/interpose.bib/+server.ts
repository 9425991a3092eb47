/** Knows the file interpose.bib of a language: the model as BibTeX. */
import { loadMessages } from '#lib/i18n/messages.ts';
import { languages } from '#lib/i18n/language.ts';
import { bibtexOf } from '#lib/view/documentation/bibliography.ts';
import { modelAsCsl } from '#lib/view/documentation/csl.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = async ({ params }) => {
  const messages = await (await loadMessages(params.lang)).withLibrary();
  return new Response(bibtexOf([modelAsCsl(messages)]), {
    headers: { 'content-type': 'application/x-bibtex' },
  });
};
