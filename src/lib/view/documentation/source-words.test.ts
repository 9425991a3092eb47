import { beforeAll, describe, expect, it } from 'vitest';
import { evidence } from '#lib/generated/evidence.ts';
import { languages } from '#lib/i18n/language.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import { placeText, publisherText, shortSource, sourceTitle, whenText, whoText } from './source-words.ts';

describe.each(languages)('the words of sources in %s', (language) => {
  let messages: Messages;
  beforeAll(async () => {
    messages = await (await loadMessages(language)).withLibrary();
  });

  it('have no technical notes: no names of files, commits or what a crawler did not see', () => {
    for (const { source, asOf } of evidence) {
      const said = [
        whoText(messages, source),
        publisherText(messages, source),
        sourceTitle(source),
        placeText(messages, source.locator),
        whenText(messages, asOf),
      ].join(' | ');
      expect(said).not.toMatch(/commit|\.json|\.html?\b|not shown|stated 20|as reported|as described|IPFS/);
      if (language !== 'en')
        expect(said).not.toMatch(/\bvia\b|\bcopy\b|quoted|\bciting\b|approx|abstract|\btable\b|; raised/);
    }
  });

  it('keep who was read apart from who said it', () => {
    const said = (author: string, publisher?: string) => whoText(messages, { author, publisher });
    const through = messages.text('cited.via', { name: 'Ukrainska Pravda' });
    expect(said('K. Kellogg, The Times, via Ukrainska Pravda')).toBe(`K. Kellogg, The Times, ${through}`);
    expect(said('V. Putin, as reported', 'Ukrainska Pravda')).toBe(`V. Putin, ${through}`);
    expect(said('PKSOI Papers citing V. P. Fortna')).toBe(
      `V. P. Fortna, ${messages.text('cited.via', { name: 'PKSOI Papers' })}`,
    );
  });

  it('name a source by its publisher where nobody is named, and by its id where nothing is', () => {
    expect(shortSource(messages, { id: 'x', source: { publisher: 'RAND', year: 2003 } as never })).toBe(
      'RAND 2003',
    );
    expect(shortSource(messages, { id: 'x', source: {} as never })).toBe('x');
  });
});
