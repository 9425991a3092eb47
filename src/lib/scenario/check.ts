/** Knows whether something unknown is a valid scenario, and names every place where it is not. Repairs nothing. */
import * as v from 'valibot';
import { contributors, inputs, parameters, version } from '#lib/generated/model.ts';
import { limits, levelOf, type Scenario } from './scenario.ts';

/** What is wrong at one place. `code` names the message; `expected` and `found` are put into it. */
export interface ScenarioError {
  /** Such as `contingents[3].troops`; empty for the scenario as a whole. */
  readonly place: string;
  readonly code:
    | 'type'
    | 'choice'
    | 'unknown-key'
    | 'missing'
    | 'whole'
    | 'too-low'
    | 'too-high'
    | 'level-too-low'
    | 'level-too-high'
    | 'too-few'
    | 'too-many'
    | 'twice'
    | 'unknown-assumption'
    | 'place'
    | 'version';
  readonly expected: string;
  readonly found: string;
}

export type Checked =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** Options of a choice or members of a set, by the id of an input that has such. */
export const optionsOf = (id: string): readonly string[] => {
  const input = inputs.find((i) => i.id === id) as Extract<(typeof inputs)[number], { options: unknown }>;
  return input.options;
};
// valibot's own message carries the code; what was expected and found it knows itself
const between = (low: number, high: number) =>
  [
    v.minValue<number, number, 'too-low'>(low, 'too-low'),
    v.maxValue<number, number, 'too-high'>(high, 'too-high'),
  ] as const;
const whole = v.integer<number, 'whole'>('whole');
const finite = v.pipe(v.number(), v.finite());
const isPlainObject = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const shape = v.strictObject({
  model: v.string(),
  contingents: v.pipe(
    v.array(
      v.strictObject({
        contributor: v.picklist(contributors.map((c) => c.id)),
        troops: v.pipe(v.number(), whole, ...between(limits.contingentTroops, limits.level.high)),
        at: v.strictTuple([
          v.pipe(v.number(), ...between(-180, 180)),
          v.pipe(v.number(), ...between(-90, 90)),
        ]),
      }),
    ),
    v.minLength(1, 'too-few'),
    v.maxLength(limits.contingents, 'too-many'),
  ),
  mandate: v.picklist(optionsOf('mandate')),
  task: v.picklist(optionsOf('task')),
  guarantee: v.picklist(optionsOf('guarantee')),
  table: v.array(v.picklist(optionsOf('table'))),
  usBacking: v.picklist(optionsOf('usBacking')),
  zoneDepthKm: v.pipe(v.number(), whole, ...between(limits.zoneDepthKm.low, limits.zoneDepthKm.high)),
  jointCommission: v.boolean(),
  years: v.pipe(v.number(), whole, ...between(limits.years.low, limits.years.high)),
  // the library would take a list for a record
  assumptions: v.pipe(v.custom<object>(isPlainObject), v.record(v.string(), finite)),
});

/** Range of a parameter by id; `land_force.deu` is one contributor's. Undefined if there is no such parameter. */
export function rangeOf(
  id: string,
): { readonly low: number; readonly mode: number; readonly high: number } | undefined {
  const [head, contributor, ...beyond] = id.split('.');
  if (beyond.length > 0) return undefined;
  const parameter = parameters.find((p) => p.id === head);
  if (parameter === undefined) return undefined;
  if ('per' in parameter) return contributors.find((c) => c.id === contributor)?.land;
  return contributor === undefined ? parameter : undefined;
}

/** Where a contingent may stand; given by the caller, so that a check of shape needs no map. */
export type MayStand = (at: readonly [number, number]) => boolean;

/**
 * Checks anything against the contract of a scenario. Nothing is altered: a valid scenario comes back equal.
 * @param mayStand whether troops may be placed at a point; without it, places are not checked.
 */
export function checkScenario(value: unknown, mayStand?: MayStand): Checked {
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) return { ok: false, errors: parsed.issues.map(errorOf) };
  const scenario = parsed.output as Scenario;
  const errors = [...levelErrors(scenario), ...listErrors(scenario), ...assumptionErrors(value as Scenario)];
  if (scenario.model !== version)
    errors.push({ place: 'model', code: 'version', expected: version, found: scenario.model });
  scenario.contingents.forEach(({ at }, i) => {
    if (mayStand !== undefined && !mayStand(at)) {
      errors.push({ place: `contingents[${i}].at`, code: 'place', expected: '', found: at.join(', ') });
    }
  });
  return errors.length === 0 ? { ok: true, scenario } : { ok: false, errors };
}

function levelErrors(scenario: Scenario): ScenarioError[] {
  const level = levelOf(scenario);
  const { low, high } = limits.level;
  if (level < low)
    return [{ place: 'contingents', code: 'level-too-low', expected: `${low}`, found: `${level}` }];
  if (level > high)
    return [{ place: 'contingents', code: 'level-too-high', expected: `${high}`, found: `${level}` }];
  return [];
}

function listErrors({ table }: Scenario): ScenarioError[] {
  return table.flatMap((member, i) =>
    table.indexOf(member) < i
      ? [{ place: `table[${i}]`, code: 'twice' as const, expected: '', found: member }]
      : [],
  );
}

/** Reads what was given, since the library leaves out keys such as `__proto__`, which must be named as unknown. */
function assumptionErrors({ assumptions }: Scenario): ScenarioError[] {
  return Object.entries(assumptions).flatMap(([id, value]): ScenarioError[] => {
    const place = `assumptions.${id}`;
    const range = rangeOf(id);
    if (range === undefined) return [{ place, code: 'unknown-assumption', expected: '', found: id }];
    if (value < range.low) return [{ place, code: 'too-low', expected: `${range.low}`, found: `${value}` }];
    if (value > range.high)
      return [{ place, code: 'too-high', expected: `${range.high}`, found: `${value}` }];
    return [];
  });
}

const ownCodes: readonly string[] = ['whole', 'too-low', 'too-high', 'too-few', 'too-many'];

function errorOf(issue: v.BaseIssue<unknown>): ScenarioError {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const expected = issue.type === 'custom' ? 'Object' : (issue.expected ?? '').replace(/^[<>]=/, '');
  return { place, code: codeOf(issue), expected, found: issue.received };
}

function codeOf(issue: v.BaseIssue<unknown>): ScenarioError['code'] {
  if (ownCodes.includes(issue.message)) return issue.message as ScenarioError['code'];
  if (issue.type === 'picklist') return 'choice';
  if (issue.type === 'strict_object' && issue.expected !== 'Object')
    return issue.expected === 'never' ? 'unknown-key' : 'missing';
  return 'type';
}
