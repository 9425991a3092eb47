import { describe, expect, it } from 'vitest';
import { dotsPath, leaderPath, relativePath } from './path.ts';

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

describe('leaderPath', () => {
  it('leads from the edge of the circle to the true place', () => {
    expect(leaderPath({ x: 0, y: 0, r: 5, trueX: 30, trueY: 40 })).toBe('M3.0 4.0 30.0 40.0');
  });
  it('draws nothing where the true place lies inside the circle', () => {
    expect(leaderPath({ x: 0, y: 0, r: 5, trueX: 3, trueY: 3 })).toBe('');
  });
});

describe('dotsPath', () => {
  it('writes each dot as a point of its own', () => {
    expect(
      dotsPath([
        { x: 1, y: 2 },
        { x: 3.14, y: 4 },
      ]),
    ).toBe('M1.0 2.0h0M3.1 4.0h0');
  });
});
