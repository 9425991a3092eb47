import { describe, expect, it } from 'vitest';
import { percentOfText } from './axis-label.ts';
import { extentOf, placeMarks } from './axis.ts';
import { onAxis } from './axis-proposals.ts';

describe('what a figure spans', () => {
  it('is a point for a single number', () => {
    expect(extentOf({ troops: 110_000, low: null, high: null })).toEqual({
      from: 50,
      to: 50,
      openLow: false,
      openHigh: false,
    });
  });
  it('is open below where the range begins under the axis', () => {
    expect(extentOf({ troops: 20_000, low: 10_000, high: 30_000 })).toMatchObject({
      from: 0,
      openLow: true,
      openHigh: false,
    });
  });
  it('is open above for "at least"', () => {
    expect(extentOf({ troops: 200_000, low: 200_000, high: null })).toEqual({
      from: 100,
      to: 100,
      openLow: false,
      openHigh: true,
    });
  });
  it('is open below for "at most"', () => {
    expect(extentOf({ troops: 30_000, low: null, high: 30_000 })).toMatchObject({
      from: 0,
      openLow: true,
      openHigh: false,
    });
  });
});

describe('the rows of the marks', () => {
  const label = (p: (typeof onAxis)[number]) => `${p.id} Januar 2025`;
  const marks = onAxis.map((p) => ({ extent: extentOf(p), label: label(p) }));
  const placed = placeMarks(marks);
  const span = (i: number) => {
    const { from, to, end } = placed[i];
    const width = percentOfText(marks[i].label);
    return end ? [Math.min(from, to - width), to] : [from, Math.max(to, from + width)];
  };

  it('never let two marks or labels of a row meet', () => {
    for (let a = 0; a < placed.length; a++) {
      for (let b = a + 1; b < placed.length; b++) {
        if (placed[a].row !== placed[b].row) continue;
        const [first, second] = [span(a), span(b)].sort((x, y) => x[0] - y[0]);
        expect(first[1]).toBeLessThan(second[0]);
      }
    }
  });
  it('keep every label on the axis', () => {
    for (let i = 0; i < placed.length; i++) {
      expect(span(i)[0]).toBeGreaterThanOrEqual(0);
      expect(span(i)[1]).toBeLessThanOrEqual(100);
    }
  });
  it('are the same each time', () => {
    expect(placeMarks(marks)).toEqual(placed);
  });
  it('show all proposals that have a figure on the axis', () => {
    expect(onAxis).toHaveLength(15);
  });
});
