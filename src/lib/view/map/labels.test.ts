import { describe, expect, it } from 'vitest';
import { placeAreaNames, placeNames, type Name } from './labels.ts';

const frame = { width: 400, height: 300 };
const size = 10;
const kyiv: Name = { text: 'Kyiv', x: 100, y: 100, gap: 5, anchor: 'right', dot: true };
const at = (names: readonly Name[], circles = [] as { x: number; y: number; r: number }[]) =>
  placeNames(names, circles, size, frame);
const across = (line: readonly [number, number][], name: Name = kyiv) =>
  placeNames([name], [], size, frame, [], line);

describe('placeNames', () => {
  it('puts a name on the side where it is wanted', () => {
    expect(at([kyiv])).toMatchObject([{ name: kyiv, x: 105, y: 103.4, align: 'start' }]);
    expect(at([{ ...kyiv, anchor: 'left' }])[0]).toMatchObject({ x: 95, align: 'end' });
  });

  it('stands beside a small circle that covers its dot, which is drawn again', () => {
    const [placed] = at([kyiv], [{ x: 100, y: 100, r: 12 }]);
    expect(placed).toMatchObject({ x: 119, align: 'start', isCovered: true });
    expect(at([kyiv])[0]?.isCovered).toBe(false);
  });

  it('stands on the side of it on which the dot lies', () => {
    expect(at([kyiv], [{ x: 110, y: 102, r: 13 }])[0]).toMatchObject({ x: 90, align: 'end' });
  });

  it('leaves out the name of a city under a large circle: it would stand far from its dot', () => {
    expect(at([kyiv], [{ x: 100, y: 100, r: 30 }])).toEqual([]);
    expect(at([kyiv], [{ x: 126, y: 100, r: 30 }])).toEqual([]);
  });

  it('keeps the name of a city on the side of the line on which its dot is', () => {
    expect(
      across([
        [103, 0],
        [103, 300],
      ])[0],
    ).toMatchObject({ align: 'end' });
    // through the letters too it does not run
    expect(
      across([
        [115, 0],
        [115, 300],
      ])[0],
    ).toMatchObject({ align: 'end' });
    expect(
      across(
        [
          [103, 0],
          [97, 300],
        ].map(([x, y]): [number, number] => [x, y]),
        { ...kyiv, x: 10 },
      )[0],
    ).toMatchObject({ align: 'start' });
    const around: [number, number][] = [
      [96, 96],
      [104, 96],
      [104, 104],
      [96, 104],
      [96, 96],
    ];
    expect(across(around)).toEqual([]);
    // of a circle the name is better than none
    expect(across(around, { ...kyiv, dot: false })).toHaveLength(1);
  });

  it('covers no dot of another city', () => {
    const other: Name = { ...kyiv, text: 'x', x: 115, anchor: 'below' };
    expect(at([kyiv, other])[0]).toMatchObject({ align: 'end' });
  });

  it('takes another side where the wanted one is taken by a circle or the edge', () => {
    expect(at([kyiv], [{ x: 120, y: 100, r: 10 }])[0]?.align).toBe('end');
    expect(at([{ ...kyiv, x: 395 }])[0]?.align).toBe('end');
  });

  it('leaves a corner free where something else lies over the map', () => {
    const name: Name = { ...kyiv, x: 90, y: 20, anchor: 'left' };
    expect(at([name])[0]?.align).toBe('end');
    expect(placeNames([name], [], size, frame, [{ left: 0, top: 0, right: 80, bottom: 40 }])[0]?.align).toBe(
      'start',
    );
  });

  it('lets no two names overlap, and leaves out what finds no room', () => {
    const crowd = [
      { ...kyiv, text: 'x'.repeat(60), x: 200 },
      ...Array.from({ length: 15 }, () => ({ ...kyiv, x: 200, dot: false })),
    ];
    const placed = at(crowd);
    expect(placed.length).toBeLessThan(crowd.length);
    expect(placed[0]?.name).toBe(crowd[0]);
    placed.forEach(({ box: a }, i) => {
      for (const { box: b } of placed.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    });
  });

  it('goes to the corners where all four sides are taken, and not half under a circle', () => {
    const around = [
      [110, 100],
      [90, 100],
      [100, 108.7],
      [100, 91.3],
    ].map(([x, y]) => ({ x, y, r: 1 }));
    expect(at([kyiv], around)).toMatchObject([{ x: expect.closeTo(103.54, 1), align: 'start' }]);
    expect(at([{ ...kyiv, dot: false }], [{ x: 100, y: 100, r: 320 }])).toEqual([]);
  });
});

describe('placeAreaNames', () => {
  const area = { words: ['Slovakia'], x: 100, y: 100 };
  const box = (top: number, bottom: number) => ({ left: 80, right: 200, top, bottom });

  it('leaves a name on its spot where nothing is', () => {
    expect(placeAreaNames([area], [], [box(120, 140)], size)).toEqual([area]);
  });

  it('moves it a little aside where another name or a circle stands', () => {
    expect(placeAreaNames([area], [], [box(95, 140)], size)[0]?.y).toBeLessThan(95);
    expect(placeAreaNames([area], [{ x: 100, y: 85, r: 10 }], [], size)[0]?.y).toBeGreaterThan(100);
    expect(placeAreaNames([area], [], [{ ...box(60, 140), left: 115 }], size)).toEqual([{ ...area, x: 89 }]);
  });

  it('leaves it out where there is no room so near', () => {
    expect(placeAreaNames([area], [], [box(60, 140)], size)).toEqual([]);
    expect(placeAreaNames([{ ...area, words: ['A', 'B'] }], [{ x: 100, y: 105, r: 30 }], [], size)).toEqual(
      [],
    );
  });

  it('counts each word with its own width', () => {
    const two = { ...area, words: ['Republik', 'of'] };
    expect(placeAreaNames([two], [], [{ ...box(105, 140), left: 110 }], size)).toEqual([two]);
  });
});
