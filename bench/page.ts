/** Knows what a slider move asks for, as one function for a browser: the result, and of twelve numbers three quantiles over 4,096 points. */
import { groups, layout, needs } from '../src/lib/generated/engine.ts';
import { rules } from '../src/lib/generated/model.ts';
import { evaluate, groupsFor, Workspace } from '../src/lib/model/evaluate.ts';
import { quantiles } from '../src/lib/model/quantile.ts';
import { factsOf } from '../src/lib/scenario/facts.ts';
import { scaleTo } from '../src/lib/scenario/level.ts';
import { presetScenario } from '../src/lib/scenario/presets.ts';
import { pointsOnScreen, rangesOf, sampleOf, sampleRows } from '../src/lib/scenario/ranges.ts';
import { run } from '../src/lib/scenario/run.ts';
import { terrain } from '../src/lib/scenario/terrain.ts';

/** As many as have a place on the page and move with the assumptions. */
const shown = [
  ...['density_line', 'density_strip', 'density_population', 'ratio_russian', 'brigades', 'front_share'],
  ...['rotation_pool', 'sustained_share', 'days_to_full', 'cost_year', 'cost_total', 'exposed_share'],
];
const asked = rules.filter((rule) => shown.includes(rule.id));
const needed = groupsFor(
  groups,
  needs,
  asked.map((rule) => rule.stage),
);
const workspace = new Workspace(layout);

function move(preset: string, level: number) {
  const start = presetScenario(preset);
  const scenario = { ...start, contingents: scaleTo(start.contingents, level) };
  const before = performance.now();
  const facts = factsOf(scenario, terrain);
  const rows = sampleRows(scenario, facts, sampleOf(pointsOnScreen));
  const out = evaluate(needed, layout, facts, rows, workspace.columns(facts, rows.length));
  const three = asked.map((rule) => quantiles(out.numbers[rule.slot], [0.05, 0.5, 0.95]));
  const between = performance.now();
  // what the page itself does at a move: result and thresholds at once, ranges in its worker
  const result = run(scenario, terrain);
  const computed = performance.now();
  const ranges = rangesOf(scenario, terrain, pointsOnScreen, new Set(shown));
  const end = performance.now();
  return {
    quantilesMs: between - before,
    resultMs: computed - between,
    rangesMs: end - computed,
    kept: [three.length, result.thresholds, ranges.numbers] as unknown,
  };
}

/** Draws the sample for the first time, as the page's worker does once; milliseconds. */
function draw(preset: string): number {
  const before = performance.now();
  const scenario = presetScenario(preset);
  sampleRows(scenario, factsOf(scenario, terrain), sampleOf(pointsOnScreen));
  return performance.now() - before;
}

Object.assign(globalThis, { move, draw });
