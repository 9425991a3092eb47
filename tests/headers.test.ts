import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/lib/i18n/language.ts';
import { always, changing, embed, hashed, headersFor } from '../src/cli/headers.mjs';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the headers', () => {
  it('let any page frame the embed, in every language, and say nothing of frames elsewhere', () => {
    for (const language of languages) {
      expect(headersFor(`/${language}/embed/`)).toMatchObject(embed);
      expect(headersFor(`/${language}/embed/london-20000/`)).toMatchObject(embed);
      expect(headersFor(`/${language}/`)).not.toHaveProperty('Content-Security-Policy');
    }
    expect(headersFor('/_app/immutable/x.js')).toMatchObject(hashed);
    expect(headersFor('/embed.js')).toMatchObject(changing);
    expect(Object.keys(headersFor('/en/embed/'))).not.toContain('X-Frame-Options');
  });

  it('are the same in static/_headers, address by address', () => {
    const blocks = read('static/_headers')
      .split(/^(?=\/)/m)
      .slice(1);
    const from = (path: string) =>
      Object.assign(
        {},
        ...blocks.map((block) => {
          const [pattern, ...lines] = block.trim().split('\n');
          if (!path.startsWith(pattern.replace(/\*$/, ''))) return {};
          return Object.fromEntries(
            lines.map((line) =>
              line
                .trim()
                .split(/: (.*)/)
                .slice(0, 2),
            ),
          );
        }),
      );
    const paths = [
      '/de/',
      '/embed.js',
      '/_app/immutable/x.js',
      ...languages.map((one) => `/${one}/embed/x/`),
    ];
    for (const path of paths) {
      const expected: Record<string, string> = headersFor(path);
      // these hosts ask anew by themselves
      if (expected['Cache-Control'] === changing['Cache-Control']) delete expected['Cache-Control'];
      expect(from(path), path).toEqual(expected);
    }
  });

  it('are all in the files for nginx, Caddy and Apache, and X-Frame-Options in none', () => {
    for (const file of ['nginx.conf', 'Caddyfile', 'apache.htaccess']) {
      const text = read(`hosting/${file}`);
      for (const [name, value] of Object.entries({ ...always, ...embed, ...hashed, ...changing }))
        expect(text, file).toMatch(new RegExp(`${name} "${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`));
      expect(text).not.toContain('X-Frame-Options');
    }
    const nginx = read('hosting/nginx.conf')
      .split(/^location /m)
      .slice(1);
    for (const block of nginx) for (const name of Object.keys(always)) expect(block).toContain(name);
  });
});
