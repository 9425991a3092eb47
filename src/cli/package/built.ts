/** Knows the built site as files, and how files become a zip. Knows no kind of package. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { UsageError } from '../usage.ts';

/** Content by path, with `/` between folders. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** All files of a build; those compressed for web servers are left out. @throws UsageError if there is none. */
export function readBuild(folder: string): Files {
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError('there is no built site yet: run `npm run build` first');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(br|gz)$/.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.split('\\').join('/'), readFileSync(join(folder, name))]),
  );
}

export const text = (content: string) => new TextEncoder().encode(content);

/** The same bytes for the same files: all carry one date. */
export function zip(files: Files): Uint8Array {
  return zipSync(files, { level: 9, mtime: new Date(2025, 2, 21) });
}

export function escapeXml(words: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replace(/[&<>"]/g, (sign) => names[sign]);
}
