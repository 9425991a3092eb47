/** Knows the texts of lessons, which carry all their languages with them, and the number of each worksheet. For prerendered pages alone. */
import { worksheets } from '#lib/generated/classroom.ts';
import type { Language } from '#lib/i18n/language.ts';

export type Said = Readonly<Record<Language, string>>;
export type Worksheet = (typeof worksheets)[number];
export type ReadingLevel = 'basic' | 'advanced';
export const readingLevels: readonly ReadingLevel[] = ['basic', 'advanced'];

/** Number of a worksheet as it is called on every page. */
export const sheetNumber = (id: string): number => worksheets.findIndex((sheet) => sheet.id === id) + 1;
