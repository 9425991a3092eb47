/** Knows the reader's scenario, its history and its result. Knows no element of the page. One per page, handed down by context. */
import { createContext } from 'svelte';
import { clampLevel, roomFor, scaleTo } from '#lib/scenario/level.ts';
import { defaultPreset, presetScenario } from '#lib/scenario/presets.ts';
import type { Band, Fan, Ranges } from '#lib/scenario/ranges.ts';
import type * as released from '#lib/scenario/release.ts';
import type { ClassId } from '#lib/scenario/result.ts';
import { run } from '#lib/scenario/run.ts';
import { limits, levelOf, type Contingent, type PresetId, type Scenario } from '#lib/scenario/scenario.ts';
import { isKnown, placementOf, terrain } from '#lib/scenario/terrain.ts';

/** Why the last edit stopped at a bound: a key of messages with what is put into it; or a text that came late. */
export interface Notice {
  readonly key: string;
  readonly bound: number;
  readonly text?: string;
}

/** A released version of the model, complete and unchangeable. */
export type Release = typeof released;

/** What was found over the assumption range, for which scenario. */
export interface Sampled {
  readonly scenario: Scenario;
  readonly ranges: Ranges;
  readonly bands: Readonly<Partial<Record<ClassId, readonly Band[]>>>;
  /** Around the small curves, by output; not there before somebody stays. */
  readonly fans?: Readonly<Record<string, Fan>>;
}

type Choice = 'mandate' | 'task' | 'guarantee' | 'usBacking' | 'zoneDepthKm' | 'jointCommission' | 'years';

/** Long enough to see what was there before. */
const replayMs = 900;

/** One scenario with undo. Every change makes a new scenario; the old ones are the history. */
export class Simulator {
  #scenario: Scenario = $state.raw(presetScenario(defaultPreset));
  #past: readonly Scenario[] = $state.raw([]);
  #future: readonly Scenario[] = $state.raw([]);
  /** While a thumb or a circle is dragged: where the drag began. It becomes one step of the history. */
  #before: Scenario | undefined;
  /** The contingents that scaling starts from, so that a drag to and fro loses no proportion. */
  #shape: readonly Contingent[];

  preset: PresetId = $state(defaultPreset);
  notice: Notice | undefined = $state.raw();
  /** What the reader cannot change here, since the page around an embed has fixed it. */
  fixed: readonly ('level' | 'map')[] = $state.raw([]);
  /** Index of the contingent that is looked at, on the map and in the table alike. */
  selected: number | undefined = $state();

  /** Ranges and bands, perhaps still those of an earlier scenario; kept up to date by ranges.svelte.ts. */
  sampled: Sampled | undefined = $state.raw();

