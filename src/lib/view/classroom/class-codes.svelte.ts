/** Knows the codes that were taken in on one page, which round is looked at, and who counts. Keeps nothing when the page is closed. */
import { SvelteSet } from 'svelte/reactivity';
import { gather, type Input } from '#lib/classroom/gather.ts';
import { loadReach } from '#lib/scenario/terrain.ts';

export class ClassCodes {
  #inputs: readonly Input[] = $state.raw([]);
  #chosen: number | undefined = $state();
  #measured = $state(false);
  /** Codes of groups that do not count. */
  readonly without = new SvelteSet<string>();
  readonly set = $derived(gather(this.#inputs));
  readonly rounds = $derived(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => this.set.groups.some(({ handIn }) => handIn.round === one)),
  );
  /** The one that was chosen, else the last. */
  readonly round = $derived(this.rounds.find((one) => one === this.#chosen) ?? this.rounds.at(-1) ?? 1);
  readonly shown = $derived(this.set.groups.filter(({ handIn }) => handIn.round === this.round));
  readonly counted = $derived(this.shown.filter(({ code }) => !this.without.has(code)));
  /** Whether the model can be asked: it needs to measure places that are none of the presets'. */
  readonly ready = $derived(this.#measured && this.counted.length > 0);

  add(more: readonly Input[]): void {
    this.#inputs = [...this.#inputs, ...more];
    void loadReach().then(() => (this.#measured = true));
  }
  clear(): void {
    this.#inputs = [];
    this.without.clear();
  }
  look(round: number): void {
    this.#chosen = round;
  }
}
