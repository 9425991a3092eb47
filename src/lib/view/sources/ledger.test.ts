// The contract of the page of sources: what it counts is what the data has, and nothing of the text is shown twice.
import { describe, expect, it } from 'vitest';
import { actors } from '#lib/generated/actors.ts';
import { quotes, source } from '#lib/generated/quotes.ts';
import { resultRules } from '#lib/scenario/voices.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { countsByActor, countsByKind, countsByOrigin, countsBySide, kinds, sidesOf } from './ledger.ts';
import { inOrder } from './order.ts';
import { dataBlock, quotationsAsJsonLd } from './schema-org.ts';

describe('the quotes in their order', () => {
  it('with the gaps make up the whole length of the text, without overlap', () => {
    const { placed, after, quoted } = inOrder();
    const gaps = placed.reduce((sum, { gap }) => sum + gap, 0);
    expect(Math.min(...placed.map(({ gap }) => gap), after)).toBeGreaterThanOrEqual(0);
    expect(gaps + quoted + after).toBe(source.characters);
    expect(placed).toHaveLength(quotes.length);
  });
});

describe('the ledger', () => {
  it('counts each quote once by kind and once for each actor it speaks of', () => {
    const kindsOf = countsByKind();
    expect(kinds.reduce((sum, kind) => sum + kindsOf[kind], 0)).toBe(quotes.length);
    const named = quotes.reduce((sum, quote) => sum + quote.actors.length, 0);
    expect(countsByActor().reduce((sum, { total }) => sum + total, 0)).toBe(named);
  });
  it('says that Ukraine has no word in the text', () => {
    expect(countsByActor().find(({ actor }) => actor === 'ukraine')).toMatchObject({
      silent: true,
      positions: 0,
    });
  });
  it('gives each result one origin and at least one side', () => {
    expect(countsByOrigin().reduce((sum, { count }) => sum + count, 0)).toBe(resultRules.length);
    for (const { key } of resultRules) expect(sidesOf(key).size, key).toBeGreaterThan(0);
    for (const { side, count } of countsBySide())
      expect(resultRules.filter(({ key }) => sidesOf(key).has(side))).toHaveLength(count);
  });
  it('never counts a judgement or demand of the author for an actor', () => {
    expect([...sidesOf('stance_author.text')]).toEqual(['text.author']);
    for (const { id, quotes: shown } of actors.filter((actor) => actor.id !== 'author'))
      for (const shownId of shown)
        expect(['reported', 'figure'], `${id}: ${shownId}`).toContain(
          quotes.find((q) => q.id === shownId)!.kind,
        );
  });
});

describe('the data for machines', () => {
  it('has each quote word for word, in German, as part of the article, and names nobody as its speaker', async () => {
    const messages = await (await loadMessages('en')).withLibrary();
    const data = quotationsAsJsonLd(messages) as { '@graph': Record<string, unknown>[] };
    const [article, ...quotations] = data['@graph'];
    expect(quotations.map(({ text }) => text)).toEqual(quotes.map((quote) => quote.selectors[0].exact));
    for (const one of quotations) {
      expect(one).toMatchObject({
        '@type': 'Quotation',
        inLanguage: 'de',
        isPartOf: { '@id': article['@id'] },
      });
      expect(one).not.toHaveProperty('author');
      expect(one).not.toHaveProperty('spokenByCharacter');
    }
  });
  it('cannot end the block it stands in', () => {
    expect(dataBlock({ text: '</script><b>' })).not.toMatch(/<\/script><b>/);
  });
});
