// The contract of standOf(): one rule for all quotes, whatever they claim.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, standOf, type Claim, type Known } from './claim.ts';

const values: Record<string, Known> = {
  T: 20_000,
  guarantee: 'mutual',
  table: ['usa', 'russia'],
  missing: undefined,
};
const stand = (claims: readonly Claim[], ...about: string[]) =>
  standOf(claims, new Set(about), (id) => values[id]);

describe('a claim', () => {
  it('on a number supports what lies between its ends, both included', () => {
    expect(stand([{ of: 'T', low: 20_000, high: 20_000 }], 'T')).toBe('supports');
    expect(stand([{ of: 'T', low: 20_001 }], 'T')).toBe('conflicts');
    expect(stand([{ of: 'T', high: 19_999 }], 'T')).toBe('conflicts');
  });
  it('on a number may leave one end open, and says nothing where it has none', () => {
    expect(stand([{ of: 'T', low: 1 }], 'T')).toBe('supports');
    expect(stand([{ of: 'T', high: 30_000 }], 'T')).toBe('supports');
    expect(stand([{ of: 'T', is: ['many'] }], 'T')).toBe('silent');
  });
  it('on a choice supports any of the options named', () => {
    expect(stand([{ of: 'guarantee', is: ['none', 'mutual'] }], 'guarantee')).toBe('supports');
    expect(stand([{ of: 'guarantee', is: ['none'] }], 'guarantee')).toBe('conflicts');
  });
  it('on a set supports what has all its members', () => {
    expect(stand([{ of: 'table', has: ['russia'] }], 'table')).toBe('supports');
    expect(stand([{ of: 'table', has: ['russia', 'china'] }], 'table')).toBe('conflicts');
  });
  it('holds under its condition', () => {
    const given = [{ of: 'guarantee', is: ['mutual'] }];
    expect(stand([{ of: 'T', low: 20_000, given }], 'T')).toBe('supports');
    expect(stand([{ of: 'T', low: 20_001, given }], 'T')).toBe('conflicts');
  });
  it('is silent where its condition does not hold, where the value is missing and where it speaks of something else', () => {
    expect(stand([{ of: 'T', high: 0, given: [{ of: 'guarantee', is: ['none'] }] }], 'T')).toBe('silent');
    expect(stand([{ of: 'missing', is: ['x'] }], 'missing')).toBe('silent');
    expect(stand([{ of: 'missing', has: ['x'] }], 'missing')).toBe('silent');
    expect(stand([{ of: 'table', is: ['usa'] }], 'table')).toBe('silent');
    expect(stand([{ of: 'T', high: 0 }], 'guarantee')).toBe('silent');
    expect(stand([{ of: 'guarantee', low: 1 }], 'guarantee')).toBe('silent');
  });
  it('that fails is not outweighed by others that hold', () => {
    expect(
      stand(
        [
          { of: 'T', low: 1 },
          { of: 'guarantee', is: ['none'] },
        ],
        'T',
        'guarantee',
      ),
    ).toBe('conflicts');
  });
});

describe('a figure', () => {
  it('claims the level of the force: alone exactly, with "around" an eighth on each side, two as a range', () => {
    expect(claimsOf({ figures: [{ value: 20_000 }] })).toEqual([{ of: 'T', low: 20_000, high: 20_000 }]);
    expect(claimsOf({ figures: [{ value: 20_000, about: true }] })).toEqual([
      { of: 'T', low: 17_500, high: 22_500 },
    ]);
    expect(claimsOf({ figures: [{ value: 200_000 }, { value: 40_000 }] })).toEqual([
      { of: 'T', low: 40_000, high: 200_000 },
    ]);
  });
  it('is none where a quote names none', () => {
    expect(claimsOf({})).toEqual([]);
    expect(claimsOf({ figures: [] })).toEqual([]);
    expect(claimsOf({ claims: [{ of: 'T', low: 1 }], figures: [{ value: 5 }] })).toEqual([
      { of: 'T', low: 5, high: 5 },
      { of: 'T', low: 1 },
    ]);
  });
  it('supports itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e6 }), fc.boolean(), (value, about) => {
        const claims = claimsOf({ figures: [{ value, about }] });
        expect(standOf(claims, new Set(['T']), () => value)).toBe('supports');
      }),
    );
  });
});
