/** Knows the address of the picture of each quote, made beforehand in each language as SVG and PNG. */
import { languages } from '#lib/i18n/language.ts';
import { quoteCardFile, quoteCards } from '#lib/view/export/prerendered.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => quoteCards.map((card) => ({ lang, card })));

export const GET: RequestHandler = async ({ params }) => {
  const { type, content } = await quoteCardFile(params.lang, params.card);
  return new Response(content as BodyInit, { headers: { 'content-type': type } });
};
