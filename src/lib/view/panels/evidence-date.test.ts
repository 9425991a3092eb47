/** Knows what reading the dates of evidence promises. */
import { describe, expect, it } from 'vitest';
import { evidenceDate, isLater } from './evidence-date.ts';

describe('evidenceDate', () => {
  it('keeps days, months and years as they are', () => {
    for (const date of ['2025-03-28', '2025-02', '1982']) {
      expect(evidenceDate(date)).toEqual({ from: date, approximate: false });
    }
  });
  it('reads two days of one month as a range', () => {
    expect(evidenceDate('2025-03-16/21')).toEqual({
      from: '2025-03-16',
      to: '2025-03-21',
      approximate: false,
    });
  });
  it('keeps only the first day where the second is in a later month', () => {
    expect(evidenceDate('2025-03-31/04')).toEqual({ from: '2025-03-31', approximate: false });
  });
  it('says when a day is approximate', () => {
    expect(evidenceDate('2025-03-13 (approx.)')).toEqual({ from: '2025-03-13', approximate: true });
  });
  it('knows no date where none is given', () => {
    expect(evidenceDate(undefined)).toBeUndefined();
    expect(evidenceDate('undated')).toBeUndefined();
  });
});

describe('isLater', () => {
  it('holds for a day after the reference date and for a month or year wholly after it', () => {
    for (const date of ['2025-03-22', '2025-04', '2026'])
      expect(isLater(evidenceDate(date), '2025-03-21')).toBe(true);
  });
  it('does not hold for the day itself, its month or its year', () => {
    for (const date of ['2025-03-21', '2025-03', '2025'])
      expect(isLater(evidenceDate(date), '2025-03-21')).toBe(false);
  });
});
