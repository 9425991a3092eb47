/** Knows the assumptions of a scenario as a list: each parameter, land forces once per contributor present, with what is set. Draws nothing. */
import { contributors, parameters } from '#lib/generated/model.ts';
import type { Facts } from '#lib/model/facts.ts';
import type { Triangle } from '#lib/model/triangular.ts';
import type { Scenario } from './scenario.ts';

export interface Assumption {
  /** `front_length`, `land_force.deu`. */
  readonly id: string;
  /** Id of the parameter that it belongs to. */
  readonly parameter: string;
  /** Dimension of the sample that is always its own. */
  readonly dimension: number;
  /** Its range, or a point where the reader has set a value. */
  readonly triangle: Triangle;
}

const scalars = parameters.filter((p) => !('per' in p)) as unknown as readonly ({
  readonly id: string;
} & Triangle)[];
const vectors = parameters.filter((p) => 'per' in p);

/** How many dimensions the sample of this model has. */
export const dimensionCount = scalars.length + vectors.length * contributors.length;

/** Assumptions that can matter for a scenario, scalars first, then each vector by contributor present. */
export function assumptionsOf(scenario: Pick<Scenario, 'assumptions'>, facts: Facts): readonly Assumption[] {
  const settled = (id: string, { low, mode, high }: Triangle): Triangle => {
    const value = scenario.assumptions[id];
    return value === undefined ? { low, mode, high } : { low: value, mode: value, high: value };
  };
  return [
    ...scalars.map((p, dimension) => ({ id: p.id, parameter: p.id, dimension, triangle: settled(p.id, p) })),
    ...vectors.flatMap((p, v) =>
      facts.present.map((c) => {
        const id = `${p.id}.${contributors[c].id}`;
        const dimension = scalars.length + v * contributors.length + c;
        return { id, parameter: p.id, dimension, triangle: settled(id, contributors[c].land) };
      }),
    ),
  ];
}

/** Columns, one per assumption in the order of {@link assumptionsOf}, sorted into what the compiled rules read. */
export function asParameters(columns: readonly Float64Array[], facts: Facts) {
  return {
    parameters: columns.slice(0, scalars.length),
    vectors: vectors.map((_, v) => {
      const from = scalars.length + v * facts.present.length;
      return columns.slice(from, from + facts.present.length);
    }),
  };
}
