import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forceOf, hasHeads, importContingents, type Names } from './contingent-import.ts';
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

  it('shows what stood there, for the reader to compare.', () => {
    const { rows } = importContingents(
      [
        ['Country', 'Code', 'Troops (persons)', 'City', 'Lat', 'Lon'],
        ['France', 'FRA', 8000, 'Kyiv', 50, 30],
        [null, 'FRA', '8 000', undefined, 50, 30],
        ["'=France", '', "'x", "' -Kyiv", '', ''],
        ["Cote d'=x", '', '', '', '', 30],
      ],
      names,
      () => true,
    );
    expect(rows.map(({ country, troops, place }) => [country, troops, place])).toEqual([
      ['France', '8000', 'Kyiv'],
      ['FRA', '8 000', '50, 30'],
      ['=France', "'x", '-Kyiv'],
      ["Cote d'=x", '', '30'],
    ]);
    expect(rows[1].contingent).toEqual({ contributor: 'fra', troops: 8000, at: [30, 50] });
  });

  it.each([
    ['100', 100],
    ['200000', 200_000],
    ['12,345', 12_345],
    ["123'456", 123_456],
    ['8000.0', 8_000],
    ['8000,000', 8_000],
    ['', 'wrong-troops'],
    ['99', 'too-few-troops'],
    ['200001', 'wrong-troops'],
    ['125,5', 'wrong-troops'],
    ['8,000.5', 'wrong-troops'],
    ['8 thousand', 'wrong-troops'],
  ])('takes "%s" in the column of troops as %s.', (cell, wanted) => {
    const [{ contingent, problem }] = read(['code', 'troops', 'place'], ['FRA', cell, 'Kyiv']).rows;
    expect(contingent?.troops ?? problem).toBe(wanted);
  });

  it.each([
    [180, 90, undefined],
    [-180, -90, undefined],
    [180.1, 90, 'wrong-coordinates'],
    [180, 90.1, 'wrong-coordinates'],
    [30, '', 'wrong-coordinates'],
    ['', 50, 'wrong-coordinates'],
    ['', '', 'unknown-place'],
  ])('takes %s and %s for degrees, or says what is wrong.', (lon, lat, wanted) => {
    const table = [
      ['country_code', 'troops', ' longitude ', 'latitude'],
      ['fra', 5000, lon, lat],
    ];
    const { rows, missing } = importContingents(table, names, () => true);
    expect(missing).toEqual([]);
    expect(rows.map(({ problem }) => problem)).toEqual([wanted]);
  });

  it('is known by its heads.', () => {
    expect(hasHeads(['Land', 'Truppen'])).toBe(true);
    expect(hasHeads(['ISO 3', 'size', 'x', 'y'])).toBe(true);
    expect(hasHeads(['Land', 'Ort'])).toBe(false);
    expect(hasHeads(['Truppen', 'Ort'])).toBe(false);
    expect(hasHeads([])).toBe(false);
  });

  it('names the columns without which it cannot be read.', () => {
    expect(read(['Troops'], ['8000'])).toEqual({ rows: [], missing: ['country', 'place'] });
    expect(read(['Land', 'Troops', 'Lon']).missing).toEqual(['place']);
    expect(read(['Land', 'Troops', 'Lat']).missing).toEqual(['place']);
    expect(read().missing).toEqual(['country', 'troops', 'place']);
  });

  it('leaves out what is more than a force may have, and says so.', () => {
    const { rows } = read(
      ['country', 'troops', 'place'],
      ...Array.from({ length: 42 }, () => ['fra', 1000, 'Kyiv']),
    );
    expect(rows.filter(({ problem }) => problem === 'too-many').map(({ line }) => line)).toEqual([42, 43]);
  });

  it('becomes a force of a size that is possible, and says whether it had to be scaled.', () => {
    const force = (...troops: unknown[]) => {
      const { rows } = read(['code', 'troops', 'place'], ...troops.map((n) => ['fra', n, 'Kyiv']));
      const { contingents, ...rest } = forceOf(rows);
      return { ...rest, troops: contingents.map((one) => one.troops) };
    };
    expect(force(20_000, 'many')).toEqual({ level: 20_000, scaled: false, troops: [20_000] });
    expect(force(100_000, 100_000)).toEqual({ level: 200_000, scaled: false, troops: [100_000, 100_000] });
    expect(force(4_000, 1_000)).toEqual({ level: 5_000, scaled: true, troops: [16_000, 4_000] });
    expect(force(150_000, 150_000)).toEqual({ level: 300_000, scaled: true, troops: [100_000, 100_000] });
    expect(force('none')).toEqual({ level: 0, scaled: false, troops: [] });
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
