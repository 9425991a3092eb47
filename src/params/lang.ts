/** Knows which first part of an address is a language. */
import { isLanguage, type Language } from '#lib/i18n/language.ts';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param): param is Language => isLanguage(param)) satisfies ParamMatcher;
