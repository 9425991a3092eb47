import { describe, expect, it } from 'vitest';
import { relativePath } from './path.ts';

describe('relativePath', () => {
  it('writes steps from point to point', () => {
    expect(relativePath('M10,20L11.5,19.6L11.5,19.6L11,22Z', 10)).toBe('M10 20l1.5-.4-.5 2.4z');
  });
  it('starts each part at its own point', () => {
    expect(relativePath('M0,0L1,1M5,5L4,4.2Z', 10)).toBe('M0 0l1 1M5 5l-1-.8z');
  });
  it('rounds each point to the whole unit where that is asked, and errors do not add up', () => {
    expect(relativePath('M0,0L1.4,0L2.8,0L4.2,.4', 1)).toBe('M0 0l1 0 2 0 1 0');
  });
  it('writes nothing for nothing', () => {
    expect(relativePath('', 1)).toBe('');
  });
});
