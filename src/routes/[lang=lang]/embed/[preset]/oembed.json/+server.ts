/** Knows the oEmbed answer for each preset and language, made beforehand (oEmbed 1.0, rich). The address of the site is the one that was built for. */
import { loadMessages } from '#lib/i18n/messages.ts';
import { languages } from '#lib/i18n/language.ts';
import { presetIds } from '#lib/scenario/presets.ts';
import { oembedOf } from '#lib/view/embed/oembed.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => presetIds.map((preset) => ({ lang, preset })));

export const GET: RequestHandler = async ({ params, url }) => {
  const preset = presetIds.find((id) => id === params.preset);
  if (preset === undefined) error(404);
  const answer = oembedOf(await loadMessages(params.lang), preset, url.origin);
  return new Response(JSON.stringify(answer, null, 2), { headers: { 'content-type': 'application/json' } });
};
