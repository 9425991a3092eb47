import { describe, expect, it } from 'vitest';
import { contextNotes, quotes } from '#lib/generated/quotes.ts';
import { languages } from '#lib/i18n/language.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { drawnPng } from '../export/drawn-png.ts';
import { inMarkup } from '../export/write-text.ts';
import { quoteCard } from './quote-card.ts';

/** The words of a picture, its lines joined again. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(' ');

describe.each(languages)('The picture of a quote (%s)', (language) => {
  it('has the words as they are, with kind, source and every context note, and needs no style sheet.', async () => {
    const messages = await (await loadMessages(language)).withLibrary();
    for (const { id, kind, selectors } of quotes) {
      const svg = quoteCard(id, messages);
      const words = wordsOf(svg);
      expect(words).toContain(inMarkup(`„${selectors[0].exact}“`));
      expect(words).toContain(messages.text(`quote.kind.${kind}`));
      expect(words).toContain(messages.text('quote.source'));
      for (const note of contextNotes.filter((one) => one.quote === id))
        expect(words, note.id).toContain(
          inMarkup(messages.text(`note.${note.id}.text`).replace(/\s+/g, ' ')),
        );
      expect(svg).not.toMatch(/ class=| style=|var\(|<style|href=|NaN|undefined/);
      // nothing below the lower edge
      const height = Number(/ height="(\d+)"/.exec(svg)![1]);
      for (const [, y] of svg.matchAll(/<text[^>]* y="([\d.]+)"/g))
        expect(Number(y)).toBeLessThan(height - 20);
    }
  });
});

describe('A picture as PNG where pages are prerendered', () => {
  it('is drawn in the size it has, with letters: regular ones and bold ones.', async () => {
    const line = (weight: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="'Source Sans 3'"><rect width="300" height="60" fill="#fff"/><text x="10" y="40" font-size="30" font-weight="${weight}">Hamburgefonstiv</text></svg>`;
    const [regular, bold] = await Promise.all([400, 700].map((weight) => drawnPng(line(weight))));
    const png = Buffer.from(regular);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 60]);
    // an empty picture of this size has some 200 bytes
    expect(png.length).toBeGreaterThan(1_500);
    expect(png.equals(Buffer.from(bold))).toBe(false);
  });
});
