/** Knows how one line of a batch becomes a scenario and its result one row. Reads and writes no file. */
import { layout } from '#lib/generated/engine.ts';
import { parameters, rules } from '#lib/generated/model.ts';
import { whole } from '#lib/generated/whole.ts';
import { Workspace } from '#lib/model/evaluate.ts';
import { checkScenario, type ScenarioError } from '#lib/scenario/check.ts';
import { factsOf } from '#lib/scenario/facts.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import { defaultPreset, presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { columnsOf } from '#lib/scenario/run.ts';
import { limits, type Scenario } from '#lib/scenario/scenario.ts';
import { mayStand, terrain } from '#lib/scenario/terrain.ts';

export type Row = Readonly<Record<string, string | number>>;
export type Computed =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

type Rule = (typeof rules)[number];
/** Without the parts by country and the ledger; of what is read through a lens, what a table can hold in one word. */
const columns: readonly (readonly [name: string, rule: Rule])[] = [
  ...rules
    .filter((r) => !('lens' in r) && r.kind !== 'vector' && r.group !== 'research' && r.group !== 'steps')
    .map((r) => [r.id, r] as const),
  ...['text', 'record'].flatMap((lens) =>
    ['stance_russia', 'route', 'doctrine'].map(
      (id) => [`${id}_${lens}`, rules.find((r) => r.key === `${id}.${lens}`)!] as const,
    ),
  ),
];

/** Names of the columns of a result row, in order. */
export const header: readonly string[] = ['line', ...columns.map(([name]) => name)];

/** One scenario as JSON. */
export function computeJson(line: number, text: string): Computed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      errors: [{ place: '', code: 'type', expected: 'JSON', found: (error as Error).message }],
    };
  }
  return compute(line, json);
}

/**
 * One row of a table: `preset` and any of `level`, `mandate`, `task`, `guarantee`, `table` (members divided by spaces),
 * `usBacking`, `zoneDepthKm`, `jointCommission`, `years`, and parameter ids. An empty cell keeps what the preset has.
 */
export function computeRow(line: number, cells: Readonly<Record<string, string>>): Computed {
  const given = Object.entries(cells).filter(([, value]) => value !== '');
  const preset = cells.preset === undefined || cells.preset === '' ? defaultPreset : cells.preset;
  if (!(presetIds as readonly string[]).includes(preset)) {
    return {
      ok: false,
      errors: [{ place: 'preset', code: 'choice', expected: presetIds.join(' | '), found: preset }],
    };
  }
  const scenario: Record<string, unknown> = { ...presetScenario(preset) };
  const assumptions: Record<string, number> = {};
  for (const [key, value] of given) {
    if (key === 'preset') continue;
    if (key === 'level') {
      const level = Number(value);
      const { low, high } = limits.level;
      if (!(level >= low && level <= high) || !Number.isInteger(level)) {
        return {
          ok: false,
          errors: [
            {
              place: 'level',
              code: level > high ? 'too-high' : level < low ? 'too-low' : 'whole',
              expected: `${level > high ? high : low}`,
              found: value,
            },
          ],
        };
      }
      scenario.contingents = scaleTo((scenario as unknown as Scenario).contingents, level);
    } else if (parameterIds.has(key.split('.')[0])) assumptions[key] = Number(value);
    else scenario[key] = typed(key, value);
  }
  return compute(line, { ...scenario, assumptions });
}

const parameterIds: ReadonlySet<string> = new Set(parameters.map((p) => p.id));

function typed(key: string, value: string): unknown {
  if (key === 'table') return value.split(/[\s|]+/);
  if (key === 'jointCommission') return value === 'true' ? true : value === 'false' ? false : value;
  if (key === 'zoneDepthKm' || key === 'years') return Number(value);
  return value;
}

function compute(line: number, value: unknown): Computed {
  const checked = checkScenario(value, mayStand);
  return checked.ok ? { ok: true, row: rowOf(line, checked.scenario) } : checked;
}

// read out at once, row by row
const workspace = new Workspace(layout);

function rowOf(line: number, scenario: Scenario): Row {
  const computed = columnsOf(scenario, factsOf(scenario, terrain), workspace, whole);
  const row: Record<string, string | number> = { line };
  for (const [name, rule] of columns) {
    row[name] =
      rule.kind === 'class'
        ? rule.branches[computed.branches[rule.slot][0]].class
        : computed.numbers[rule.slot][0];
  }
  return row;
}
