/** Knows how one contingent is moved, by hand or by keys, as one step of the history. Knows no element of the page. */
import { loadReach } from '#lib/scenario/terrain.ts';
import type { LonLat } from '#lib/scenario/scenario.ts';
import type { Simulator } from '../simulator.svelte.ts';

const kmPerDegree = 111.195;

export class Move {
  /** Index of the contingent that is being moved. */
  index: number | undefined = $state();
  #ready = false;
  #simulator: Simulator;

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
    void loadReach().then(() => (this.#ready = true));
  }

  begin(index: number): void {
    this.index = index;
    this.#simulator.selected = index;
  }

  /** Moves to a point; where none may stand the contingent stays, and the simulator says why. */
  to(at: LonLat): void {
    if (this.index === undefined || !this.#ready) return;
    this.#simulator.updateContingent(this.index, { at }, { settle: false });
  }

  /** Moves by kilometres to the east and to the north. */
  by(eastKm: number, northKm: number): void {
    if (this.index === undefined) return;
    const [lon, lat] = this.#simulator.scenario.contingents[this.index].at;
    const perDegree = kmPerDegree * Math.cos((lat * Math.PI) / 180);
    const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
    this.to([round(lon + eastKm / perDegree), round(lat + northKm / kmPerDegree)]);
  }

  end(): void {
    if (this.index === undefined) return;
    this.index = undefined;
    this.#simulator.settle();
  }

  cancel(): void {
    if (this.index === undefined) return;
    this.index = undefined;
    this.#simulator.cancel();
  }
}
