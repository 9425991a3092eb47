/** Knows that the page of each preset is prerendered in each language and ships no script. */
import { languages } from '#lib/i18n/language.ts';
import { presetIds } from '#lib/scenario/presets.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => presetIds.map((preset) => ({ lang, preset })));

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) return {};
  const { presetReport } = await import('#lib/view/export/prerendered.ts');
  const day = new Date().toISOString().slice(0, 10);
  return { told: { preset: params.preset, ...(await presetReport(params.lang, params.preset, day)) } };
};
