import { describe, expect, it } from 'vitest';
import { readCoordinate, readTroops } from './fields.ts';

describe('readTroops', () => {
  it('reads whole numbers, with the separators of each language', () => {
    expect(['8000', ' 8.000 ', '8,000', '8 000', '150.000', '150\u00a0000'].map(readTroops)).toEqual([
      8000, 8000, 8000, 8000, 150000, 150000,
    ]);
  });
  it('reads nothing from what is no whole number', () => {
    expect(['', 'many', '8.5', '-100', '1e3', '8.00'].map(readTroops)).toEqual(Array(6).fill(undefined));
  });
});

describe('readCoordinate', () => {
  it('reads degrees with comma or point', () => {
    expect([readCoordinate('50,45', 90), readCoordinate('30.5°', 180), readCoordinate('-3', 90)]).toEqual([
      50.45, 30.5, -3,
    ]);
  });
  it('reads nothing beyond the bound and nothing from words', () => {
    expect([
      readCoordinate('91', 90),
      readCoordinate('Kyiv', 90),
      readCoordinate('', 90),
      readCoordinate('50.4.5', 90),
    ]).toEqual(Array(4).fill(undefined));
  });
});
