/** Knows a result as flat rows for tables: value, unit, range, class, share, and which sources each rests on. Writes no words. */
import { contributors, parameters, rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import type { ByOutput, ClassOutput, Lens, NumberOutput, ResearchOutput, Result } from './result.ts';
import type { ContributorId } from './scenario.ts';

/** One result for one thing: the scenario as a whole, a contributor, or an actor through a lens. */
export interface ReportRow {
  readonly group: string;
  /** Id of the output; for a finding `research`. */
  readonly id: string;
  readonly contributor?: ContributorId;
  readonly actor?: string;
  readonly lens?: Lens;
  /** Id in data/research.yaml. */
  readonly finding?: string;
  /** Full precision, in `unit`. */
  readonly value?: number;
  readonly unit?: string;
  /** 5th and 95th percentile over the assumption range. */
  readonly low?: number;
  readonly high?: number;
  readonly class?: string;
  /** Index of the branch that held. */
  readonly branch?: number;
  /** Share of the assumption range in which the class holds, 0..1. */
  readonly share?: number;
  readonly direction?: ResearchOutput['direction'];
  readonly carriesOver?: string;
  readonly applies?: boolean;
  /** Ids of evidence and quotes on which it rests, each once. */
  readonly sources: readonly string[];
}

type Rule = (typeof rules)[number];
interface Sourced {
  readonly key: string;
  readonly parameters: readonly string[];
  readonly evidence?: readonly string[];
}
const sourced: readonly Sourced[] = ruleSources;
const byId = new Map<string, { readonly evidence?: readonly string[] }>(parameters.map((p) => [p.id, p]));
const contributorById = new Map(contributors.map((c) => [c.id as ContributorId, c]));

/** All results in the order of the page: by question, each rule in turn. Needs a result with its ranges for `low`, `high` and `share`. */
export function reportRows(result: Result, groupIds: readonly string[]): ReportRow[] {
  return groupIds.flatMap((group) => {
    if (group === 'research') return result.outputs.research.map(findingRow);
    return rules.filter((rule) => rule.group === group).flatMap((rule) => rowsOf(rule, result));
  });
}

function rowsOf(rule: Rule, { outputs }: Result): ReportRow[] {
  const head = { group: rule.group, id: rule.id };
  if ('lens' in rule) {
    const lens = rule.lens as Lens;
    if ('actor' in rule) {
      const stance = outputs.stance[lens][rule.actor]!;
      return [{ ...head, id: 'stance', actor: rule.actor, lens, ...classed(rule, stance) }];
    }
    const doctrine = outputs.doctrine[lens];
    if (rule.id === 'route') return [{ ...head, lens, ...classed(rule, outputs.route[lens]) }];
    if (rule.id === 'doctrine') return [{ ...head, lens, ...classed(rule, doctrine) }];
    const principle = rule.id.replace(/^principle_/, '');
    const state = doctrine.fails.includes(principle)
      ? 'fails'
      : doctrine.unknown.includes(principle)
        ? 'unknown'
        : 'holds';
    return [{ ...head, lens, class: state, sources: sourcesOf(rule.key) }];
  }
  const output = (outputs as unknown as Record<string, NumberOutput | ClassOutput | ByOutput>)[rule.id];
  if ('by' in output) {
    return contributors.flatMap(({ id }) => {
      const one = output.by[id];
      return one === undefined
        ? []
        : [{ ...head, contributor: id, ...numbers(one), sources: sourcesOf(rule.key, [], id) }];
    });
  }
  if ('value' in output) return [{ ...head, ...numbers(output), sources: sourcesOf(rule.key) }];
  return [{ ...head, ...classed(rule, output) }];
}

function numbers({ value, unit, low, high }: NumberOutput) {
  return { value, unit, low, high };
}

function classed(rule: Rule, output: ClassOutput) {
  return {
    class: output.class,
    branch: output.branch,
    share: output.shares?.[output.class],
    sources: sourcesOf(rule.key, output.because),
  };
}

function findingRow({
  finding,
  direction,
  carriesOver,
  applies,
  evidence,
  contrary,
}: ResearchOutput): ReportRow {
  return {
    ...{ group: 'research', id: 'research', finding, direction, carriesOver, applies },
    sources: [...new Set([...evidence, ...(contrary ?? [])])],
  };
}

/** What a rule rests on: its own sources, those of the branch that held, those of its assumptions. */
function sourcesOf(key: string, because: readonly string[] = [], contributor?: ContributorId): string[] {
  const rule = sourced.find((one) => one.key === key)!;
  const behind = rule.parameters.flatMap((id) => byId.get(id)!.evidence ?? []);
  const land = contributor === undefined ? [] : [contributorById.get(contributor)!.landEvidence];
  return [...new Set([...(rule.evidence ?? []), ...because, ...behind, ...land])];
}
