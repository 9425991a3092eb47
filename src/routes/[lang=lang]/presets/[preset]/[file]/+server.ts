/** Knows the address of the files that are made beforehand for each preset and language. */
import { languages } from '#lib/i18n/language.ts';
import { presetIds } from '#lib/scenario/presets.ts';
import { presetFile, presetFiles } from '#lib/view/export/prerendered.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) =>
    presetIds.flatMap((preset) => presetFiles.map((file) => ({ lang, preset, file }))),
  );

export const GET: RequestHandler = async ({ params }) => {
  const day = new Date().toISOString().slice(0, 10);
  const { type, content } = await presetFile(params.lang, params.preset, params.file, day);
  const charset = typeof content === 'string' ? '; charset=utf-8' : '';
  return new Response(content as BodyInit, { headers: { 'content-type': `${type}${charset}` } });
};
