/** Knows which terms of the glossary a text uses. Finds them as they begin in a sentence: endings and compounds count. */
import { termParts, type Forms } from '../../lib/i18n/terms.ts';
import type { Data } from './read.ts';
import { languages, type Language } from './schema.ts';

type Texts = Readonly<Record<Language, string>>;
type Entry = Pick<Data['glossary'][number], 'id' | 'forms'>;

/** How the terms begin in one language. */
export const formsOf = (glossary: readonly Entry[], language: Language): Forms =>
  glossary.flatMap(({ id, forms }) => forms[language].map((form) => [form, id] as const));

/** A finder for one language: ids of the terms in a text, in the order of the glossary. Where two fit, the longer one counts. */
export function termFinder(glossary: readonly Entry[], language: Language): (text: string) => string[] {
  const parts = termParts(formsOf(glossary, language));
  return (text) => {
    const found = new Set(parts(text).map(({ id }) => id));
    return glossary.filter(({ id }) => found.has(id)).map(({ id }) => id);
  };
}

/** Terms by rule and by assumption: those that its texts use in any language. */
export function termsByUse(data: Data): {
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
} {
  const finders = languages.map((language) => [language, termFinder(data.glossary, language)] as const);
  const terms = (all: readonly (Texts | undefined)[]) => {
    const found = new Set(
      all.flatMap((texts) =>
        texts === undefined ? [] : finders.flatMap(([language, find]) => find(texts[language])),
      ),
    );
    return data.glossary.filter(({ id }) => found.has(id)).map(({ id }) => id);
  };
  const rules = data.rules.map((rule) => {
    const lists =
      rule.lenses === 'same' || rule.lenses === undefined ? [rule.first ?? []] : Object.values(rule.lenses);
    const classes = Object.values(rule.classes ?? {}).flatMap((c) => [c.name, c.sentence]);
    const reasons = lists.flatMap((branches) => branches.map(({ reason }) => reason));
    const used = terms([rule.title, rule.sentence, ...classes, ...reasons]);
    const all = data.glossary.filter(({ id, rules }) => used.includes(id) || rules?.includes(rule.id));
    return [rule.id, all.map(({ id }) => id)] as const;
  });
  const parameters = data.parameters.map(({ id, name, note }) => [id, terms([name, note])] as const);
  return { rules: Object.fromEntries(rules), parameters: Object.fromEntries(parameters) };
}
