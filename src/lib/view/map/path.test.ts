import { describe, expect, it } from 'vitest';
import { relativePath } from './path.ts';

describe('relativePath', () => {
  it('writes steps from point to point', () => {
    expect(relativePath('M10,20L11.5,19.6L11.5,19.6L11,22Z')).toBe('M10 20l1.5-.4-.5 2.4z');
  });
  it('starts each part at its own point', () => {
    expect(relativePath('M0,0L1,1M5,5L4,4.2Z')).toBe('M0 0l1 1M5 5l-1-.8z');
  });
  it('writes nothing for nothing', () => {
    expect(relativePath('')).toBe('');
  });
});
