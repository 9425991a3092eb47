/** Knows what each name in a formula stands for: input, parameter or another rule. Knows nothing of code. */
import type { InputSource, ModelSource, ParameterSource, RuleSource } from './source.ts';
import { RuleError } from './error.ts';
import { unitNames } from './unit.ts';

/** A rule as it is compiled: one for each lens where lenses differ. */
export interface LensRule extends RuleSource {
  /** `stance_russia.text`; the plain id where there are no lenses. */
  readonly key: string;
  readonly lens?: string;
}

export type Meaning =
  | { readonly of: 'input'; readonly input: InputSource }
  | { readonly of: 'parameter'; readonly parameter: ParameterSource; readonly index: number }
  | { readonly of: 'rule'; readonly rule: LensRule };

export type Scope = (name: string, from: LensRule) => Meaning;

/** One entry per rule and lens; `first` is filled in from the lens or from the nearest mission. */
export function expandLenses(source: ModelSource): LensRule[] {
  return source.rules.flatMap((rule): LensRule[] => {
    const { lenses } = rule;
    const unknown = Object.keys(typeof lenses === 'object' ? lenses : {}).find(
      (lens) => !source.lenses.includes(lens),
    );
    if (unknown !== undefined) {
      throw new RuleError(rule.id, 'this lens does not exist.', source.lenses.join(' or '), `"${unknown}"`);
    }
    if (lenses === undefined) return [{ ...rule, key: rule.id, ...nearestBranches(rule, source) }];
    return source.lenses.map((lens) => {
      const first = lenses === 'same' ? rule.first : lenses[lens];
      if (first === undefined) {
        throw new RuleError(rule.id, `the lens "${lens}" has no branches.`);
      }
      return { ...rule, key: `${rule.id}.${lens}`, lens, first };
    });
  });
}

/** The nearest mission in the logarithm is a table with a step at the geometric mean of each two neighbours. */
function nearestBranches(rule: RuleSource, source: ModelSource): Partial<RuleSource> {
  if (rule.nearest === undefined) return {};
  const { of, noneBelow } = rule.nearest;
  const ascending = [...source.missions].sort((a, b) => a.perKm - b.perKm);
  const first = ascending.map((mission, i) => {
    const next = ascending[i + 1];
    return next === undefined
      ? { class: mission.id }
      : { when: `${of} < sqrt((${mission.perKm} person/km) * (${next.perKm} person/km))`, class: mission.id };
  });
  return { first: [{ when: `${of} < ${noneBelow}`, class: 'none' }, ...first] };
}

/** @throws RuleError for a name that is declared twice or that is also a unit. */
export function makeScope(source: ModelSource, rules: readonly LensRule[]): Scope {
  const names = new Map<string, Meaning>();
  const declare = (name: string, meaning: Meaning) => {
    if (names.has(name)) throw new RuleError(name, 'this name is declared twice.');
    if (name in unitNames) throw new RuleError(name, 'this name is also a unit; choose another.');
    names.set(name, meaning);
  };
  for (const input of source.inputs) declare(input.id, { of: 'input', input });
  source.parameters.forEach((parameter, index) =>
    declare(parameter.id, { of: 'parameter', parameter, index }),
  );
  const variables = new Map<string, string>();
  for (const rule of rules) {
    declare(rule.key, { of: 'rule', rule });
    // in the code that is written, a dot and a dash become an underscore
    const variable = rule.key.replace(/[^A-Za-z0-9_]/g, '_');
    const before = variables.get(variable);
    if (before !== undefined)
      throw new RuleError(rule.key, `this name is too much like "${before}"; choose another.`);
    variables.set(variable, rule.key);
  }
  return (name, from) => {
    const meaning = names.get(from.lens === undefined ? name : `${name}.${from.lens}`) ?? names.get(name);
    if (meaning !== undefined) return meaning;
    if (source.lenses.some((lens) => names.has(`${name}.${lens}`))) {
      throw new RuleError(
        from.key,
        `"${name}" differs between the lenses, but this rule does not say in which it reads.`,
      );
    }
    throw new RuleError(
      from.key,
      `"${name}" is neither an input nor a parameter nor a rule nor a unit.`,
      closest(name, [...names.keys()]),
      `"${name}"`,
    );
  };
}

/** Rules in an order in which each comes after those it reads. @throws RuleError naming the circle. */
export function orderByUse(
  rules: readonly LensRule[],
  uses: (rule: LensRule) => readonly string[],
): LensRule[] {
  const byKey = new Map(rules.map((rule) => [rule.key, rule]));
  const done = new Set<string>();
  const path: string[] = [];
  const ordered: LensRule[] = [];
  const visit = (rule: LensRule) => {
    if (done.has(rule.key)) return;
    const start = path.indexOf(rule.key);
    if (start >= 0) {
      const circle = [...path.slice(start), rule.key].join(' → ');
      throw new RuleError(rule.key, `this rule needs its own result: ${circle}.`);
    }
    path.push(rule.key);
    for (const key of uses(rule)) {
      const used = byKey.get(key);
      if (used !== undefined) visit(used);
    }
    path.pop();
    done.add(rule.key);
    ordered.push(rule);
  };
  rules.forEach(visit);
  return ordered;
}

function closest(name: string, known: readonly string[]): string {
  const start = name.slice(0, 3).toLowerCase();
  const near = known.filter((k) => k.toLowerCase().startsWith(start)).slice(0, 3);
  return near.length > 0
    ? `one of the declared names, such as ${near.map((n) => `"${n}"`).join(' or ')}`
    : 'a declared name';
}
