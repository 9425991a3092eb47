/** Knows how random valid scenarios are drawn, for tests only: places from the real map, every bound of the contract reached. */
import fc from 'fast-check';
import { contributors, inputs, parameters, version } from '#lib/generated/model.ts';
import { limits, type Contingent, type LonLat, type Scenario } from '#lib/scenario/scenario.ts';
import { loadReach, placementOf } from '#lib/scenario/terrain.ts';

await loadReach();

/** How many cases a test draws: so many, or fewer where each test is run for thousands of mutants. */
export const cases = (wanted: number): number =>
  Math.min(wanted, Number(process.env.CASES_AT_MOST ?? wanted));

const optionsOf = (id: string): string[] => {
  const input = inputs.find((i) => i.id === id);
  return input !== undefined && 'options' in input ? [...input.options] : [];
};

/** Somewhere in Ukraine or in a neighbour's border district. */
export const place: fc.Arbitrary<LonLat> = fc
  .tuple(fc.double({ min: 21.5, max: 40.2, noNaN: true }), fc.double({ min: 44.2, max: 52.4, noNaN: true }))
  .map(([lon, lat]): LonLat => [Number(lon.toFixed(3)), Number(lat.toFixed(3))])
  .filter((at) => placementOf(at).allowed);

const level = fc.oneof(
  fc.integer({ min: limits.level.low, max: limits.level.high }),
  fc.constantFrom(20_000, 20_100, 22_500, 22_501, 39_999, 40_000, 100_000, 199_999, 200_000),
);

/** Shares a level out by weights; nobody gets less than the least contingent. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const least = limits.contingentTroops;
  const rest = total - least * weights.length;
  const sum = weights.reduce((a, b) => a + b, 0);
  const troops = weights.map((weight) => least + Math.floor((rest * weight) / sum));
  troops[0] += total - troops.reduce((a, b) => a + b, 0);
  return troops;
}

const contingents: fc.Arbitrary<Contingent[]> = fc
  .tuple(
    level,
    fc.array(
      fc.record({
        contributor: fc.constantFrom(...contributors.map((c) => c.id)),
        weight: fc.integer({ min: 1, max: 1000 }),
        at: place,
      }),
      { minLength: 1, maxLength: limits.contingents, size: 'max' },
    ),
  )
  .map(([total, drawn]) => {
    const troops = shareOut(
      total,
      drawn.map((d) => d.weight),
    );
    return drawn.map(({ contributor, at }, i) => ({ contributor, troops: troops[i], at }));
  });

const ranges = parameters.flatMap((p) =>
  'per' in p
    ? contributors.map((c) => ({
        id: `${p.id}.${c.id}`,
        low: c.land.low as number,
        high: c.land.high as number,
      }))
    : [{ id: p.id as string, low: p.low as number, high: p.high as number }],
);
const assumptions: fc.Arbitrary<Record<string, number>> = fc
  .subarray(ranges, { maxLength: 8 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ id, low, high }) =>
        fc
          .oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }))
          .map((value): [string, number] => [id, value]),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

export const scenario: fc.Arbitrary<Scenario> = fc.record({
  model: fc.constant(version),
  contingents,
  mandate: fc.constantFrom(...optionsOf('mandate')),
  task: fc.constantFrom(...optionsOf('task')),
  guarantee: fc.constantFrom(...optionsOf('guarantee')),
  table: fc.shuffledSubarray(optionsOf('table')),
  usBacking: fc.constantFrom(...optionsOf('usBacking')),
  zoneDepthKm: fc.integer(limitsOf(limits.zoneDepthKm)),
  jointCommission: fc.boolean(),
  years: fc.integer(limitsOf(limits.years)),
  assumptions: fc.oneof(fc.constant({}), assumptions),
}) as fc.Arbitrary<Scenario>;

function limitsOf({ low, high }: { readonly low: number; readonly high: number }) {
  return { min: low, max: high };
}
