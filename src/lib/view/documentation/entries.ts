/** Knows how rules, their branches and their sources are laid out for reading: what belongs together and where it is linked. Writes no words. */
import { shown } from '#lib/generated/explain.ts';
import { groupIds, inputs, lenses, parameters, rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { breakable } from '#lib/view/formula.ts';

export interface BranchEntry {
  /** MathML with tokens; undefined for what holds otherwise. */
  readonly condition?: string;
  readonly class: string;
  readonly because: readonly string[];
  readonly disputedBy: readonly string[];
  readonly met?: boolean;
  /** Key of the text that gives the reason; not every branch has one. */
  readonly reason: string;
}

export interface RulePart {
  /** Key of the rule, `stance_russia.text` for one with a lens. */
  readonly key: string;
  /** Undefined where there is no lens or both lenses have the same branches. */
  readonly lens?: string;
  readonly formula?: string;
  readonly branches?: readonly BranchEntry[];
}

export interface RuleEntry {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly unit?: string;
  readonly tag?: string;
  readonly actor?: string;
  readonly parts: readonly RulePart[];
  /** Whether it stands in both lenses with the same branches. */
  readonly sameInLenses: boolean;
  /** Names that it reads, without lens. */
  readonly reads: readonly string[];
  /** Parameters on which it rests through other rules. */
  readonly through: readonly string[];
  readonly evidence: readonly string[];
}

type Rule = (typeof rules)[number] & {
  readonly lens?: string;
  readonly tag?: string;
  readonly actor?: string;
};
interface Source {
  readonly key: string;
  readonly parameters: readonly string[];
  readonly reads: readonly string[];
  readonly evidence?: readonly string[];
}
const sourceOf = new Map((ruleSources as readonly Source[]).map((source) => [source.key, source]));
const withoutLens = (name: string) => name.replace(/\.(text|record)$/, '');
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Groups in the order of the page, steps on the way at the end. The ledger of research has its own form. */
export const documentedGroups: readonly string[] = [...groupIds.filter((id) => id !== 'research'), 'steps'];

/** Every rule of a group, those with lenses once, with a part for each lens. */
export function entriesOf(group: string): RuleEntry[] {
  const own = (rules as readonly Rule[]).filter((rule) => rule.group === group);
  return unique(own.map(({ id }) => id)).map((id) => {
    const members = own.filter((rule) => rule.id === id);
    const [first] = members;
    const sources = members.map(({ key }) => sourceOf.get(key)!);
    const parts = members.map(partOf);
    const sameInLenses =
      parts.length > 1 && new Set(parts.map(({ branches }) => JSON.stringify(branches))).size === 1;
    const reads = unique(sources.flatMap((source) => source.reads.map(withoutLens)));
    return {
      id,
      group,
      kind: first.kind,
      ...('unit' in first ? { unit: first.unit } : {}),
      tag: first.tag,
      actor: first.actor,
      parts: sameInLenses ? [{ ...parts[0], lens: undefined }] : parts,
      sameInLenses,
      reads,
      through: unique(sources.flatMap((source) => source.parameters)).filter((name) => !reads.includes(name)),
      evidence: unique(sources.flatMap((source) => source.evidence ?? [])),
    };
  });
}

function partOf(rule: Rule): RulePart {
  const { formula, conditions } = shown[rule.key];
  if (rule.kind !== 'class') return { key: rule.key, formula };
  // the texts of a rule that is the same in each lens stand without one
  const same = lenses.every((lens) => {
    const other = shown[`${rule.id}.${lens}`];
    return other !== undefined && JSON.stringify(other.conditions) === JSON.stringify(conditions);
  });
  const branches = rule.branches as readonly {
    class: string;
    because?: readonly string[];
    disputedBy?: readonly string[];
    met?: boolean;
  }[];
  return {
    key: rule.key,
    lens: rule.lens,
    branches: branches.map((branch, i) => ({
      ...(typeof conditions?.[i] === 'string' ? { condition: breakable(conditions[i]) } : {}),
      class: branch.class,
      because: branch.because ?? [],
      disputedBy: branch.disputedBy ?? [],
      ...(branch.met === undefined ? {} : { met: branch.met }),
      reason: `rule.${same ? rule.id : rule.key}.reason.${i}`,
    })),
  };
}

/** Where a name in a formula is explained on the page. */
export function anchorOf(name: string): string {
  if (parameters.some(({ id }) => id === name)) return `parameter-${name}`;
  if (inputs.some(({ id }) => id === name)) return `input-${name}`;
  return name;
}

/** Rules that read a parameter themselves. */
export function readersOf(parameter: string): string[] {
  const keys = ruleSources.filter((source) => (source.reads as readonly string[]).includes(parameter));
  return unique(keys.map(({ key }) => withoutLens(key)));
}

/** Whether a formula has parts that never break (sums, roots, cases, a name with its bracket), so that it may be wider than a phone and has to scroll, by keys too. */
export function isWide(template: string): boolean {
  return /<(msqrt|mtable|munder)\b|∑|<\/mtext><mrow><mo fence/.test(template);
}
