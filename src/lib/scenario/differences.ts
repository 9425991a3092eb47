/** Knows in which points one scenario differs from another, or from the model's own assumptions. Has no words for it. */
import { parameters } from '#lib/generated/model.ts';
import { rangeOf } from './check.ts';
import { scaleTo } from './level.ts';
import { levelOf, type Contingent, type Scenario } from './scenario.ts';

type Choice = 'mandate' | 'task' | 'guarantee' | 'usBacking';
const choices: readonly Choice[] = ['mandate', 'task', 'guarantee', 'usBacking'];

export type Difference =
  /** Every contingent by the same factor; or, with the single ones listed too, only what they add up to. */
  | { readonly kind: 'scaled' | 'level'; readonly from: number; readonly to: number }
  | { readonly kind: 'added' | 'removed'; readonly contingent: Contingent }
  | { readonly kind: 'troops'; readonly contingent: Contingent; readonly from: number }
  | { readonly kind: 'moved'; readonly contingent: Contingent; readonly from: Contingent['at'] }
  | { readonly kind: 'choice'; readonly key: Choice; readonly from: string; readonly to: string }
  | { readonly kind: 'zoneDepthKm' | 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'commission'; readonly to: boolean }
  | { readonly kind: 'seated' | 'left'; readonly party: string }
  /** `from` is the other scenario's value; undefined where that one leaves the range to the model. Likewise `to`. */
  | { readonly kind: 'assumption'; readonly id: string; readonly from?: number; readonly to?: number };

/**
 * Every point in which `scenario` differs from `base`; empty if and only if the two are the same but for the order of
 * contingents and of those at the table. A scenario's base is its preset, which has no assumptions of its own.
 */
export function differencesFrom(base: Scenario, scenario: Scenario): Difference[] {
  const list = [...contingentDifferences(base.contingents, scenario.contingents)];
  for (const key of choices)
    if (base[key] !== scenario[key]) list.push({ kind: 'choice', key, from: base[key], to: scenario[key] });
  const before: readonly string[] = base.table;
  const after: readonly string[] = scenario.table;
  for (const party of after) if (!before.includes(party)) list.push({ kind: 'seated', party });
  for (const party of before) if (!after.includes(party)) list.push({ kind: 'left', party });
  for (const kind of ['zoneDepthKm', 'years'] as const)
    if (base[kind] !== scenario[kind]) list.push({ kind, from: base[kind], to: scenario[kind] });
  if (base.jointCommission !== scenario.jointCommission)
    list.push({ kind: 'commission', to: scenario.jointCommission });
  return [...list, ...assumptionDifferences(base.assumptions, scenario.assumptions)];
}

/** Mode of a parameter, which holds where a scenario sets no value. */
export function modeOf(id: string): number {
  return rangeOf(id)!.mode;
}

function assumptionDifferences(from: Scenario['assumptions'], to: Scenario['assumptions']): Difference[] {
  const order = (id: string) => parameters.findIndex((p) => p.id === id.split('.')[0]);
  const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort((a, b) => order(a) - order(b));
  return ids
    .filter((id) => from[id] !== to[id])
    .map((id) => ({
      kind: 'assumption',
      id,
      ...(from[id] === undefined ? {} : { from: from[id] }),
      ...(to[id] === undefined ? {} : { to: to[id] }),
    }));
}

function contingentDifferences(base: readonly Contingent[], now: readonly Contingent[]): Difference[] {
  const [from, to] = [levelOf({ contingents: base }), levelOf({ contingents: now })];
  if (
    from !== to &&
    paired(scaleTo(base, to), now).every(({ old, one }) => old && one && unchanged(old, one))
  )
    return [{ kind: 'scaled', from, to }];
  const list = paired(base, now).flatMap(({ old, one }): Difference[] => {
    if (one === undefined) return [{ kind: 'removed', contingent: old! }];
    if (old === undefined) return [{ kind: 'added', contingent: one }];
    return [
      ...(old.troops === one.troops ? [] : [{ kind: 'troops' as const, contingent: one, from: old.troops }]),
      ...(samePlace(old, one) ? [] : [{ kind: 'moved' as const, contingent: one, from: old.at }]),
    ];
  });
  return from === to ? list : [{ kind: 'level', from, to }, ...list];
}

interface Pair {
  readonly old?: Contingent;
  readonly one?: Contingent;
}
const samePlace = (a: Contingent, b: Contingent) => a.at[0] === b.at[0] && a.at[1] === b.at[1];
const unchanged = (a: Contingent, b: Contingent) => samePlace(a, b) && a.troops === b.troops;

/** Contingents of the same country side by side: first those that are the same, then those in one place, then in their order. */
function paired(base: readonly Contingent[], now: readonly Contingent[]): Pair[] {
  const old = new Set(base);
  const found = new Map<Contingent, Contingent>();
  for (const alike of [unchanged, samePlace, () => true]) {
    for (const one of now) {
      if (found.has(one)) continue;
      const match = [...old].find((other) => other.contributor === one.contributor && alike(other, one));
      if (match === undefined) continue;
      old.delete(match);
      found.set(one, match);
    }
  }
  return [...now.map((one) => ({ old: found.get(one), one })), ...[...old].map((gone) => ({ old: gone }))];
}
