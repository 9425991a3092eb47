/** Knows that the list of the presets' pages is prerendered in each language and ships no script. */
import { languages } from '#lib/i18n/language.ts';

export const csr = false;
export const entries = () => languages.map((lang) => ({ lang }));
