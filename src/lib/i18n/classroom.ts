/** Knows how the pages for lessons come to their texts: those of the simulator and their own, and none of the library's where a page is alive. */
import type { Language } from './language.ts';
import { Messages, type Table } from './messages.ts';

type Load = () => Promise<{ default: Table }[]>;
const tables: Readonly<Record<Language, Load>> = {
  de: () =>
    Promise.all([
      import('#lib/generated/texts/de.js'),
      import('#lib/generated/texts/de-late.js'),
      import('#lib/generated/texts/de-classroom.js'),
    ]),
  en: () =>
    Promise.all([
      import('#lib/generated/texts/en.js'),
      import('#lib/generated/texts/en-late.js'),
      import('#lib/generated/texts/en-classroom.js'),
    ]),
  uk: () =>
    Promise.all([
      import('#lib/generated/texts/uk.js'),
      import('#lib/generated/texts/uk-late.js'),
      import('#lib/generated/texts/uk-classroom.js'),
    ]),
};
/** What only prerendered pages need besides: quotes, notes, evidence. */
const prerendered: Readonly<Record<Language, Load>> = {
  de: () =>
    Promise.all([import('#lib/generated/texts/de-page.js'), import('#lib/generated/texts/de-library.js')]),
  en: () =>
    Promise.all([import('#lib/generated/texts/en-page.js'), import('#lib/generated/texts/en-library.js')]),
  uk: () =>
    Promise.all([import('#lib/generated/texts/uk-page.js'), import('#lib/generated/texts/uk-library.js')]),
};

/** The texts of a page for lessons; with all others where it is prerendered. */
export async function classroomMessages(language: Language): Promise<Messages> {
  const modules = await tables[language]();
  if (import.meta.env.SSR) modules.push(...(await prerendered[language]()));
  return new Messages(language, ...modules.map((module) => module.default));
}
