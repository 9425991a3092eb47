/** Knows how the level and the contingents are one thing: scaling keeps the shape, the sum stays exact. Knows no map. */
import { limits, levelOf, type Contingent } from './scenario.ts';

/** The nearest level that a force may have, persons. */
export function clampLevel(level: number): number {
  return Math.min(limits.level.high, Math.max(limits.level.low, Math.round(level)));
}

/**
 * Contingents scaled to a level by the method of the largest remainder: the sum is exact, no contingent falls below
 * its least size, and the order is kept.
 * @param shape contingents whose proportions count; scaling always from the same shape loses nothing on the way.
 */
export function scaleTo(shape: readonly Contingent[], level: number): Contingent[] {
  const target = clampLevel(level);
  const least = limits.contingentTroops;
  const held = new Set<number>();
  // those that would fall below the least size keep it, and the others share the rest
  for (;;) {
    const free = shape.flatMap((_, i) => (held.has(i) ? [] : [i]));
    const rest = target - held.size * least;
    const weight = free.reduce((sum, i) => sum + shape[i].troops, 0);
    const below = free.filter((i) => (shape[i].troops / weight) * rest < least);
    if (below.length === 0 || below.length === free.length) return share(shape, free, rest, weight);
    below.forEach((i) => held.add(i));
  }
}

function share(
  shape: readonly Contingent[],
  free: readonly number[],
  rest: number,
  weight: number,
): Contingent[] {
  const troops = shape.map(() => limits.contingentTroops as number);
  const exact = free.map((i) => (shape[i].troops / weight) * rest);
  free.forEach((i, k) => (troops[i] = Math.floor(exact[k])));
  const missing = rest - free.reduce((sum, i) => sum + troops[i], 0);
  const byRemainder = free
    .map((i, k) => ({ i, remainder: exact[k] - Math.floor(exact[k]) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, missing)) troops[i]++;
  return shape.map((contingent, i) => ({ ...contingent, troops: troops[i] }));
}

/** How many troops one contingent may have while the others stay as they are. */
export function roomFor(
  contingents: readonly Contingent[],
  index: number,
): { readonly low: number; readonly high: number } {
  const others = levelOf({ contingents }) - contingents[index].troops;
  return {
    low: Math.max(limits.contingentTroops, limits.level.low - others),
    high: limits.level.high - others,
  };
}
