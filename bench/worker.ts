/** Knows what the page's worker does at a slider move: of twelve numbers three quantiles over 4,096 points; and the ranges as the page shows them. */
import { groups, layout, needs } from '../src/lib/generated/engine.ts';
import { rules } from '../src/lib/generated/model.ts';
import { evaluate, groupsFor, Workspace } from '../src/lib/model/evaluate.ts';
import { quantiles } from '../src/lib/model/quantile.ts';
import { factsOf } from '../src/lib/scenario/facts.ts';
import { scaleTo } from '../src/lib/scenario/level.ts';
import { presetScenario } from '../src/lib/scenario/presets.ts';
import { pointsOnScreen, rangesOf, sampleOf, sampleRows } from '../src/lib/scenario/ranges.ts';
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

addEventListener('message', ({ data: [preset, level] }: MessageEvent<[string, number]>) => {
  const start = presetScenario(preset);
  const scenario = { ...start, contingents: scaleTo(start.contingents, level) };
  const before = performance.now();
  const facts = factsOf(scenario, terrain);
  const rows = sampleRows(scenario, facts, sampleOf(pointsOnScreen));
  const out = evaluate(needed, layout, facts, rows, workspace.columns(facts, rows.length));
  const three = asked.map((rule) => quantiles(out.numbers[rule.slot], [0.05, 0.5, 0.95]));
  const between = performance.now();
  const ranges = rangesOf(scenario, terrain, pointsOnScreen, new Set(shown));
  const end = performance.now();
  postMessage({
    quantilesMs: between - before,
    rangesMs: end - between,
    kept: [three, ranges.numbers] as unknown,
  });
});
