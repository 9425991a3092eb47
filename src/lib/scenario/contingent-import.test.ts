import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forceOf, importContingents, type Names } from './contingent-import.ts';
import { limits, levelOf, type LonLat } from './scenario.ts';
import { loadReach, mayStand } from './terrain.ts';

await loadReach();
const kyiv: LonLat = [30.524, 50.455];
const names: Names = {
  contributor: (name) =>
    ['fra', 'france', 'frankreich'].includes(name) ? 'fra' : name === 'gbr' ? 'gbr' : undefined,
  place: (name) => (name === 'kyiv' ? kyiv : undefined),
};
const read = (...rows: unknown[][]) => importContingents(rows, names, mayStand);

describe('A table of contingents from elsewhere', () => {
  it('is read by name or code, by place or coordinates, with numbers as people write them.', () => {
    const { rows } = read(
      ['Country', 'Troops', 'Place', 'Latitude', 'Longitude'],
      ['France', '8,000', 'Kyiv', '', ''],
      ['Frankreich', '8.000', 'kyiv', '', ''],
      ['FRA', 8000, '', '50,45', '30,52'],
      ['gbr', "8'000", 'nowhere', 50.45, 30.52],
    );
    expect(rows.map(({ contingent }) => contingent?.troops)).toEqual([8000, 8000, 8000, 8000]);
    expect(rows[0].contingent).toEqual({ contributor: 'fra', troops: 8000, at: kyiv });
    expect(rows[3].contingent?.at).toEqual([30.52, 50.45]);
  });

  it('says of each bad row what is wrong with it, and keeps the others.', () => {
    const { rows } = read(
      ['Land', 'Soldaten', 'Ort', 'Breite', 'Länge'],
      ['Atlantis', 5000, 'Kyiv', '', ''],
      ['fra', 'many', 'Kyiv', '', ''],
      ['fra', 12.5, 'Kyiv', '', ''],
      ['fra', 99, 'Kyiv', '', ''],
      ['fra', 5000, 'Utopia', '', ''],
      ['fra', 5000, '', 'north', '30'],
      // Moscow
      ['fra', 5000, '', 55.75, 37.62],
      ['', '', '', '', ''],
      ['fra', 5000, 'Kyiv', '', ''],
    );
    expect(rows.map(({ problem, line }) => [line, problem])).toEqual([
      [2, 'unknown-country'],
      [3, 'wrong-troops'],
      [4, 'wrong-troops'],
      [5, 'too-few-troops'],
      [6, 'unknown-place'],
      [7, 'wrong-coordinates'],
      [8, 'not-there'],
      [10, undefined],
    ]);
  });

  it('names the columns without which it cannot be read.', () => {
    expect(read(['Troops']).missing).toEqual(['country', 'place']);
    expect(read().missing).toEqual(['country', 'troops', 'place']);
  });

  it('leaves out what is more than a force may have, and says so.', () => {
    const { rows } = read(
      ['country', 'troops', 'place'],
      ...Array.from({ length: 42 }, () => ['fra', 1000, 'Kyiv']),
    );
    expect(rows.filter(({ problem }) => problem === 'too-many').map(({ line }) => line)).toEqual([42, 43]);
  });

  it('makes a force between the bounds out of whatever comes, without failing.', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.constantFrom('fra', 'Kyiv', null, undefined),
    );
    const row = fc.oneof(
      fc.array(cell, { maxLength: 5 }),
      fc.tuple(fc.constant('fra'), fc.integer({ min: 0, max: 300_000 }), fc.constant('Kyiv')),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (body) => {
        const { rows } = read(['country', 'troops', 'place'], ...body);
        const { contingents } = forceOf(rows);
        expect(
          rows.every(({ contingent, problem }) => (contingent === undefined) !== (problem === undefined)),
        ).toBe(true);
        if (contingents.length === 0) return;
        const level = levelOf({ contingents });
        expect(level).toBeGreaterThanOrEqual(limits.level.low);
        expect(level).toBeLessThanOrEqual(limits.level.high);
      }),
    );
  });
});
