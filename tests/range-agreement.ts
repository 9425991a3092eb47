/** Knows how two sets of ranges are compared, for tests only: numbers in parts of their band's width, shares as they are. */
import type { Range, Ranges } from '#lib/scenario/ranges.ts';

/** Outputs whose percentiles lie farther apart than that part of the width of the band, or whose shares do. */
export function disagreements(found: Ranges, wanted: Ranges, part: number): string[] {
  const numbers = (ranges: Ranges): [string, Range][] => [
    ...Object.entries(ranges.numbers),
    ...Object.entries(ranges.by).flatMap(([id, by]) =>
      Object.entries(by).map(([who, range]): [string, Range] => [`${id}.${who}`, range]),
    ),
  ];
  const others = new Map(numbers(wanted));
  const far = numbers(found).flatMap(([id, { low, high }]) => {
    const other = others.get(id)!;
    const off = Math.max(Math.abs(low - other.low), Math.abs(high - other.high));
    // what has no width, rounding aside, must agree as it is
    const allowed = part * (other.high - other.low) + 1e-9 * Math.abs(other.high);
    return off <= allowed ? [] : [`${id}: ${low} to ${high} against ${other.low} to ${other.high}`];
  });
  const unlike = Object.entries(found.shares).flatMap(([key, classes]) =>
    Object.keys({ ...classes, ...wanted.shares[key] }).flatMap((name) => {
      const [a, b] = [classes[name] ?? 0, wanted.shares[key][name] ?? 0];
      return Math.abs(a - b) <= part ? [] : [`${key} ${name}: ${a} against ${b}`];
    }),
  );
  return [...far, ...unlike];
}
