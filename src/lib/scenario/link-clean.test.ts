import { describe, expect, it } from 'vitest';
import { cleaned, harmless } from './link-clean.ts';

describe('A link as a program has passed it on', () => {
  it.each([
    ['an address in front goes', 'https://example.org/de/?x=1#years=3', 'years=3'],
    ['only an address: a # further on belongs to the value', 'preset=x#y', 'preset=x#y'],
    ['an address as a value is none in front', 'table=https://x#y', 'table=https://x#y'],
    ['the # of the fragment goes', '#years=3', 'years=3'],
    ['brackets and quotes in front go', '<"„(years=3', 'years=3'],
    ['those within stay', 'table=(usa)', 'table=(usa)'],
    ['line breaks and blanks go', 'years=3 \n &task=\tdeter', 'years=3&task=deter'],
    ['soft line ends of mail go with their sign', 'yea=\r\nrs=3&ta=\nsk=deter', 'years=3&task=deter'],
    ['invisible signs go', 'ye\u200bars\u00ad=3\ufeff', 'years=3'],
    ['it is decoded once', 'years%3D3', 'years=3'],
    ['and twice and three times', 'years%25253D3', 'years=3'],
    ['but not for ever', 'years%2525253D3', 'years%3D3'],
    ['a percent sign that encodes nothing stays', 'years=3%', 'years=3%'],
    ['what is plain is decoded beside what cannot be', 'years%3d3%26x=%FF', 'years=3&x=%FF'],
  ])('%s.', (_, text, clean) => {
    expect(cleaned(text)).toBe(clean);
  });

  it('may have the end of a sentence or of a markup behind it, and nothing that says something.', () => {
    for (const rest of ['', '.', '),', '…', '**', '“', '&quot;', '&gt;.', '-'])
      expect(harmless(rest)).toBe(true);
    for (const rest of ['x', '.x', '&fbclid=x', '&apos;', ';3']) expect(harmless(rest), rest).toBe(false);
  });
});
