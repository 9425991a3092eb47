/** Knows which languages the embed is prerendered in. */
import { languages } from '#lib/i18n/language.ts';

export const entries = () => languages.map((lang) => ({ lang }));
