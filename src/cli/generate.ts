/** Knows how to turn data/ into src/lib/generated, for the command and for the build. */
import { fileURLToPath } from 'node:url';
import { readData } from './data/read.ts';
import { collectTexts } from './data/texts.ts';
import { generate } from './data/generate.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** @throws DataError or RuleError if data/ cannot be compiled. */
export function generateCommand(): number {
  const data = readData(path('data'));
  const tables = collectTexts(data, path('src/lib/i18n/messages'));
  generate(data, tables, path('src/lib/generated'), path('data/geo'));
  return 0;
}
