/** Knows how the ranges beside the results follow the scenario: one question at a time, the latest wins, the old answer stays until then. */
import { untrack } from 'svelte';
import { bands, ranges } from '#lib/generated/ranges.ts';
import { defaultPreset, presetScenario } from '#lib/scenario/presets.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { curveLevels } from './charts/spark.ts';
import { answered } from './sampler.ts';
import type { Sampled, Simulator } from './simulator.svelte.ts';

/** Bands and fans are for who stays at a scenario: asked for after so long, in ms. */
const restMs = 250;

/**
 * Keeps {@link Simulator.sampled} up to date from now on. To be called while a component is made.
 * @param first what is known by now; without it what was prerendered for the scenario that the page begins with.
 */
export function keepSampled(
  simulator: Simulator,
  first: Sampled = { scenario: presetScenario(defaultPreset), ranges, bands },
): void {
  simulator.sampled ??= first;
  let asking = false;
  let bandsOf: Scenario | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let left = false;

  const follow = async () => {
    if (asking) return;
    asking = true;
    try {
      while (!left && simulator.sampled!.scenario !== simulator.scenario) {
        const { scenario } = simulator;
        const found = await answered(simulator, { want: 'ranges', scenario });
        simulator.sampled = { ...simulator.sampled!, scenario, ranges: found };
      }
    } finally {
      asking = false;
    }
    clearTimeout(rest);
    rest = setTimeout(() => void addBands(), restMs);
  };
  const addBands = async () => {
    const { scenario } = simulator;
    if (left || bandsOf === scenario) return;
    bandsOf = scenario;
    const [bands, fans] = await Promise.all([
      answered(simulator, { want: 'bands', scenario }),
      answered(simulator, { want: 'fans', scenario, levels: curveLevels }),
    ]);
    if (bandsOf === scenario) simulator.sampled = { ...simulator.sampled!, bands, fans };
  };
  $effect(() => {
    void simulator.scenario;
    untrack(() => void follow());
  });
  $effect(() => () => {
    left = true;
    clearTimeout(rest);
  });
}
