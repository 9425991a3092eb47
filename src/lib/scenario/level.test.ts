import { describe, expect, it } from 'vitest';
import { clampLevel, roomFor, scaleTo } from './level.ts';
import type { Contingent } from './scenario.ts';

const force = (...troops: number[]): Contingent[] =>
  troops.map((n, i) => ({
    contributor: (['fra', 'gbr', 'pol', 'deu'] as const)[i % 4],
    troops: n,
    at: [30, 50],
  }));
const troopsOf = (list: readonly Contingent[]) => list.map(({ troops }) => troops);

describe('a level', () => {
  it('is whole and stays between its bounds', () => {
    expect([19_999, 20_000.4, 20_000.5, 200_000, 200_001].map(clampLevel)).toEqual([
      20_000, 20_000, 20_001, 200_000, 200_000,
    ]);
  });
});

describe('contingents scaled to a level', () => {
  it('keep their proportions, places and order', () => {
    const shape = force(5_000, 15_000);
    expect(scaleTo(shape, 40_000)).toEqual([
      { ...shape[0], troops: 10_000 },
      { ...shape[1], troops: 30_000 },
    ]);
  });
  it('stop at the bounds of the level', () => {
    expect(troopsOf(scaleTo(force(10_000, 10_000), 1))).toEqual([10_000, 10_000]);
    expect(troopsOf(scaleTo(force(10_000, 10_000), 1_000_000))).toEqual([100_000, 100_000]);
  });
  it('give what is left over to the largest remainders', () => {
    // exact parts of 20,001: 5714.57, 5714.57, 8571.86
    expect(troopsOf(scaleTo(force(6_000, 6_000, 9_000), 20_001))).toEqual([5_715, 5_714, 8_572]);
  });
  it('give it to the first of equal remainders', () => {
    expect(troopsOf(scaleTo(force(7_000, 7_000, 7_000), 20_000))).toEqual([6_667, 6_667, 6_666]);
  });
  it('keep the least size where their part would be smaller, and the others share the rest', () => {
    expect(troopsOf(scaleTo(force(100, 199_900), 20_000))).toEqual([100, 19_900]);
    expect(troopsOf(scaleTo(force(100, 100_000, 99_900), 20_000))).toEqual([100, 9_955, 9_945]);
  });
  it('keep it for those, too, that fall below it only when others have kept it', () => {
    // 1,001 are exactly 100.1 parts of 20,000 in 200,000; what the first nine keep takes from it
    const scaled = troopsOf(scaleTo(force(...Array<number>(9).fill(100), 1_001, 198_099), 20_000));
    expect(scaled).toEqual([...Array<number>(9).fill(100), 100, 19_000]);
  });
  it('may all have the least size and one the rest', () => {
    expect(troopsOf(scaleTo(force(...Array<number>(40).fill(5_000)), 20_000))).toEqual(Array(40).fill(500));
  });
});

describe('the room for one contingent while the others stay', () => {
  it('ends where the level does', () => {
    expect(roomFor(force(10_000, 15_000), 0)).toEqual({ low: 5_000, high: 185_000 });
  });
  it('begins at the least size where the others reach the lowest level alone', () => {
    expect(roomFor(force(10_000, 30_000), 0)).toEqual({ low: 100, high: 170_000 });
  });
});
