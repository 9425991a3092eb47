import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrast, decorative, least, standings } from './contrast.ts';

const view = fileURLToPath(new URL('..', import.meta.url));
const sheets = readdirSync(view, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|svelte)$/.test(name))
  .map((name) => readFileSync(`${view}/${name}`, 'utf8'))
  .join('\n');

describe('the colours', () => {
  for (const scheme of ['light', 'dark'] as const)
    it(`stand out in ${scheme}: text at least 4.5 to 1, graphics at least 3 to 1, on every ground they stand on`, () => {
      const low = standings.flatMap(({ kind, of, on }) =>
        of.flatMap((fore) =>
          on
            .map((back) => ({ fore, back, ratio: contrast(fore, back, scheme) }))
            .filter(({ ratio }) => ratio < least[kind])
            .map(({ back, ratio }) => `${fore} on ${back}: ${ratio.toFixed(2)}`),
        ),
      );
      expect(low).toEqual([]);
    });

  it('are all measured or said to be decoration, wherever a style draws with them', () => {
    const drawn = [
      ...sheets.matchAll(/(?:^|[\s;{])(color|fill|stroke|background(?:-color)?):\s*var\(--([\w-]+)\)/g),
    ];
    const measured = new Set([...standings.flatMap(({ of, on }) => [...of, ...on]), ...decorative]);
    const colour = new Set(
      [...sheets.matchAll(/--([\w-]+):\s*(?:light-dark|rgb)\(/g)].map(([, name]) => name),
    );
    const unknown = drawn.map(([, , name]) => name).filter((name) => colour.has(name) && !measured.has(name));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('of text are measured as text', () => {
    const text = new Set(standings.filter(({ kind }) => kind === 'text').flatMap(({ of }) => of));
    const written = [...sheets.matchAll(/(?:^|[\s;{])color:\s*var\(--([\w-]+)\)/g)].map(([, name]) => name);
    expect([...new Set(written)].filter((name) => !text.has(name))).toEqual([]);
  });
});
