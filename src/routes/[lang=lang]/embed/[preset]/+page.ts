/** Knows the address of the embed of each preset, in each language. */
import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/language.ts';
import { presetIds } from '#lib/scenario/presets.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => presetIds.map((preset) => ({ lang, preset })));

export const load: PageLoad = ({ params }) => {
  const preset = presetIds.find((id) => id === params.preset);
  if (preset === undefined) error(404);
  return { preset };
};
