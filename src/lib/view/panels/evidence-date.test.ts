/** Knows what reading the dates of evidence promises. */
import { describe, expect, it } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { evidenceDate, evidenceDateText, isLater } from './evidence-date.ts';

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
  it('reads two months of one year as a range', () => {
    expect(evidenceDate('2025-01/02')).toEqual({ from: '2025-01', to: '2025-02', approximate: false });
  });
  it('keeps only the first day where the second is in a later month', () => {
    expect(evidenceDate('2025-03-31/04')).toEqual({ from: '2025-03-31', approximate: false });
  });
  it('reads spans of days, months and years, and no month 20 in 2000-2001', () => {
    for (const [asOf, from, to] of [
      ['2006-08-11 to 2007-01-29', '2006-08-11', '2007-01-29'],
      ['2024-10 to 2025-07', '2024-10', '2025-07'],
      ['2000-2001', '2000', '2001'],
      ['1995/2003', '1995', '2003'],
    ])
      expect(evidenceDate(asOf)).toEqual({ from, to, approximate: false });
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

describe('evidenceDateText', () => {
  it('writes the year of a Ukrainian date in full', async () => {
    const uk = await (await loadMessages('uk')).withLate();
    expect(uk.date('2025-03-21')).toBe('21 березня 2025\u00a0року');
    expect(uk.date('2025')).toBe('2025');
    expect(evidenceDateText(uk, { from: '2025-03-21', to: '2025-03-24', approximate: false })).toBe(
      '21–24 березня 2025\u00a0року',
    );
  });
  it('writes spans in the language of the page', async () => {
    const [de, en] = await Promise.all(
      (['de', 'en'] as const).map(async (language) => (await loadMessages(language)).withLate()),
    );
    const months = evidenceDate('2024-10 to 2025-07')!;
    expect(evidenceDateText(de, months)).toBe('Oktober 2024 bis Juli 2025');
    expect(evidenceDateText(en, months)).toBe('October 2024 to July 2025');
    expect(evidenceDateText(en, evidenceDate('2000-2001')!)).toBe('2000 to 2001');
    expect(evidenceDateText(en, evidenceDate('2025-03-16/21')!)).toMatch(/^16\s?–\s?21 March 2025$/);
  });
});
