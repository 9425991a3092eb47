/** Knows the way from a scenario to its result: facts in, compiled rules over rows, outputs by id. Knows no page and no file. */
import { groups, layout, needs } from '#lib/generated/engine.ts';
import { contributors, research, rules, version } from '#lib/generated/model.ts';
import { evaluate, groupsFor, Workspace } from '#lib/model/evaluate.ts';
import type { Facts, Outputs as Columns, RuleGroup, Rows } from '#lib/model/facts.ts';
import { asParameters, assumptionsOf } from './assumptions.ts';
import { factsOf, type Terrain } from './facts.ts';
import { limits, levelOf, type Scenario } from './scenario.ts';
import { levelsBetween } from './result.ts';
import type * as result from './result.ts';

type Rule = (typeof rules)[number];
const lenses: readonly result.Lens[] = ['text', 'record'];
const byKey = new Map<string, Rule>(rules.map((rule) => [rule.key, rule]));
const classRules = rules.filter(
  (rule) => rule.kind === 'class' && !('lens' in rule) && rule.group !== 'research',
);

/** Thresholds and what changes near the line concern these alone. */
const classGroups = groupsFor(
  groups,
  needs,
  classRules.map((rule) => rule.stage),
);

/** Distances on the schematic map are good to about this many km. */
export const distanceAccuracyKm = 10;
/** Thresholds are given to the nearest so many troops. */
export const thresholdStep = 100;

/**
 * Computes everything that needs no sampling. Pure: the same scenario gives the same result, byte for byte.
 * @param scenario a checked scenario.
 * @param terrain measures the contingents' places.
 */
export function run(scenario: Scenario, terrain: Terrain): result.Result {
  const facts = factsOf(scenario, terrain);
  const columns = columnsOf(scenario, facts);
  return {
    model: { version },
    scenario,
    outputs: outputsOf(scenario, facts, columns),
    thresholds: thresholdsOf(scenario, facts),
    nearChange: nearChangeOf(scenario, terrain, columns),
  };
}

/** The outputs alone, without thresholds: for many scenarios one after the other. */
export function outputsFor(scenario: Scenario, terrain: Terrain): result.Outputs {
  const facts = factsOf(scenario, terrain);
  return outputsOf(scenario, facts, columnsOf(scenario, facts));
}

/** Value of one number output at each level (troops), for the present shape of deployment. */
export function sweep(
  scenario: Scenario,
  terrain: Terrain,
  levels: readonly number[],
): (id: result.NumberId) => Float64Array {
  const facts = factsOf(scenario, terrain);
  const rows = modeRows(scenario, facts, Float64Array.from(levels), levelOf(scenario));
  const columns = evaluate(groups, layout, facts, rows);
  return (id) => columns.numbers[byKey.get(id)!.slot];
}

/**
 * The columns of all rules for one scenario at its own level and the modes or set values of the assumptions: one row.
 * @param workspace where the columns are kept; without it they are new ones.
 * @param all the rules as groups, or as the few functions of generated/whole.ts, which are faster where scenarios are many.
 */
export function columnsOf(
  scenario: Scenario,
  facts: Facts,
  workspace?: Workspace,
  all: readonly RuleGroup[] = groups,
): Columns {
  return evaluate(all, layout, facts, modeRows(scenario, facts, oneRow), workspace?.columns(facts, 1));
}

const oneRow = Float64Array.of(1);

/** @param kept columns from the last time, taken again where the value is the same; all of them as long as `scale`. */
function modeRows(
  scenario: Scenario,
  facts: Facts,
  scale: Float64Array,
  base = 1,
  kept?: Map<string, Float64Array>,
): Rows {
  const { length } = scale;
  const columns = assumptionsOf(scenario, facts).map(({ id, triangle: { mode } }) => {
    const before = kept?.get(id);
    if (before !== undefined && before[0] === mode) return before;
    const column = new Float64Array(length).fill(mode);
    kept?.set(id, column);
    return column;
  });
  return { length, scale, base, ...asParameters(columns, facts) };
}

