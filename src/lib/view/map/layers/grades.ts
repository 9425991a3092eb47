/** Knows the classes into which the oblasts are sorted by people or troops. */

/** Lower ends of the classes. People: inhabitants per km2; troops: persons. */
export const breaks = { people: [0, 40, 60, 80, 150], troops: [1, 5_000, 10_000, 20_000, 40_000] } as const;
export type Figure = keyof typeof breaks;

/** Class of a value, 0 for the lowest; undefined below all. */
export function gradeOf(figure: Figure, value: number): number | undefined {
  const reached = breaks[figure].filter((least) => value >= least).length;
  return reached === 0 ? undefined : reached - 1;
}
