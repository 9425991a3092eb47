/** Knows which pages for lessons are alive, and that they fetch the texts for lessons only. */
import { languages } from '#lib/i18n/language.ts';
import type { PageLoad } from './$types';

export const entries = () =>
  languages.flatMap((lang) => ['rounds', 'hand-in', 'collect', 'assign'].map((work) => ({ lang, work })));
export const load: PageLoad = async ({ params }) => {
  // fetched with the page: what the simulator loads first must not be cut into more files for it
  const { classroomMessages } = await import('#lib/i18n/classroom.ts');
  return { messages: await classroomMessages(params.lang), work: params.work };
};
