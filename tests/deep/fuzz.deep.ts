/** Knows that whatever has been done to a valid scenario is refused with a place, or computed to finite numbers: 100,000 times. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '#lib/generated/model.ts';
import { checkScenario } from '#lib/scenario/check.ts';
import { factsOf } from '#lib/scenario/facts.ts';
import { columnsOf } from '#lib/scenario/run.ts';
import { limits, levelOf } from '#lib/scenario/scenario.ts';
import { mayStand, terrain } from '#lib/scenario/terrain.ts';
import { scenario } from '../scenario-arbitrary.ts';

const cases = 100_000;
type Tree = Record<string, unknown> | unknown[];

const odd: readonly unknown[] = [
  ...[null, undefined, true, false, '', '0', 'none', '__proto__', [], {}, [[]], NaN, Infinity, -Infinity],
  ...[-0, 0, 1, -1, 0.5, 99, 100, 101, 19_999, 200_000, 200_001, 2 ** 31, 2 ** 53, 1e308, 5e-324, 10n],
  ...['deu', 'usa', 'ukraine', 'osce', 'deter', Symbol('odd'), () => 1, new Date(0), new Map(), /x/],
];

/** Every plain object and list in a tree; the odd ones are shared by all cases and stay as they are. */
function nodesOf(tree: unknown): Tree[] {
  if (!Array.isArray(tree) && Object.prototype.toString.call(tree) !== '[object Object]') return [];
  return [tree as Tree, ...Object.values(tree as Tree).flatMap(nodesOf)];
}

/** Lists and plain objects anew, anything else as it is: some of it cannot be cloned. */
function copied(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(copied);
  if (Object.prototype.toString.call(tree) !== '[object Object]') return tree;
  return Object.fromEntries(Object.entries(tree as object).map(([key, value]) => [key, copied(value)]));
}

/** Does something to one place of the tree: another value, none, one too many, one from elsewhere, a small change of a number. */
function spoil(tree: unknown, [how, where, which, what]: readonly number[]): void {
  const nodes = nodesOf(tree);
  const node = nodes[where % nodes.length] as Record<string, unknown>;
  const keys = Object.keys(node);
  const key = keys[which % Math.max(1, keys.length)] ?? (Array.isArray(node) ? '0' : 'x');
  const donor = nodes[what % nodes.length] as Record<string, unknown>;
  const taken = Object.values(donor)[which % Math.max(1, Object.keys(donor).length)];
  switch (how % 6) {
    case 0:
      node[key] = copied(odd[what % odd.length]);
      return;
    case 1:
      delete node[key];
      return;
    case 2:
      // a list with a name in it is nothing that a file or a link can hold
      if (Array.isArray(node)) node.unshift(1_000);
      else node[['x', 'constructor', '7', 'length ', 'front_length', 'land_force.deu'][what % 6]] = 1_000;
      return;
    case 3:
      node[key] = copied(taken);
      return;
    case 4:
      if (typeof node[key] === 'number') node[key] += [1, -1, 1e-9, 0.1, 1e5, -1e5][what % 6];
      return;
    default:
      if (Array.isArray(node) && node.length > 0) node.push(node[which % node.length]);
      else node[key] = [node[key]];
  }
}

it(`${cases} spoilt scenarios are refused with their place, or compute to finite numbers`, () => {
  const valid = fc.sample(scenario, { seed: 11, numRuns: 300 });
  const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.nat({ max: valid.length - 1 }),
      fc.array(numbers, { minLength: 1, maxLength: 4 }),
      (i, spoils) => {
        const value: unknown = structuredClone(valid[i]);
        for (const one of spoils) spoil(value, one);
        const checked = checkScenario(value, mayStand);
        if (!checked.ok) {
          expect(checked.errors.length).toBeGreaterThan(0);
          for (const { place, code, expected, found } of checked.errors)
            expect([typeof place, typeof code, typeof expected, typeof found]).toEqual(
              Array(4).fill('string'),
            );
          return;
        }
        accepted++;
        expect(checked.scenario).toEqual(value);
        expect(levelOf(checked.scenario)).toBeGreaterThanOrEqual(limits.level.low);
        expect(levelOf(checked.scenario)).toBeLessThanOrEqual(limits.level.high);
        const columns = columnsOf(checked.scenario, factsOf(checked.scenario, terrain));
        for (const rule of rules)
          if (rule.kind === 'number') expect(Number.isFinite(columns.numbers[rule.slot][0])).toBe(true);
      },
    ),
    { seed: 20250321, numRuns: cases },
  );
  // the spoiling is neither always deadly nor never
  expect(accepted).toBeGreaterThan(cases / 100);
  expect(accepted).toBeLessThan(cases / 2);
});
