/** Knows how one line of a batch becomes a scenario and its result one row. Reads and writes no file. */
import { parameters, rules } from '#lib/generated/model.ts';
import { checkScenario, type ScenarioError } from '#lib/scenario/check.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import { defaultPreset, presetIds, presetScenario } from '#lib/scenario/presets.ts';
import type { ClassOutput, NumberOutput, Outputs } from '#lib/scenario/result.ts';
import { outputsFor } from '#lib/scenario/run.ts';
import { limits, type Scenario } from '#lib/scenario/scenario.ts';
import { mayStand, terrain } from '#lib/scenario/terrain.ts';

export type Row = Readonly<Record<string, string | number>>;
export type Computed =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

const columns = rules.filter(
  (r) => !('lens' in r) && r.kind !== 'vector' && r.group !== 'research' && r.group !== 'steps',
);

/** Names of the columns of a result row, in order. */
export const header: readonly string[] = [
  'line',
  ...columns.map((r) => r.id),
  ...['text', 'record'].flatMap((lens) =>
    ['stance_russia', 'route', 'doctrine'].map((id) => `${id}_${lens}`),
  ),
];

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
  return checked.ok ? { ok: true, row: rowOf(line, outputsFor(checked.scenario, terrain)) } : checked;
}

function rowOf(line: number, outputs: Outputs): Row {
  const row: Record<string, string | number> = { line };
  for (const { id, kind } of columns) {
    const output = (outputs as unknown as Record<string, NumberOutput | ClassOutput>)[id];
    row[id] = kind === 'class' ? (output as ClassOutput).class : (output as NumberOutput).value;
  }
  for (const lens of ['text', 'record'] as const) {
    row[`stance_russia_${lens}`] = outputs.stance[lens].russia?.class ?? '';
    row[`route_${lens}`] = outputs.route[lens].class;
    row[`doctrine_${lens}`] = outputs.doctrine[lens].class;
  }
  return row;
}