  /** The version that computes, where it is not today's: that of a link made with it. */
  release: Release | undefined = $state.raw();
  readonly result = $derived(
    this.release === undefined
      ? run(this.#scenario, terrain)
      : this.release.run(this.#scenario, this.release.terrain),
  );
  readonly level = $derived(levelOf(this.#scenario));

  constructor(preset: PresetId = defaultPreset) {
    this.preset = preset;
    this.#scenario = presetScenario(preset);
    this.#shape = this.#scenario.contingents;
  }

  get scenario(): Scenario {
    return this.#scenario;
  }
  /** While something is dragged or typed and no step of the history yet. */
  get moving(): boolean {
    return this.#before !== undefined && this.#before !== this.#scenario;
  }
  /** How many steps can be undone. */
  get steps(): number {
    return this.#past.length;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Moves the level by scaling every contingent. During a drag pass `settle: false`, and call {@link settle} at its end. */
  setLevel(level: number, { settle = true } = {}): void {
    if (this.fixed.includes('level')) return;
    const target = clampLevel(level);
    this.notice = target === Math.round(level) ? undefined : bound(level);
    this.#change({ contingents: scaleTo(this.#shape, target) }, { settle, keepShape: true });
  }

  /**
   * Changes one contingent. Troops stop at the bounds of the level; a place where none may stand is refused.
   * Await `loadReach()` before a place that is none of the presets'.
   */
  updateContingent(index: number, change: Partial<Contingent>, { settle = true } = {}): void {
    const { contingents } = this.#scenario;
    const next = { ...contingents[index], ...change };
    this.notice = undefined;
    if (change.at !== undefined && !this.#mayStand(change.at)) return;
    if (change.troops !== undefined) {
      const { low, high } = roomFor(contingents, index);
      next.troops = Math.min(high, Math.max(low, Math.round(change.troops)));
      if (next.troops !== Math.round(change.troops)) this.notice = bound(change.troops < low ? 0 : Infinity);
    }
    this.#change({ contingents: contingents.with(index, next) }, { settle });
  }

  /** Adds a contingent; above the highest level it gets what is left. Returns its index, or undefined if refused. */
  addContingent(contingent: Contingent): number | undefined {
    const { contingents } = this.#scenario;
    const room = limits.level.high - this.level;
    this.notice = undefined;
    if (contingents.length >= limits.contingents)
      this.notice = { key: 'notice.too-many', bound: limits.contingents };
    else if (room < limits.contingentTroops) this.notice = bound(Infinity);
    else if (this.#mayStand(contingent.at)) {
      const troops = Math.min(room, contingent.troops);
      if (troops < contingent.troops) this.notice = bound(Infinity);
      this.#change({ contingents: [...contingents, { ...contingent, troops }] });
      this.selected = contingents.length;
      return contingents.length;
    }
    return undefined;
  }

  /** Removes a contingent; below the lowest level the others make up for it. */
  removeContingent(index: number): void {
    const rest = this.#scenario.contingents.toSpliced(index, 1);
    this.notice = undefined;
    if (rest.length === 0) {
      this.notice = { key: 'notice.too-few', bound: 1 };
      return;
    }
    const short = levelOf({ contingents: rest }) < limits.level.low;
    if (short) this.notice = bound(0);
    this.selected = undefined;
    this.#change({ contingents: short ? scaleTo(rest, limits.level.low) : rest });
  }

  /** Puts other contingents of the same sum in the place of these, as one step (scenario/arrange.ts). */
  arrange(contingents: readonly Contingent[]): void {
    this.notice = undefined;
    this.#change({ contingents });
  }

  choose<K extends Choice>(key: K, value: Scenario[K], { settle = true } = {}): void {
    this.notice = undefined;
    this.#change({ [key]: value }, { settle });
  }

  /** Seats a party at the table or takes it away; the order is that of the data, so that equal tables are equal. */
  seat(party: Scenario['table'][number], present: boolean, order: readonly string[]): void {
    const seated: readonly string[] = this.#scenario.table;
    this.#change({
      table: order.filter((p) =>
        p === party ? present : seated.includes(p),
      ) as unknown as Scenario['table'],
    });
  }

  /** Replaces the range of a parameter by one value; undefined gives the range back. */
  assume(id: string, value: number | undefined, { settle = true } = {}): void {
    const assumptions = { ...this.#scenario.assumptions };
    if (value === undefined) delete assumptions[id];
    else assumptions[id] = value;
    this.#change({ assumptions }, { settle });
  }

  load(preset: PresetId): void {
    this.release = undefined;
    this.preset = preset;
    this.notice = undefined;
    this.selected = undefined;
    this.#change({ ...presetScenario(preset), assumptions: this.#scenario.assumptions });
  }

  /** Shows a scenario from elsewhere, such as a link, computed by `release` or by today's model. Await `loadReach()` before a place that is none of the presets'. */
  open(
    scenario: Scenario,
    preset: PresetId,
    { step = true, release }: { readonly step?: boolean; readonly release?: Release } = {},
  ): void {
    this.release = release;
    this.preset = preset;
    this.notice = undefined;
    this.selected = undefined;
    if (step) this.#change(scenario);
    else this.#show(scenario);
  }

  resetProposal(): void {
    this.load(this.preset);
  }
  resetAssumptions(): void {
    this.#change({ assumptions: {} });
  }

  /** Ends a drag: what changed since it began becomes one step of the history. */
  settle(): void {
    if (this.#before === undefined || this.#before === this.#scenario) return;
    this.#past = [...this.#past, this.#before];
    this.#future = [];
    this.#before = undefined;
  }

  /** Gives a drag up: all is as it was when it began, and the history has no new step. */
  cancel(): void {
    if (this.#before !== undefined) this.#show(this.#before);
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (last === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#scenario, ...this.#future];
    this.#show(last);
  }
  redo(): void {
    const [next, ...rest] = this.#future;
    if (next === undefined) return;
    this.#future = rest;
    this.#past = [...this.#past, this.#scenario];
    this.#show(next);
  }

  /** Shows the last change once more: the state before it for a moment, then the present one. An edit meanwhile ends it. */
  replay(): void {
    const present = this.#scenario;
    this.undo();
    const before = this.#scenario;
    if (before === present) return;
    setTimeout(() => {
      if (this.#scenario === before && this.#future[0] === present) this.redo();
    }, replayMs);
  }

  #mayStand(at: Contingent['at']): boolean {
    if (isKnown(at)) return true;
    const placement = placementOf(at);
    if (!placement.allowed) this.notice = { key: `notice.place-${placement.reason}`, bound: 0 };
    return placement.allowed;
  }

  #show(scenario: Scenario): void {
    // a step back over the border between two versions is computed by today's, which knows only its own
    if (scenario.model !== this.release?.version) this.release = undefined;
    this.#scenario = scenario;
    this.#shape = scenario.contingents;
    this.#before = undefined;
    this.notice = undefined;
    if (this.selected !== undefined && this.selected >= scenario.contingents.length)
      this.selected = undefined;
  }

  #change(change: Partial<Scenario>, { settle = true, keepShape = false } = {}): void {
    this.#before ??= this.#scenario;
    this.#scenario = { ...this.#scenario, ...change };
    if (change.contingents !== undefined && !keepShape) this.#shape = change.contingents;
    if (settle) this.settle();
  }
}

function bound(level: number): Notice {
  const { low, high } = limits.level;
  return level < low
    ? { key: 'notice.level-too-low', bound: low }
    : { key: 'notice.level-too-high', bound: high };
}

/** The simulator of the page around. */
export const [getSimulator, setSimulator] = createContext<Simulator>();
