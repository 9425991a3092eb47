import { describe, expect, it } from 'vitest';
import { sites } from '#lib/generated/sites.ts';
import { isKnown, loadReach, mayStand, placementOf, terrain } from './terrain.ts';

const [[key, site]] = Object.entries(sites);
const known = key.split(',').map(Number) as [number, number];
const kharkiv = [36.301, 49.951] as const;

// in this order: what is known before the geometry is there, and what only then
describe('places', () => {
  it('of the presets are known without the geometry', () => {
    expect(isKnown(known)).toBe(true);
    expect(terrain(known)).toEqual(site);
    expect(mayStand(known)).toBe(true);
  });
  it('are told apart by both coordinates', () => {
    expect(isKnown([known[0], known[1] + 1])).toBe(false);
    expect(isKnown([known[0] + 1, known[1]])).toBe(false);
  });
  it('of other sorts are refused until the geometry is there', () => {
    expect(() => terrain(kharkiv)).toThrow('a place is measured before loadReach() has ended');
    expect(() => placementOf(kharkiv)).toThrow('before loadReach()');
    expect(() => mayStand(kharkiv)).toThrow('before loadReach()');
  });
  it('are measured when it is, and give the same each time', async () => {
    await loadReach();
    expect(loadReach()).toBe(loadReach());
    const found = terrain(kharkiv);
    expect(found.side).toBe('government-held');
    // nearer to the state border than to the line of contact
    expect(found.fireKm).toBeGreaterThan(20);
    expect(found.fireKm).toBeLessThan(found.lineKm);
    expect(terrain(kharkiv)).toBe(found);
    expect(isKnown(kharkiv)).toBe(false);
  });
  it('may be stood on in Ukraine and not in Russia, asked once or twice', () => {
    for (let i = 0; i < 2; i++) {
      expect(mayStand(kharkiv)).toBe(true);
      expect(mayStand([36.6, 50.6])).toBe(false);
    }
    expect(placementOf([36.6, 50.6])).toEqual({ allowed: false, reason: 'russia' });
  });
  it('are forgotten as a whole when there are too many, and measured again alike', () => {
    const before = terrain([31.5, 50.0]);
    for (let i = 0; i < 2_100; i++) terrain([30 + i / 1_000, 50.1]);
    const again = terrain([31.5, 50.0]);
    expect(again).toEqual(before);
    expect(again).not.toBe(before);
    expect(terrain([32.099, 50.1])).toBe(terrain([32.099, 50.1]));
  });
});
