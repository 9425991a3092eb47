/** Knows how numbers that a reader types are read, with comma or point. Knows no bounds of a scenario. */

/** A whole number of persons, with or without separators of thousands; undefined for anything else. */
export function readTroops(typed: string): number | undefined {
  const digits = typed.trim().replace(/(?<=\d)[., \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Degrees between -bound and bound; undefined for anything else. */
export function readCoordinate(typed: string, bound: number): number | undefined {
  const written = typed.trim().replace(',', '.').replace(/\s*°$/, '');
  if (!/^[-+]?\d{1,3}(\.\d*)?$/.test(written)) return undefined;
  const degrees = Number(written);
  return Math.abs(degrees) <= bound ? degrees : undefined;
}
