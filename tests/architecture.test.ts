/** Keeps the layout: who may import whom, how long a file may be, that no folder hides behind a barrel. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Part of the project by path; tests beside the code are part of their folder. */
function partOf(path: string): string {
  const match = /^src\/(?:lib\/)?([^/]+)/.exec(path);
  return match?.[1] ?? 'outside';
}

const may: Record<string, readonly string[]> = {
  model: ['model'],
  geo: ['geo'],
  quotes: ['quotes'],
  // data compiled to types and code; it names the shapes it fills
  generated: ['generated', 'model', 'scenario'],
  scenario: ['scenario', 'model', 'geo', 'quotes', 'generated'],
  // what a group hands in is a scenario with answers, and what a class chose is many of them
  classroom: ['classroom', 'scenario', 'generated'],
  i18n: ['i18n', 'generated'],
  // what runs in other people's pages: it must stay small
  embed: ['embed'],
  view: ['view', 'embed', 'classroom', 'scenario', 'model', 'quotes', 'geo', 'i18n', 'generated'],
  routes: ['routes', 'view', 'scenario', 'i18n'],
  params: ['params', 'i18n'],
  'hooks.ts': [],
  'hooks.server.ts': [],
  'service-worker.ts': [],
  cli: ['cli', 'classroom', 'model', 'geo', 'quotes', 'scenario', 'i18n', 'generated'],
};

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.split('\\').join('/')}`)
  .filter((name) => /\.(ts|svelte|mjs)$/.test(name) && !name.startsWith('src/lib/generated/'));

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]);
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('#lib/')) return [`src/lib/${specifier.slice(5)}`];
    if (specifier.startsWith('.'))
      return [
        relative(root, normalize(join(root, dirname(file), specifier)))
          .split('\\')
          .join('/'),
      ];
    return [];
  });
}

describe('the layout', () => {
  it('lets each part import only what the table of ARCHITECTURE allows', () => {
    const broken = files.flatMap((file) => {
      const part = partOf(file);
      const allowed = may[part];
      if (allowed === undefined) return [`${file}: "${part}" is no part of the project`];
      return importsOf(file)
        .filter(
          (target) =>
            target.startsWith('src/') && !target.includes('/$types') && !allowed.includes(partOf(target)),
        )
        .map((target) => `${file} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('keeps the engine free of Svelte, the page and SvelteKit', () => {
    const broken = files.filter((file) => {
      if (!['model', 'geo', 'quotes', 'scenario', 'classroom'].includes(partOf(file))) return false;
      return /from '(svelte|\$app|@sveltejs)/.test(readFileSync(join(root, file), 'utf8'));
    });
    expect(broken).toEqual([]);
  });

  it('keeps files under 400 lines and components under 200', () => {
    const long = files.filter((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
      return lines > (file.endsWith('.svelte') ? 200 : 400);
    });
    expect(long).toEqual([]);
  });

  it('has no barrels and no drawers for everything', () => {
    const names = files.filter((file) =>
      /(^|\/)(index\.ts|utils?|helpers?|common|stores?|managers?|server|remote)(\/|\.ts$)/.test(file),
    );
    expect(names).toEqual([]);
  });

  it('says at the head of each file what it knows', () => {
    const silent = files.filter((file) => {
      // a test says what it knows by its titles
      if (file.endsWith('.test.ts')) return false;
      const text = readFileSync(join(root, file), 'utf8').replace(/^<script[^>]*>\s*/, '');
      return !/^(\/\*\*|\/\/|<!--)/.test(text.trimStart());
    });
    expect(silent).toEqual([]);
  });
});
