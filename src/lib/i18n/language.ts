/** Knows which languages the product has, and which of them fits a reader. */
import { languages as generated } from '#lib/generated/model.ts';

export type Language = (typeof generated)[number];
export const languages: readonly Language[] = generated;

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  uk: 'Українська',
};

/** The first of the reader's languages that the product has; English if none. */
export function bestLanguage(preferred: readonly string[]): Language {
  const found = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);
  return found ?? 'en';
}
