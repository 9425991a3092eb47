import { expect, it } from 'vitest';
import { defaultPreset, presetIds, presetScenario } from './presets.ts';

it('a preset is found by its name; another name is refused with those that there are', () => {
  expect(defaultPreset).toBe('london-20000');
  for (const id of presetIds) expect(presetScenario(id).contingents.length).toBeGreaterThan(0);
  expect(() => presetScenario('paris')).toThrow(
    'there is no preset "paris"; there are london-20000, debate-40000',
  );
});
