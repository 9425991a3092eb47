/** Knows which sheets for lessons are prerendered, with all texts of their language and without a script. */
import { languages } from '#lib/i18n/language.ts';
import type { PageLoad } from './$types';

const sheets = ['lesson-45', 'lesson-90', 'worksheets-basic', 'worksheets-advanced', 'answers', 'roles'];

export const csr = false;
export const entries = () => languages.flatMap((lang) => ['', ...sheets].map((sheet) => ({ lang, sheet })));
export const load: PageLoad = async ({ params }) => {
  const { classroomMessages } = await import('#lib/i18n/classroom.ts');
  return { messages: await classroomMessages(params.lang), sheet: params.sheet ?? '' };
};
