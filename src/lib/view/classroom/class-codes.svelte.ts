/** Knows the codes that were taken in on one page, which round is looked at, and who counts. Keeps nothing when the page is closed. */
import { SvelteSet } from 'svelte/reactivity';
import { gather, type Input } from '#lib/classroom/gather.ts';
import { readCodes, separate, type CodeRead } from '#lib/classroom/hand-in.ts';
import { loadReach } from '#lib/scenario/terrain.ts';
import { afterNextPaint } from '#lib/view/after-paint.svelte.ts';

/** So long a device reads codes before it shows what it has found: less than a reader notices, ms. */
const readingMs = 40;

export class ClassCodes {
  #inputs: readonly Input[] = $state.raw([]);
  #waiting: readonly Input[] = $state.raw([]);
  // nothing is drawn from it
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #read = new Map<string, readonly CodeRead[]>();
  #chosen: number | undefined = $state();
  #measured = $state(false);
  /** Codes of groups that do not count. */
  readonly without = new SvelteSet<string>();
  readonly set = $derived(gather(this.#inputs, (text) => this.#codesIn(text)));
  readonly rounds = $derived(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => this.set.groups.some(({ handIn }) => handIn.round === one)),
  );
  /** The one that was chosen, else the last. */
  readonly round = $derived(this.rounds.find((one) => one === this.#chosen) ?? this.rounds.at(-1) ?? 1);
  readonly shown = $derived(this.set.groups.filter(({ handIn }) => handIn.round === this.round));
  readonly counted = $derived(this.shown.filter(({ code }) => !this.without.has(code)));
  /** Whether all that came in has been read. */
  readonly all = $derived(this.#waiting.length === 0);
  /** Whether the model can be asked, too: it needs to measure places that are none of the presets'. */
  readonly ready = $derived(this.#measured && this.all && this.counted.length > 0);

  /** Takes codes in, a few at a time: a slow device stays at hand while it reads those of a whole class. */
  add(more: readonly Input[]): void {
    const busy = this.#waiting.length > 0;
    const single = more.flatMap(({ from, text }) => separate(text).map((one) => ({ from, text: one })));
    this.#waiting = [...this.#waiting, ...single];
    if (!busy) afterNextPaint(() => this.#readOn());
    void loadReach().then(() => (this.#measured = true));
  }
  clear(): void {
    this.#inputs = [];
    this.#waiting = [];
    this.#read.clear();
    this.without.clear();
  }
  look(round: number): void {
    this.#chosen = round;
  }

  #readOn(): void {
    const until = performance.now() + readingMs;
    let count = 0;
    while (count < this.#waiting.length && (count === 0 || performance.now() < until))
      this.#codesIn(this.#waiting[count++].text);
    this.#inputs = [...this.#inputs, ...this.#waiting.slice(0, count)];
    this.#waiting = this.#waiting.slice(count);
    if (this.#waiting.length > 0) afterNextPaint(() => this.#readOn());
  }
  #codesIn(text: string): readonly CodeRead[] {
    const known = this.#read.get(text) ?? readCodes(text);
    this.#read.set(text, known);
    return known;
  }
}
