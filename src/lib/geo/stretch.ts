// The middle stretch of a line with a given length: for laying the line of another mission along this one.
import { geoDistance, geoInterpolate } from 'd3';
import { EARTH_RADIUS_KM } from './distance.ts';
import type { LonLat } from './reach.ts';

const lengthKm = (a: LonLat, b: LonLat) => EARTH_RADIUS_KM * geoDistance([a[0], a[1]], [b[0], b[1]]);

/** Length of a line along great circles, km. */
export function lineLengthKm(line: readonly LonLat[]): number {
  return line.slice(1).reduce((sum, point, i) => sum + lengthKm(line[i], point), 0);
}

/** The stretch of `km` kilometres about the middle of a line; the whole line where it is shorter. */
export function middleStretch(line: readonly LonLat[], km: number): LonLat[] {
  const whole = lineLengthKm(line);
  if (km >= whole) return [...line];
  const [from, to] = [(whole - km) / 2, (whole + km) / 2];
  const found: LonLat[] = [];
  let walked = 0;
  line.slice(1).forEach((end, i) => {
    const start = line[i];
    const length = lengthKm(start, end);
    const between = geoInterpolate([start[0], start[1]], [end[0], end[1]]);
    const at = (distance: number) => between((distance - walked) / length);
    if (found.length === 0 && walked + length >= from) found.push(at(from));
    if (found.length > 0 && walked + length < to && walked + length > from) found.push(end);
    if (walked < to && walked + length >= to) found.push(at(to));
    walked += length;
  });
  return found;
}
