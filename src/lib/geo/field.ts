// Distances over a whole picture, and the areas within a distance. Knows points and kilometres; draws nothing.
import { contours, type ContourMultiPolygon } from 'd3';
import type { LonLat } from './reach.ts';

/** Distances (km) at the points of a grid over a picture; beyond what was measured they are {@link FAR_KM}. */
export interface DistanceField {
  readonly columns: number;
  readonly rows: number;
  /** Units of the picture between two points of the grid. The first point lies one step outside, up and to the left. */
  readonly step: number;
  readonly km: Float64Array;
}

/** Stands for points that were not measured. */
export const FAR_KM = 9_999;

/** An empty field over a picture of `width` x `height` units. */
export function emptyField(width: number, height: number, step: number): DistanceField {
  const [columns, rows] = [width, height].map((size) => Math.ceil(size / step) + 3);
  return { columns, rows, step, km: new Float64Array(columns * rows).fill(FAR_KM) };
}

/**
 * Measures one row of a field, so that a page can breathe between rows.
 * @param invert from units of the picture to degrees; `distanceKm` is asked only where `wanted`.
 */
export function measureRow(
  field: DistanceField,
  row: number,
  invert: (point: [number, number]) => [number, number] | null | undefined,
  distanceKm: (at: LonLat) => number,
  wanted: (at: LonLat) => boolean = () => true,
): void {
  for (let column = 0; column < field.columns; column += 1) {
    const at = invert([(column - 1) * field.step, (row - 1) * field.step]);
    if (at && wanted(at)) field.km[row * field.columns + column] = distanceKm(at);
  }
}

/** The area within a distance, in units of the picture. Between the points of the grid the distance is taken to grow evenly. */
export function areaWithin(field: DistanceField, km: number): ContourMultiPolygon {
  const nearness = Array.from(field.km, (distance) => -distance);
  const area = contours().size([field.columns, field.rows]).contour(nearness, -km);
  // the library puts the value of a cell into its middle
  const place = (n: number) => (n - 0.5 - 1) * field.step;
  const coordinates = area.coordinates.map((rings) =>
    rings.map((ring) => ring.map(([x, y]) => [place(x), place(y)])),
  );
  return { ...area, coordinates };
}
