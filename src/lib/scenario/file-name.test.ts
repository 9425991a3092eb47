import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, scenarioHash } from './canonical.ts';
import { fileName, safePart } from './file-name.ts';
import { presetScenario } from './presets.ts';
import { presetOf, reproduceCall } from './reproduce.ts';
import type { Scenario } from './scenario.ts';

const london = presetScenario('london-20000');

describe('A file name', () => {
  it('names the preset, the hash and the part.', () => {
    expect(fileName(london, 'results', 'csv')).toMatch(/^interpose-london-20000-[0-9a-f]{12}-results\.csv$/);
    expect(fileName({ ...london, years: 6 }, 'results', 'csv')).toMatch(
      /^interpose-scenario-[0-9a-f]{12}-results\.csv$/,
    );
  });

  it('is taken by Windows whatever the reader calls the scenario.', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const made = fileName(london, 'results', 'csv', name);
        expect(made).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]$/);
        expect(made).not.toContain('..');
        expect(made.length).toBeLessThan(180);
      }),
      { numRuns: 2_000 },
    );
    for (const name of [
      'CON',
      'nul',
      'com1.txt',
      'LPT9',
      'a/b\\c:d*e?f"g<h>i|j',
      '../../x',
      'trailing. ',
      '=1+1',
    ])
      expect(fileName(london, 'results', 'csv', name)).toMatch(/^interpose-[A-Za-z0-9._-]+\.csv$/);
    expect(safePart('CON')).toBe('_CON');
    expect(safePart('nul.txt')).toBe('_nul.txt');
  });

  it.each([
    ['a..b...c', 'a.b.c'],
    ['.-_x_-.', 'x'],
    ['one  two\tthree?', 'one-two-three'],
    ['1.0.0', '1.0.0'],
    ['Größe', 'Grosse'],
    ['nul.txt', '_nul.txt'],
    ['null', 'null'],
    ['x'.repeat(300), 'x'.repeat(100)],
    ['', ''],
  ])('is made of "%s" as "%s".', (text, part) => {
    expect(safePart(text)).toBe(part);
  });

  it('keeps letters with accents as plain ones.', () => {
    expect(fileName(london, 'results', 'csv', 'Größe für Kyjiv')).toContain('-Grosse-fur-Kyjiv-');
  });
});

describe('The hash of a scenario', () => {
  it('is the same for equal scenarios, however their keys and the table are ordered.', () => {
    const turned = Object.fromEntries(Object.entries(london).reverse()) as unknown as Scenario;
    expect(scenarioHash({ ...turned, table: [...london.table].reverse() })).toBe(scenarioHash(london));
    expect(canonicalJson(london)).not.toContain(' ');
  });

  it('changes with any choice, any assumption and the version of the model.', () => {
    const changed: Scenario[] = [
      { ...london, years: 6 },
      { ...london, assumptions: { rotation_ratio: 5 } },
      { ...london, model: '1.0.1' },
      { ...london, contingents: london.contingents.toReversed() },
      { ...london, table: ['ukraine', 'russia'] },
    ];
    expect(new Set([london, ...changed].map(scenarioHash)).size).toBe(6);
  });
});

describe('The call that reproduces a scenario', () => {
  it('names the preset where the scenario is one, and else writes it to a file.', () => {
    expect(presetOf(london)).toBe('london-20000');
    expect(reproduceCall(london)).toBe('npm run -s interpose -- run london-20000 --json\n');
    const call = reproduceCall({ ...london, years: 6 });
    expect(call).toContain('"years": 6');
    expect(call.trimEnd().split('\n').at(-1)).toBe('npm run -s interpose -- run scenario.json --json');
  });
});
