import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOf, contrast, leastContrast } from './accent.ts';
import { locks, noFlags, readFlags, spoken, themes, writeFlags, type Flags } from './flags.ts';

const results = ['density_line', 'cost_year'];
const hex6 = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'));

describe('the flags in the address of an embed', () => {
  it('are read as they are meant', () => {
    const { flags, refused } = readFlags(
      '?theme=dark&accent=%23C03&transparent&static=1&plain=true&only=cost_year&lock=map,level&steps=tour-1&step=3&speak=lti',
      results,
    );
    expect(refused).toEqual([]);
    expect(flags).toEqual({
      theme: 'dark',
      accent: 'cc0033',
      transparent: true,
      static: true,
      plain: true,
      only: 'cost_year',
      lock: ['level', 'map'],
      steps: 'tour-1',
      step: 3,
      speak: ['lti'],
    });
  });

  it('name each key that there is not, and each value that cannot be', () => {
    expect(readFlags('?farbe=rot&theme=blue&step=0&only=all&lock=size&plain=maybe', results).refused).toEqual(
      [
        { key: 'farbe' },
        { key: 'theme', value: 'blue' },
        { key: 'step', value: '0' },
        { key: 'only', value: 'all' },
        { key: 'lock', value: 'size' },
        { key: 'plain', value: 'maybe' },
      ],
    );
    expect(readFlags('?constructor=1&__proto__=2', results).refused.map(({ key }) => key)).toEqual([
      'constructor',
      '__proto__',
    ]);
    expect(readFlags('?theme=dark&theme=light', results)).toEqual({
      flags: { ...noFlags, theme: 'dark' },
      refused: [{ key: 'theme', value: 'light' }],
    });
  });

  it('take what Pym.js puts into every address without a word', () => {
    const search = '?initialWidth=600&childId=map&parentTitle=A%20page&parentUrl=https%3A%2F%2Fexample.org';
    expect(readFlags(search, results)).toEqual({ flags: noFlags, refused: [] });
  });

  it('lock everything where nothing is named', () => {
    for (const search of ['?lock', '?lock=', '?lock=all'])
      expect(readFlags(search, results).flags.lock).toEqual(locks);
  });

  it('are written so that they read back as they were', () => {
    const flags = fc.record({
      theme: fc.constantFrom(...themes),
      accent: fc.option(hex6, { nil: undefined }),
      transparent: fc.boolean(),
      static: fc.boolean(),
      plain: fc.boolean(),
      only: fc.option(fc.constantFrom('map', ...results), { nil: undefined }),
      lock: fc.subarray([...locks]),
      steps: fc.option(fc.stringMatching(/^[a-z\d-]{1,60}$/), { nil: undefined }),
      step: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
      speak: fc.subarray([...spoken]),
    });
    fc.assert(
      fc.property(flags, (given) => {
        const read = readFlags(writeFlags(given as Flags), results);
        expect(read.refused).toEqual([]);
        expect(JSON.parse(JSON.stringify(read.flags))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
    expect(writeFlags(noFlags)).toBe('');
  });

  it('come out usable, whatever the address is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
        const { flags } = readFlags(search, results);
        expect(themes).toContain(flags.theme);
        expect(flags.lock.every((one) => locks.includes(one))).toBe(true);
      }),
    );
  });
});

describe('an accent', () => {
  it('can be read on light and on dark paper, whatever colour was asked for', () => {
    fc.assert(
      fc.property(hex6, (digits) => {
        const { light, dark, onLight, onDark } = accentOf(digits);
        expect(contrast(light, '#fdfcfa')).toBeGreaterThanOrEqual(leastContrast);
        expect(contrast(dark, '#16181b')).toBeGreaterThanOrEqual(leastContrast);
        expect(contrast(light, onLight)).toBeGreaterThanOrEqual(leastContrast);
        expect(contrast(dark, onDark)).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });

  it('stays as it is where it can be read', () => {
    expect(accentOf('0b6660')).toMatchObject({ light: '#0b6660', kept: true });
    expect(accentOf('ffff00').kept).toBe(false);
  });
});
