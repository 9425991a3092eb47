/** Knows the distances over the whole map, to the line and to fire, measured once and row by row so that the page stays quick. */
import { distanceToFireKm, distanceToLineKm } from '#lib/geo/distance.ts';
import { emptyField, measureRow, type DistanceField } from '#lib/geo/field.ts';
import { UKRAINE_BOUNDS } from '#lib/geo/projection.ts';
import { reach } from '#lib/scenario/measure.ts';
import type { LonLat } from '#lib/scenario/scenario.ts';
import { frame, projection } from '../frame.ts';

const stepUnits = 5;
/** A task of this length leaves room for a frame. */
const sliceMs = 6;
/** Degrees around Ukraine, so that nothing is missing at its border. */
const margin = 0.3;

const [[west, south], [east, north]] = UKRAINE_BOUNDS;
const nearUkraine = ([lon, lat]: LonLat) =>
  lon > west - margin && lon < east + margin && lat > south - margin && lat < north + margin;

async function measure(distanceKm: (at: LonLat) => number): Promise<DistanceField> {
  const field = emptyField(frame.width, frame.height, stepUnits);
  let began = performance.now();
  for (let row = 0; row < field.rows; row += 1) {
    measureRow(field, row, (point) => projection.invert?.(point), distanceKm, nearUkraine);
    if (performance.now() - began < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return field;
}

let fire: Promise<DistanceField> | undefined;
let line: Promise<DistanceField> | undefined;

/** Distance to Russia or to territory under Russian control. */
export const fireField = () => (fire ??= measure((at) => distanceToFireKm(at, reach)));
/** Distance to the line of contact. */
export const lineField = () => (line ??= measure((at) => distanceToLineKm(at, reach.lineOfContact)));
/** The line of contact from the Black Sea on, degrees. */
export const contactLine = reach.lineOfContact.lines[0];