function outputsOf(scenario: Scenario, facts: Facts, columns: Columns): result.Outputs {
  const outputs: Record<string, unknown> = {};
  for (const rule of rules) {
    if ('lens' in rule || rule.group === 'research') continue;
    if (rule.kind === 'number') outputs[rule.id] = { value: columns.numbers[rule.slot][0], unit: rule.unit };
    else if (rule.kind === 'class') outputs[rule.id] = classOf(rule, columns);
    else {
      const values = facts.present.map((i, k) => [
        contributors[i].id,
        { value: columns.vectors[rule.slot][k][0], unit: rule.unit },
      ]);
      outputs[rule.id] = { by: Object.fromEntries(values) };
    }
  }
  const inLens = (id: string, lens: result.Lens) => classOf(byKey.get(`${id}.${lens}`)!, columns);
  const perLens = <T>(value: (lens: result.Lens) => T) =>
    Object.fromEntries(lenses.map((lens) => [lens, value(lens)]));
  const stances = rules.filter((rule) => 'actor' in rule && rule.lens === 'text');
  outputs.stance = perLens((lens) =>
    Object.fromEntries(stances.map((rule) => [(rule as { actor: string }).actor, inLens(rule.id, lens)])),
  );
  outputs.route = perLens((lens) => inLens('route', lens));
  outputs.doctrine = perLens((lens) => {
    const principles = ['consent', 'impartiality', 'force'].map((id) => ({
      id,
      ...inLens(`principle_${id}`, lens),
    }));
    const having = (name: string) => principles.filter((p) => p.class === name).map((p) => p.id);
    return { ...inLens('doctrine', lens), fails: having('fails'), unknown: having('unknown') };
  });
  outputs.research = research.map(({ id, rule, evidence, direction, carriesOver, ...rest }) => ({
    finding: id,
    evidence,
    direction,
    carriesOver,
    applies: classOf(byKey.get(rule)!, columns).class === 'applies',
    ...('contrary' in rest ? { contrary: rest.contrary } : {}),
  }));
  outputs.contradictions = contradictionsOf(scenario, facts);
  return outputs as unknown as result.Outputs;
}

function classOf(rule: Rule, columns: Columns): result.ClassOutput {
  const branch = columns.branches[rule.slot][0];
  const {
    class: name,
    because = [],
    met,
    disputedBy,
  } = (rule as { branches: readonly Branch[] }).branches[branch];
  return {
    class: name,
    branch,
    because,
    ...(met === undefined ? {} : { met }),
    ...(disputedBy === undefined ? {} : { disputedBy }),
  };
}

interface Branch {
  readonly class: string;
  readonly because?: readonly string[];
  readonly met?: boolean;
  readonly disputedBy?: readonly string[];
}

/** Positions on record that do not fit sending troops at all; waiting or naming conditions is no contradiction. */
const against: readonly string[] = ['ruled-out', 'logistics-only', 'denied', 'un-mandate-only'];

/** Those among them that speak of troops in Ukraine; troops based in a neighbouring country fit them. */
const againstInside: readonly string[] = ['ruled-out', 'logistics-only'];

function contradictionsOf(scenario: Scenario, facts: Facts): result.Contradiction[] {
  return contributors.flatMap(({ id, position }, i) => {
    const troops = facts.amountsOf[againstInside.includes(position.stance) ? 'inside_of' : 'troops_of'][i];
    if (troops === 0 || !against.includes(position.stance)) return [];
    if (position.stance === 'un-mandate-only' && scenario.mandate === 'un-security-council') return [];
    return [
      { contributor: id, stance: position.stance, evidence: position.evidence, later: 'later' in position },
    ];
  });
}

const axis = Float64Array.from(levelsBetween(limits.level.low, limits.level.high, thresholdStep));
const axisColumns = new Map<string, Float64Array>();
const workspace = new Workspace(layout);

function thresholdsOf(scenario: Scenario, facts: Facts): result.Result['thresholds'] {
  const rows = modeRows(scenario, facts, axis, levelOf(scenario), axisColumns);
  const columns = evaluate(classGroups, layout, facts, rows, workspace.columns(facts, axis.length));
  const found: Record<string, result.Threshold[]> = {};
  for (const rule of classRules) {
    const { branches } = rule as { branches: readonly Branch[] };
    const fired = columns.branches[rule.slot];
    const changes: result.Threshold[] = (found[rule.id] = []);
    for (let i = 1; i < axis.length; i++) {
      if (fired[i] === fired[i - 1]) continue;
      const [from, to] = [branches[fired[i - 1]].class, branches[fired[i]].class];
      // several branches can share a class
      if (from !== to) changes.push({ level: axis[i], from, to });
    }
  }
  return found as unknown as result.Result['thresholds'];
}

function nearChangeOf(scenario: Scenario, terrain: Terrain, columns: Columns): result.ClassId[] {
  const shifted = [-distanceAccuracyKm, distanceAccuracyKm].map((km) => {
    const facts = factsOf(scenario, terrain, km);
    return evaluate(classGroups, layout, facts, modeRows(scenario, facts, oneRow));
  });
  return classRules
    .filter((rule) => shifted.some((other) => classOf(rule, other).class !== classOf(rule, columns).class))
    .map((rule) => rule.id as result.ClassId);
}
