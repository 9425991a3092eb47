/** Knows what the page itself does at a slider move: the result at once, with thresholds and what changes near the line. */
import { scaleTo } from '../src/lib/scenario/level.ts';
import { presetScenario } from '../src/lib/scenario/presets.ts';
import { run } from '../src/lib/scenario/run.ts';
import { terrain } from '../src/lib/scenario/terrain.ts';

function move(preset: string, level: number) {
  const start = presetScenario(preset);
  const scenario = { ...start, contingents: scaleTo(start.contingents, level) };
  const before = performance.now();
  const result = run(scenario, terrain);
  return { ms: performance.now() - before, kept: result.thresholds as unknown };
}

Object.assign(globalThis, { move });
