import { describe, expect, it } from 'vitest';
import { termParts } from './terms.ts';

const parts = termParts([
  ['rotation', 'rotation-ratio'],
  ['rotation pool', 'rotation-pool'],
  ['deterr', 'deterrence'],
]);

describe('the parts of a text', () => {
  it('are the text again, put together', () => {
    for (const text of ['', 'none here', 'Deterrence', 'A rotation pool deters; rotation deters.'])
      expect(
        parts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
  it('name a term with its ending, at its first use', () => {
    expect(parts('Deterrence is not deterrence.')).toEqual([
      { text: 'Deterrence', id: 'deterrence' },
      { text: ' is not deterrence.' },
    ]);
  });
  it('take the longer of two terms', () => {
    expect(parts('The rotation pools')[1]).toEqual({ text: 'rotation pools', id: 'rotation-pool' });
  });
});
