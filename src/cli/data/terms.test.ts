import { describe, expect, it } from 'vitest';
import { termFinder } from './terms.ts';

const glossary = [
  { id: 'deterrence', forms: { de: ['Abschreckung'], en: ['deterr'], uk: ['стриму'] } },
  {
    id: 'denial',
    forms: {
      de: ['Abschreckung durch Gegenwehr'],
      en: ['deterrence by denial'],
      uk: ['стримування відсіччю'],
    },
  },
  { id: 'observers', forms: { de: ['Beobachter'], en: ['observer'], uk: ['спостерігач'] } },
  { id: 'area', forms: { de: ['Öde'], en: ['area (1)'], uk: ['площ'] } },
];
const de = termFinder(glossary, 'de');
const en = termFinder(glossary, 'en');
const uk = termFinder(glossary, 'uk');

describe('the terms in a text', () => {
  it('are found with their endings and in compounds, in any case of letters', () => {
    expect(en('Deterrent or not, Observers stay.')).toEqual(['deterrence', 'observers']);
    expect(de('Eine Beobachtermission.')).toEqual(['observers']);
    expect(uk('Місія спостерігачів')).toEqual(['observers']);
  });
  it('are the longer ones where two fit', () => {
    expect(de('Abschreckung durch Gegenwehr')).toEqual(['denial']);
    expect(en('Deterrence by denial, not deterrence by punishment')).toEqual(['deterrence', 'denial']);
  });
  it('begin a word and are not found within one', () => {
    expect(en('undeterred')).toEqual([]);
    expect(de('Einöde')).toEqual([]);
  });
  it('may hold signs that mean something in a pattern', () => expect(en('in area (1)')).toEqual(['area']));
});
