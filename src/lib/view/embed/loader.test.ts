import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loaderScript as loader } from './loader-script.ts';

describe('embed.js', () => {
  it('is smaller than 5 kB, gzipped', () => {
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThan(5_000);
  });

  it('leaves no name in the page and evaluates no text', () => {
    expect(loader).toMatch(/^\(function\(\)\{/);
    expect(loader).not.toMatch(/\beval\b|new Function|innerHTML|document\.write|localStorage|cookie/);
  });
});
