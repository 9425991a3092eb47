import { describe, expect, it } from 'vitest';
import { areaWithin, emptyField, FAR_KM, measureRow } from './field.ts';

/** A flat picture of 100 x 100 units, one unit a kilometre; the distance is that to its middle. */
function measured(wanted?: () => boolean) {
  const field = emptyField(100, 100, 5);
  const fromMiddle = ([x, y]: readonly [number, number]) => Math.hypot(x - 50, y - 50);
  for (let row = 0; row < field.rows; row += 1) measureRow(field, row, (point) => point, fromMiddle, wanted);
  return field;
}

describe('areaWithin', () => {
  it('is a circle about a point, to a twentieth of the step of the grid', () => {
    const { coordinates } = areaWithin(measured(), 30);
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]).toHaveLength(1);
    for (const [x, y] of coordinates[0][0]) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(30, 0);
  });

  it('grows with the distance and holds all of the picture in the end', () => {
    const field = measured();
    const width = (km: number) => {
      const xs = areaWithin(field, km)
        .coordinates.flat(2)
        .map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(width(20)).toBeLessThan(width(25));
    expect(width(1000)).toBeGreaterThanOrEqual(100);
  });

  it('leaves out what was not measured', () => {
    const field = measured(() => false);
    expect(new Set(field.km)).toEqual(new Set([FAR_KM]));
    expect(areaWithin(field, 30).coordinates).toEqual([]);
  });
});
