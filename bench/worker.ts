/** Knows what the worker does at a slider move: of twelve numbers three quantiles over 4,096 points, or the ranges as the page asks for them; and what is asked at the opening. */
import { groups, layout, needs } from '../src/lib/generated/engine.ts';
import { rules } from '../src/lib/generated/model.ts';
import { evaluate, groupsFor, Workspace } from '../src/lib/model/evaluate.ts';
import { quantiles } from '../src/lib/model/quantile.ts';
import { factsOf } from '../src/lib/scenario/facts.ts';
import { scaleTo } from '../src/lib/scenario/level.ts';
import { presetScenario } from '../src/lib/scenario/presets.ts';
import { pointsOnScreen, sampleOf, sampleRows } from '../src/lib/scenario/ranges.ts';
import { answer } from '../src/lib/scenario/sampling.ts';
import type { Scenario } from '../src/lib/scenario/scenario.ts';
import { terrain } from '../src/lib/scenario/terrain.ts';
import { curveLevels } from '../src/lib/view/charts/spark.ts';

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

const jobs = {
  quantiles(scenario: Scenario) {
    const facts = factsOf(scenario, terrain);
    const rows = sampleRows(scenario, facts, sampleOf(pointsOnScreen));
    const out = evaluate(needed, layout, facts, rows, workspace.columns(facts, rows.length));
    return asked.map((rule) => quantiles(out.numbers[rule.slot], [0.05, 0.5, 0.95]));
  },
  ranges: (scenario: Scenario) => answer({ want: 'ranges', scenario }, terrain),
  /** What the page asks for a moment after it is opened, before anyone moves anything. */
  opening: (scenario: Scenario) => [
    answer({ want: 'bands', scenario }, terrain),
    answer({ want: 'fans', scenario, levels: curveLevels }, terrain),
  ],
};

addEventListener(
  'message',
  ({ data: [preset, level, job] }: MessageEvent<[string, number, keyof typeof jobs]>) => {
    const start = presetScenario(preset);
    const scenario = { ...start, contingents: scaleTo(start.contingents, level) };
    const before = performance.now();
    const kept: unknown = jobs[job](scenario);
    postMessage({ ms: performance.now() - before, kept });
  },
);
