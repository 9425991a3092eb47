import { expect, it } from 'vitest';
import type { Terrain } from './facts.ts';
import { presetScenario } from './presets.ts';
import { run } from './run.ts';

const farAway: Terrain = () => ({ lineKm: 300, fireKm: 300, side: 'government-held' });

// a scenario begins at 20,000, so the lower edge of "around 20,000" is seen only by the rule itself
it.each([
  [17_499, 'between'],
  [17_500, 'london'],
  [22_500, 'london'],
  [22_501, 'between'],
  [39_999, 'between'],
  [40_000, 'debate'],
])('a level of %i is "%s" in the text', (troops, name) => {
  const contingents = [{ contributor: 'ind' as const, troops, at: [30, 50] as const }];
  const { outputs } = run({ ...presetScenario('london-20000'), contingents }, farAway);
  expect(outputs.level_in_text.class).toBe(name);
});
