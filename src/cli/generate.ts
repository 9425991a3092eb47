/** Knows how to turn data/ into src/lib/generated, for the command and for the build, and when that is due. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const stamp = path('src/lib/generated/.stamp');
const sources = ['data', 'src/lib/i18n/messages', 'src/cli/data', 'src/lib/model/compile', 'src/lib/embed'];

/** @throws DataError or RuleError if data/ cannot be compiled. */
export async function generateCommand(): Promise<number> {
  // the compiler and its libraries are large, and seldom needed
  const [{ readData }, { collectTexts }, { generate }, { writeRanges }, { bundleLoader }] = await Promise.all(
    [
      import('./data/read.ts'),
      import('./data/texts.ts'),
      import('./data/generate.ts'),
      import('./data/ranges.ts'),
      import('./data/loader.ts'),
    ],
  );
  const data = readData(path('data'));
  const tables = collectTexts(data, path('src/lib/i18n/messages'));
  generate(data, tables, path('src/lib/generated'), path('data/geo'));
  await writeRanges(path('src/lib/generated'));
  writeFileSync(
    path('src/lib/generated/loader.ts'),
    `// Written by \`npm run generate\` from src/lib/embed. Changes here are lost.\nexport const loader = ${JSON.stringify(await bundleLoader())};\n`,
  );
  writeFileSync(stamp, '');
  return 0;
}

/** Generates if there is nothing yet, or if data/ has changed since. @throws as {@link generateCommand} */
export async function ensureGenerated(): Promise<void> {
  const made = existsSync(stamp) ? statSync(stamp).mtimeMs : -1;
  const changed = sources.some((source) =>
    readdirSync(path(source), { recursive: true, encoding: 'utf8' }).some(
      (name) => statSync(join(path(source), name)).mtimeMs > made,
    ),
  );
  if (changed) await generateCommand();
}
