import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressOf, languages as loaded } from '#lib/embed/element.ts';
import { languages } from '#lib/i18n/language.ts';
import { loaderScript as loader } from './loader-script.ts';

describe('embed.js', () => {
  it('is smaller than 5 kB, gzipped', () => {
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThan(5_000);
  });

  it('leaves no name in the page and evaluates no text', () => {
    expect(loader).toMatch(/^\(function\(\)\{/);
    expect(loader).not.toMatch(/\beval\b|new Function|innerHTML|document\.write|localStorage|cookie/);
  });

  it('knows the languages of the product, and frames English for any other', () => {
    expect(loaded).toEqual([...languages]);
    const path = (lang: string | null) =>
      new URL(addressOf('https://example.org/', (name) => (name === 'lang' ? lang : null))).pathname;
    expect([...loaded, 'de-AT', 'uk-UA'].map(path)).toEqual([
      ...loaded.map((language) => `/${language}/embed/`),
      '/de/embed/',
      '/uk/embed/',
    ]);
    for (const other of [null, '', 'fr', 'den']) expect(path(other)).toBe('/en/embed/');
  });
});
