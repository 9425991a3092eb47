/** Knows which first part of an address is a language. */
import { isLanguage } from '#lib/i18n/language.ts';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param): param is 'de' | 'en' => isLanguage(param)) satisfies ParamMatcher;
