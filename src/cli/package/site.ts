/** Knows the whole site as one zip for a USB stick: the pages, a small server, and a note on how to start it. */
import { readFileSync } from 'node:fs';
import type { Messages } from '#lib/i18n/messages.ts';
import { text, type Files } from './built.ts';

const server = new URL('./serve-folder.mjs', import.meta.url);
const folder = 'interpose/';

/** @param inLanguages the note is written in each of them, one below the other. */
export function sitePackage(build: Files, inLanguages: readonly Messages[]): Files {
  const note = inLanguages.map((messages) => messages.text('package.readme')).join('\n\n---\n\n');
  return {
    [`${folder}README.txt`]: text(`${note}\n`),
    [`${folder}serve.mjs`]: readFileSync(server),
    ...Object.fromEntries(Object.entries(build).map(([path, content]) => [`${folder}site/${path}`, content])),
  };
}
