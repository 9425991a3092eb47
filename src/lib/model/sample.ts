/** Knows how assumptions become columns of a fixed sample, and keeps them until a range changes. Knows no scenario. */
import { sobolColumn, shifts, type SobolDimension } from './sobol.ts';
import { triangularQuantile, type Triangle } from './triangular.ts';

/** Draws of every assumption: the same points for every scenario and level, so that nothing flickers. */
export class Sample {
  #columns = new Map<string, { readonly triangle: Triangle; readonly values: Float64Array }>();
  #unit = new Map<number, Float64Array>();
  #shifts: Float64Array;

  /**
   * @param count points, a power of two: 4,096 on screen, 16,384 in reports.
   * @param dimensions one per assumption, in the order fixed by the model's version.
   * @param seed part of the model's version.
   */
  constructor(
    readonly count: number,
    private readonly dimensions: readonly SobolDimension[],
    seed: number,
  ) {
    this.#shifts = shifts(seed, dimensions.length);
  }

  /** Draws in one dimension between 0 and 1. */
  unit(dimension: number): Float64Array {
    let column = this.#unit.get(dimension);
    if (column === undefined) {
      column = sobolColumn(this.dimensions[dimension], this.count, this.#shifts[dimension]);
      this.#unit.set(dimension, column);
    }
    return column;
  }

  /** Draws of one assumption. `id` is its name in the memory; a changed triangle is drawn anew at the same points. */
  column(id: string, dimension: number, triangle: Triangle): Float64Array {
    const known = this.#columns.get(id);
    if (known !== undefined && same(known.triangle, triangle)) return known.values;
    const unit = this.unit(dimension);
    const values = new Float64Array(this.count);
    for (let i = 0; i < this.count; i++) values[i] = triangularQuantile(triangle, unit[i]);
    this.#columns.set(id, { triangle, values });
    return values;
  }
}

function same(a: Triangle, b: Triangle): boolean {
  return a.low === b.low && a.mode === b.mode && a.high === b.high;
}
