import { describe, expect, it } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { isBeside, rangeText } from './range.ts';

const load = async (language: 'de' | 'en') => (await loadMessages(language)).withLate();

describe('a range', () => {
  it('goes from its low to its high end, rounded as the number itself', async () => {
    expect(rangeText(await load('de'), { low: 16.504, high: 19.753 }, 'significant2')).toBe('17 bis 20');
    expect(rangeText(await load('en'), { low: 16504, high: 19753 }, 'integer')).toBe('16,500 to 19,800');
  });
  it('keeps the digits of a narrow range of whole numbers', async () => {
    const messages = await load('de');
    expect(rangeText(messages, { low: 39.2, high: 123.6 }, 'integer')).toBe('39 bis 124');
    expect(rangeText(messages, { low: 41.2, high: 43.6 }, 'integer')).toBe('41 bis 44');
  });
  it('names a unit once where both ends have the same', async () => {
    const messages = await load('de');
    expect(rangeText(messages, { low: 0.12, high: 0.17 }, 'percent')).toBe('12 bis 17\u00a0%');
    expect(rangeText(messages, { low: 2.5e9, high: 8.4e9 }, 'money')).toBe(
      '2,5 bis 8,4 Milliarden US-Dollar',
    );
    expect(rangeText(messages, { low: 9e8, high: 2e9 }, 'money')).toBe(
      '900 Millionen US-Dollar bis 2 Milliarden US-Dollar',
    );
  });
  it('is one number where both ends round to it', async () => {
    expect(rangeText(await load('en'), { low: 0.0249, high: 0.0251 }, 'percent')).toBe('2.5%');
  });
  it('is said to lie beside its value only where a reader sees that', async () => {
    const messages = await load('de');
    const range = { low: 0.644, high: 0.76 };
    expect(isBeside(messages, 0.63, range, 'significant2')).toBe(true);
    expect(isBeside(messages, 0.6431, range, 'significant2')).toBe(false);
    expect(isBeside(messages, 0.7, range, 'significant2')).toBe(false);
    expect(isBeside(messages, 0.79, range, 'significant2')).toBe(true);
  });
});
