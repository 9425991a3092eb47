/** Knows why a result is what it is: the formula or conditions as they ran, with the values that went in. Writes no words. */
import { shown } from '#lib/generated/explain.ts';
import { contributors, inputs, parameters, rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { factsOf, type Terrain } from './facts.ts';
import { columnsOf } from './run.ts';
import type { ContributorId, Scenario } from './scenario.ts';

/** What stands behind a name in a formula. Numbers in full precision, in their unit. */
export type Value =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | {
      readonly kind: 'by';
      readonly by: Readonly<Partial<Record<ContributorId, number>>>;
      readonly unit: string;
    }
  | { readonly kind: 'choice'; readonly input: string; readonly option: string }
  | { readonly kind: 'set'; readonly input: string; readonly members: readonly string[] }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'class'; readonly rule: string; readonly class: string }
  /** Troops by distance or by contributor; its value is that of the rule that asks. */
  | { readonly kind: 'function' };

export interface BranchExplained {
  /** MathML with tokens; undefined for what holds otherwise. */
  readonly condition?: string;
  readonly class: string;
  /** The branch that held; one before it, whose condition is not met; one after it, which was not looked at. */
  readonly state: 'held' | 'not-met' | 'not-reached';
}

export interface Explanation {
  readonly key: string;
  readonly id: string;
  /** The result itself. */
  readonly value: Value;
  /** MathML with tokens, for a number. */
  readonly formula?: string;
  /** For a class: every branch in order. */
  readonly branches?: readonly BranchExplained[];
  /** The names in the formula or conditions, with what they stand for here. */
  readonly values: Readonly<Record<string, Value>>;
  /** Parameters on which the result rests, directly or through other rules. */
  readonly parameters: readonly string[];
  /** Rules that it reads directly, for going one step further back. */
  readonly rules: readonly string[];
}

/**
 * Explains one rule for a scenario.
 * @param key a rule's key: `density_line`, `stance_russia.text`.
 * @throws Error for a key that is no rule.
 */
export function explain(scenario: Scenario, terrain: Terrain, key: string): Explanation {
  const facts = factsOf(scenario, terrain);
  const columns = columnsOf(scenario, facts);
  const rule = ruleOf(key);
  const source = ruleSources.find((r) => r.key === key)!;

  const ofRule = (other: (typeof rules)[number]): Value => {
    if (other.kind === 'number')
      return { kind: 'number', value: columns.numbers[other.slot][0], unit: other.unit };
    if (other.kind === 'vector') {
      return { kind: 'by', by: byContributor((k) => columns.vectors[other.slot][k][0]), unit: other.unit };
    }
    return { kind: 'class', rule: other.id, class: other.branches[columns.branches[other.slot][0]].class };
  };
  const byContributor = (value: (k: number) => number) =>
    Object.fromEntries(facts.present.map((c, k) => [contributors[c].id, value(k)]));
  const assumed = (id: string, mode: number) => scenario.assumptions[id] ?? mode;

  const valueOf = (name: string): Value => {
    const parameter = parameters.find((p) => p.id === name);
    if (parameter !== undefined) {
      if (!('per' in parameter))
        return { kind: 'number', value: assumed(name, parameter.mode), unit: parameter.unit };
      const land = (k: number) => contributors[facts.present[k]];
      const value = (k: number) => assumed(`${name}.${land(k).id}`, land(k).land.mode);
      return { kind: 'by', by: byContributor(value), unit: parameter.unit };
    }
    const input = inputs.find((i) => i.id === name);
    if (input === undefined) return ofRule(ruleOf(name));
    const unit = 'unit' in input ? input.unit : '1';
    switch (input.kind) {
      case 'choice':
        return { kind: 'choice', input: name, option: String(scenario[name as 'mandate']) };
      case 'set':
        return { kind: 'set', input: name, members: scenario.table };
      case 'boolean':
        return { kind: 'boolean', value: facts.fixed[name] === 1 };
      case 'reach':
      case 'share-of':
        return { kind: 'function' };
      default: {
        const by = facts.amountsBy[name] ?? facts.fixedBy[name];
        if (by !== undefined) return { kind: 'by', by: byContributor((k) => by[k]), unit };
        return { kind: 'number', value: facts.amounts[name] ?? facts.fixed[name], unit };
      }
    }
  };

  const { formula, conditions } = shown[key];
  const fired = rule.kind === 'class' ? columns.branches[rule.slot][0] : -1;
  return {
    key,
    id: rule.id,
    value: ofRule(rule),
    ...(formula === undefined ? {} : { formula }),
    ...(rule.kind === 'class'
      ? {
          branches: rule.branches.map((branch, i) => ({
            ...(typeof conditions?.[i] === 'string' ? { condition: conditions[i] } : {}),
            class: branch.class,
            state:
              i === fired ? ('held' as const) : i < fired ? ('not-met' as const) : ('not-reached' as const),
          })),
        }
      : {}),
    // a lens rule is read by its plain name in the formula
    values: Object.fromEntries(
      source.reads.map((name) => [name.replace(/\.(text|record)$/, ''), valueOf(name)]),
    ),
    parameters: source.parameters,
    rules: source.reads.filter((name) => rules.some((r) => r.key === name)),
  };
}

function ruleOf(key: string): (typeof rules)[number] {
  const rule = rules.find((r) => r.key === key);
  if (rule === undefined) throw new Error(`there is no rule "${key}"`);
  return rule;
}

/**
 * Fills a template: every token is replaced by what `fill` gives for it, escaped.
 * @param fill gets the token's text: a name, `=24.7 person/km`, `+and`, `*observe`.
 */
export function fillTemplate(template: string, fill: (token: string) => string): string {
  return template.replace(/⟨([^⟩]+)⟩/g, (_, token: string) => escapeText(fill(token)));
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);
}
