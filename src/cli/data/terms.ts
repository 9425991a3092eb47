/** Knows which terms of the glossary a text uses. Finds them as they begin in a sentence: endings and compounds count. */
import type { Data } from './read.ts';
import { languages, type Language } from './schema.ts';

type Texts = Readonly<Record<Language, string>>;
type Entry = Pick<Data['glossary'][number], 'id' | 'forms'>;

/** A finder for one language: ids of the terms in a text, in the order of the glossary. Where two fit, the longer one counts. */
export function termFinder(glossary: readonly Entry[], language: Language): (text: string) => string[] {
  const byForm = new Map(
    glossary.flatMap(({ id, forms }) => forms[language].map((form) => [form.toLowerCase(), id] as const)),
  );
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anyForm = new RegExp(`(?<!\\p{L})(${escaped.join('|')})`, 'giu');
  return (text) => {
    const found = new Set([...text.matchAll(anyForm)].map(([form]) => byForm.get(form.toLowerCase())!));
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
