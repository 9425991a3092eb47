/** Knows the command `check`: data/ alone, and with a copy of the source text every quote in it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSource } from '#lib/quotes/verify.ts';
import { checkData } from './data/check.ts';
import { readData } from './data/read.ts';
import { collectTexts } from './data/texts.ts';
import { ensureGenerated } from './generate.ts';
import { UsageError } from './usage.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Prints what was checked; exit code 1 if anything is wrong. */
export async function checkCommand(options: { readonly source?: string }): Promise<number> {
  const data = readData(path('data'));
  const tables = collectTexts(data, path('src/lib/i18n/messages'));
  const problems = checkData(data, tables);
  if (problems.length === 0) {
    // presets are checked as scenarios, and that needs what is made from sound data
    await ensureGenerated();
    problems.push(...(await import('./data/check-presets.ts')).checkPresets(data));
  }
  if (options.source !== undefined) problems.push(...(await sourceProblems(options.source, data.positions)));
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  const { length } = data.positions.quotes;
  process.stdout.write(
    problems.length === 0
      ? `data/ is sound: ${data.rules.length} rules, ${data.parameters.length} parameters, ${data.evidence.length} evidence rows, ${length} quotes` +
          (options.source === undefined ? '.\n' : `, each found word for word in ${options.source}.\n`)
      : `${problems.length} problems.\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

async function sourceProblems(file: string, positions: Parameters<typeof checkSource>[1]): Promise<string[]> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--source: the file "${file}" cannot be read`);
  }
  const { sha256, sha256Matches, verdicts } = await checkSource(text, positions);
  const problems = verdicts
    .filter((verdict) => !verdict.ok)
    .map(({ id, status, difference, form }) => {
      const where =
        difference === undefined
          ? ''
          : ` at character ${difference.at}: expected "${difference.expected}", found "${difference.found}"`;
      return `quote ${id}: ${status}${where}${form.length === 0 ? '' : ` (${form.join(', ')})`}`;
    });
  if (sha256Matches !== true)
    problems.push(`${file}: the SHA-256 is ${sha256}, expected ${positions.source.sha256}`);
  return problems;
}
