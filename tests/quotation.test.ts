/** Keeps the look of quotes for quotes alone: its tokens, its elements and its classes stand in the quote components and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actors } from '#lib/generated/actors.ts';
import { quotes } from '#lib/generated/quotes.ts';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(svelte|css|html|ts)$/.test(name) && !/generated|\.test\.ts$/.test(name));
const using = (pattern: RegExp) =>
  files.filter((name) => pattern.test(readFileSync(root + name, 'utf8'))).toSorted();
const quoteComponents = (name: string) => name.startsWith('lib/view/quotes/');

describe('the look of a quote', () => {
  it('has its colours and its type in one style sheet', () => {
    expect(using(/var\(--(serif|quote-tint|quote-rule)\)/)).toEqual(['lib/view/quotes/quote.css']);
  });
  it('is used by quote components only', () => {
    const found = using(/<(blockquote|q)\b|class(:|="[^"]*\b)(quote|quote-words)\b/);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((name) => !quoteComponents(name))).toEqual([]);
  });
});

describe('the words of the author', () => {
  it("are shown as nobody's position but the author's", () => {
    for (const { id, quotes: shown } of actors)
      for (const name of shown) {
        const { kind } = quotes.find((quote) => quote.id === name)!;
        expect(['assessment', 'demand'].includes(kind), `${id}: ${name}`).toBe(id === 'author');
      }
  });
});
