// Do the names on the map stay clear of each other? Text widths are estimated (0.56 em a letter), so this is a guard,
// not a proof; the pictures decide.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages, type Language } from '#lib/i18n/language.ts';
import { fitUkraine, mapProjection } from '#lib/geo/projection.ts';

interface Label {
  id: string;
  names: Record<Language, string>;
  at: [number, number];
  label?: boolean;
  rank?: 1 | 2;
  anchor?: 'left' | 'right' | 'above' | 'below';
}

const places = parse(readFileSync(new URL('../data/places.yaml', import.meta.url), 'utf8')) as Label[];
const labelled = places.filter(({ label }) => label);

/** Box of a name beside its dot, px: left, top, right, bottom. */
function box([x, y]: [number, number], name: string, anchor: Label['anchor'], fontPx: number) {
  const width = name.length * 0.56 * fontPx;
  const gap = 4;
  const left = { left: x - gap - width, right: x + gap, above: x - width / 2, below: x - width / 2 }[
    anchor ?? 'right'
  ];
  const top = { left: y - fontPx / 2, right: y - fontPx / 2, above: y - gap - fontPx, below: y + gap }[
    anchor ?? 'right'
  ];
  return { left, top, right: left + width, bottom: top + fontPx };
}

describe('names on the map', () => {
  it('has 18, seven of them for narrow screens, each with a place beside its dot', () => {
    expect(labelled).toHaveLength(18);
    expect(labelled.filter(({ rank }) => rank === 1)).toHaveLength(7);
    for (const { anchor, rank } of labelled) {
      expect(['left', 'right', 'above', 'below']).toContain(anchor);
      expect([1, 2]).toContain(rank);
    }
  });

  it('gives every place its own id and a name in each language', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { names } of places) expect(Object.keys(names)).toEqual([...languages]);
  });

  it.each([
    [320, 250, 10, 1],
    [768, 540, 11, 2],
    [1440, 900, 13, 2],
  ])('stay clear of each other at %i px', (width, height, fontPx, lowestRank) => {
    const project = mapProjection({ ...fitUkraine(width, height, 8), width, height });
    for (const language of languages) {
      const shown = labelled
        .filter(({ rank = 3 }) => rank <= lowestRank)
        .map(({ id, names, at, anchor }) => {
          const point = project(at) ?? [NaN, NaN];
          return { id, point, ...box(point, names[language], anchor, fontPx) };
        });
      const clashes = shown.flatMap((one) => {
        const outside = one.left < 0 || one.right > width || one.top < 0 || one.bottom > height;
        const over = shown.filter((other) => {
          const [x, y] = other.point;
          const onDot = x > one.left - 2 && x < one.right + 2 && y > one.top - 2 && y < one.bottom + 2;
          const onName =
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom;
          return other !== one && (onDot || onName);
        });
        return [
          ...(outside ? [`${one.id} leaves the map`] : []),
          ...over.map(({ id }) => `${one.id} on ${id}`),
        ];
      });
      expect(clashes, language).toEqual([]);
    }
  });
});
