import { describe, expect, it } from 'vitest';
import { reach } from './geo-fixture.ts';
import { lineLengthKm, middleStretch } from './stretch.ts';

const line = reach.lineOfContact.lines[0];

describe('middleStretch', () => {
  it('has the length asked for, to ten metres', () => {
    for (const km of [5, 80, 120, 450]) expect(lineLengthKm(middleStretch(line, km))).toBeCloseTo(km, 2);
  });
  it('is the whole line where that is shorter', () => {
    expect(middleStretch(line, 5_000)).toEqual(line);
  });
});
