import { describe, expect, it } from 'vitest';
import { curveLevels, pathOf, percentOf, stretchesOf } from './spark.ts';

describe('a small curve', () => {
  it('covers the whole level axis, both ends included', () => {
    expect(curveLevels).toHaveLength(37);
    expect([curveLevels[0], curveLevels.at(-1)]).toEqual([20_000, 200_000]);
    expect([percentOf(20_000), percentOf(110_000), percentOf(200_000)]).toEqual([0, 50, 100]);
  });
  it('has zero at its foot and its highest value at the top', () => {
    expect(pathOf(Float64Array.of(5, 10, 0))).toBe('M0,50L50,0L100,100');
  });
  it('leaves out what lies on a straight line, and keeps each bend', () => {
    expect(pathOf(Float64Array.of(0, 1, 2, 3, 4))).toBe('M0,100L100,0');
    expect(pathOf(Float64Array.of(0, 4, 4, 4, 0))).toBe('M0,100L25,0L75,0L100,100');
  });
  it('lies on the base line where all values are zero', () => {
    expect(pathOf(Float64Array.of(0, 0))).toBe('M0,100L100,100');
  });
});

describe('the stretches of a class', () => {
  it('are one where the class never changes', () => {
    expect(stretchesOf([], 'presence')).toEqual([{ class: 'presence', from: 20_000, to: 200_000 }]);
  });
  it('follow one another without a gap', () => {
    const thresholds = [
      { level: 40_000, from: 'a', to: 'b' },
      { level: 90_000, from: 'b', to: 'c' },
    ];
    expect(stretchesOf(thresholds, 'b')).toEqual([
      { class: 'a', from: 20_000, to: 40_000 },
      { class: 'b', from: 40_000, to: 90_000 },
      { class: 'c', from: 90_000, to: 200_000 },
    ]);
  });
});
