// Converts between offsets in code points, as the W3C model counts, and in UTF-16 units, as JavaScript does. Knows no quote.

/** Code points before the UTF-16 offset `unit`. An offset inside a surrogate pair counts the pair as passed. */
export function codePointsBefore(text: string, unit: number): number {
  let points = 0;
  for (let i = 0; i < unit && i < text.length; points += 1) i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  return points;
}

/** UTF-16 offset of the code point with this number; the length of the text where there is none. */
export function unitsBefore(text: string, point: number): number {
  let unit = 0;
  for (let i = 0; i < point && unit < text.length; i += 1) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  return unit;
}
