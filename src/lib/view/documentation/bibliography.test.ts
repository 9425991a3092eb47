import { Cite } from '@citation-js/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { evidence } from '#lib/generated/evidence.ts';
import { languages } from '#lib/i18n/language.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import { bibtexOf, namesOf, sourcesAsCsl } from './bibliography.ts';
import { modelAsCsl, type CslItem } from './csl.ts';

/** Read by the library again, without what it adds for its own use. */
const readBack = (bibtex: string) =>
  new Cite(bibtex).data as unknown as readonly (CslItem & { 'citation-key': string })[];
/** A name as one text: BibTeX knows no difference between a surname alone and a name in one piece. */
const plain = (names: CslItem['author']) => names?.map((name) => Object.values(name).toSorted().join(' '));

describe.each(languages)('the bibliography in %s', (language) => {
  let items: CslItem[];
  let read: ReturnType<typeof readBack>;
  let messages: Messages;
  beforeAll(async () => {
    messages = await (await loadMessages(language)).withLibrary();
    items = sourcesAsCsl(messages);
    read = readBack(bibtexOf(items));
  });

  it('has an entry for every row of evidence that names a source of others', () => {
    const ids = new Set(items.map(({ id }) => id));
    for (const { id, source } of evidence) {
      if (source.url !== undefined || (source.author !== undefined && source.author !== 'Interpose'))
        expect(ids).toContain(id);
    }
  });

  it('gives each entry a key of its own, and no key that BibTeX cannot read', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id } of items) expect(id).toMatch(/^[\w.-]+$/);
  });

  it('comes back from BibTeX as it went in: keys, titles, names, years, addresses, journals', () => {
    expect(read.map((item) => item['citation-key'])).toEqual(items.map(({ id }) => id));
    items.forEach((item, i) => {
      const back = read[i];
      expect(back.title, item.id).toBe(item.title);
      expect(back.URL, item.id).toBe(item.URL);
      expect(back.issued, item.id).toEqual(item.issued);
      expect(back.note, item.id).toBe(item.note);
      expect(plain(back.author), item.id).toEqual(plain(item.author));
      expect(back['container-title'], item.id).toBe(item['container-title']);
      expect([back.volume, back.issue, back.page], item.id).toEqual([item.volume, item.issue, item.page]);
    });
  });

  it('comes back from CSL-JSON as it went in', () => {
    const back = JSON.parse(new Cite(items).format('data', { format: 'text' })) as CslItem[];
    expect(back).toEqual(JSON.parse(JSON.stringify(items)));
  });

  it('cites the model with its version', () => {
    const model = modelAsCsl(messages);
    expect(bibtexOf([model])).toContain(`{interpose-${model.version},`);
    expect(bibtexOf([model])).toContain(model.version);
  });
});

describe('namesOf', () => {
  it('splits initials and surnames', () => {
    expect(namesOf('L. Hultman, J. Kathman, M. Shannon')).toEqual([
      { family: 'Hultman', given: 'L.' },
      { family: 'Kathman', given: 'J.' },
      { family: 'Shannon', given: 'M.' },
    ]);
    expect(namesOf('B. H. Liddell Hart')).toEqual([{ family: 'Liddell Hart', given: 'B. H.' }]);
    expect(namesOf('F.-S. Gady')).toEqual([{ family: 'Gady', given: 'F.-S.' }]);
    expect(namesOf('J. Dobbins et al.')).toEqual([{ family: 'Dobbins', given: 'J.' }, { literal: 'et al.' }]);
  });

  it('keeps everything else in one piece', () => {
    for (const author of [
      'Central Intelligence Agency',
      'O. Syrskyi, via Ukrinform',
      'via Espreso',
      'Gen. C. Cavoli (SACEUR) and O. Syrskyi, via ISW',
    ])
      expect(namesOf(author)).toEqual([{ literal: author }]);
  });
});
