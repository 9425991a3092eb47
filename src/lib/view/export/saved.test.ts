import { describe, expect, it } from 'vitest';
import { presetScenario } from '#lib/scenario/presets.ts';
import { collection, readCollection } from './saved.ts';

describe('a file of saved scenarios', () => {
  const scenario = presetScenario('london-20000');

  it('is read as it was written', () => {
    const saved = { id: 'a', name: 'Our „plan“ 🛶', at: '2026-11-23T00:00:00.000Z', scenario };
    expect(readCollection(collection([saved]))).toEqual([{ name: saved.name, scenario }]);
  });

  it('is undefined for anything else: no JSON, other JSON, a cut file', () => {
    for (const text of ['', 'null', 'a,b\n1,2', '{}', '[]', '{"interpose":"scenarios"}'])
      expect(readCollection(text), text).toBeUndefined();
    expect(readCollection(collection([]).slice(0, -3))).toBeUndefined();
  });
});
