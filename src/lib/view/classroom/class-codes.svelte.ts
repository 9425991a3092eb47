/** Knows the codes that were taken in on one page, which round is looked at, and who counts. Keeps nothing when the page is closed. */
import { SvelteSet } from 'svelte/reactivity';
import { gather, type Input } from '#lib/classroom/gather.ts';
import { readCodes, separate, type CodeRead } from '#lib/classroom/hand-in.ts';
import { afterNextPaint } from '#lib/view/after-paint.svelte.ts';

/** So long a device reads codes before it shows what it has found: less than a reader notices, ms. */
const readingMs = 40;

export class ClassCodes {
  #inputs: readonly Input[] = $state.raw([]);
  /** What came in and is not all read yet. */
  #waiting: readonly Input[] = $state.raw([]);
  #done = $state(0);
  /** What may come in soon. */
  #ahead: readonly string[] = [];
  #busy = false;
  // nothing is drawn from it
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #read = new Map<string, readonly CodeRead[]>();
  #chosen: number | undefined = $state();
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
  /** How far the reading is. */
  readonly reading = $derived({ done: this.#done, count: this.#waiting.length });

  /** Takes codes in, a few at a time: a slow device stays at hand while it reads those of a whole class. */
  add(more: readonly Input[]): void {
    const single = more.flatMap(({ from, text }) => separate(text).map((one) => ({ from, text: one })));
    this.#waiting = [...this.#waiting, ...single];
    this.#begin();
  }
  /** Reads what may be taken in next, so that it need not be read then. */
  readAhead(text: string): void {
    this.#ahead = separate(text);
    this.#begin();
  }
  clear(): void {
    this.#inputs = [];
    this.#waiting = [];
    this.#done = 0;
    this.#ahead = [];
    this.#read.clear();
    this.without.clear();
  }
  look(round: number): void {
    this.#chosen = round;
  }

  #begin(): void {
    if (this.#busy) return;
    this.#busy = true;
    afterNextPaint(() => this.#readOn());
  }
  #readOn(): void {
    const until = performance.now() + readingMs;
    do {
      if (this.#done < this.#waiting.length) this.#codesIn(this.#waiting[this.#done++].text);
      else if (this.#ahead.length > 0) {
        this.#codesIn(this.#ahead[0]);
        this.#ahead = this.#ahead.slice(1);
      }
    } while (this.#more && performance.now() < until);
    // shown at once: what is drawn between would keep the rest waiting
    if (this.#waiting.length > 0 && this.#done === this.#waiting.length) {
      this.#inputs = [...this.#inputs, ...this.#waiting];
      this.#waiting = [];
      this.#done = 0;
    }
    this.#busy = this.#more;
    if (this.#busy) afterNextPaint(() => this.#readOn());
  }
  get #more(): boolean {
    return this.#done < this.#waiting.length || this.#ahead.length > 0;
  }
  #codesIn(text: string): readonly CodeRead[] {
    const known = this.#read.get(text) ?? readCodes(text);
    this.#read.set(text, known);
    return known;
  }
}
