/** Knows which countries around are named on the map, and where, in units of the frame. Apart from the shapes, which the live map need not fetch. */

const countryPlaces = [
  ['RU', 805, 60],
  ['BY', 360, 26],
  ['PL', 118, 52],
  ['RO', 235, 500],
  ['MD', 375, 420],
  ['HU', 48, 372],
  ['SK', 46, 288],
] as const;

/** Names of the countries around, word by word, one below the other. */
export function countryNames(language: string) {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return countryPlaces.map(([code, x, y]) => {
    const words = (names.of(code) ?? code).split(' ');
    // a long name stays within the left edge of a small map too
    const half = 5.5 * Math.max(...words.map((word) => word.length));
    return { words, x: Math.max(x, half), y };
  });
}
