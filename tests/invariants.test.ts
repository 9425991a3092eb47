/** Knows what must hold for every valid scenario, whatever its numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence } from '#lib/generated/evidence.ts';
import { missions } from '#lib/generated/missions.ts';
import { contributors, parameters, stanceIds } from '#lib/generated/model.ts';
import { quotes } from '#lib/generated/quotes.ts';
import { checkScenario } from '#lib/scenario/check.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import type { NumberOutput, Result } from '#lib/scenario/result.ts';
import { run, sweep } from '#lib/scenario/run.ts';
import { limits, levelOf, type Scenario } from '#lib/scenario/scenario.ts';
import { placementOf, terrain } from '#lib/scenario/terrain.ts';
import { cases, scenario } from './scenario-arbitrary.ts';

const runs = cases(1_000);
const seed = 20_250_321;
// drawn and computed once: the same seed gives the same scenarios in every run
let drawn: readonly { s: Scenario; result: Result }[] | undefined;
function holds(predicate: (s: Scenario, result: Result) => void, first = runs) {
  drawn ??= fc.sample(scenario, { seed, numRuns: runs }).map((s) => ({ s, result: run(s, terrain) }));
  drawn.slice(0, first).forEach(({ s, result }, i) => {
    try {
      predicate(s, result);
    } catch (error) {
      throw new Error(`scenario ${i} of seed ${seed}: ${(error as Error).message}\n${JSON.stringify(s)}`, {
        cause: error,
      });
    }
  });
}

const numbers = ({ outputs }: Result): [string, NumberOutput][] =>
  Object.entries(outputs as unknown as Record<string, object>).flatMap(
    ([id, output]): [string, NumberOutput][] => {
      if ('value' in output) return [[id, output as NumberOutput]];
      if (!('by' in output)) return [];
      return Object.entries(output.by as Record<string, NumberOutput>).map(([c, one]) => [`${id}.${c}`, one]);
    },
  );
const value = (result: Result, id: string) => numbers(result).find(([key]) => key === id)![1].value;
function close(a: number, b: number, message = '') {
  const off = Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
  if (off) throw new Error(`${message}: ${a} against ${b}`);
}

const shares = ['front_share', 'sustained_share', 'exposed_share', 'hinterland_share'];
const contributorOf = new Map(contributors.map((c) => [c.id, c]));

describe('for each of 1,000 random valid scenarios', { timeout: 60_000 }, () => {
  it('the check accepts it and changes nothing', () => {
    holds((s) => {
      const copy = structuredClone(s);
      const checked = checkScenario(s, (at) => placementOf(at).allowed);
      expect(checked).toEqual({ ok: true, scenario: copy });
      expect(s).toEqual(copy);
    });
  });

  it('every number is finite and at least 0, and every share at most 1', () => {
    holds((_, result) => {
      for (const [id, { value: found, unit }] of numbers(result)) {
        const most = shares.includes(id) ? 1 : Infinity;
        const sound = Number.isFinite(found) && found >= 0 && found <= most && unit !== '';
        if (!sound) throw new Error(`${id} is ${found} ${unit}`);
      }
    });
  });

  it('sums agree: troops by country make the whole, covered and overdrawn troops too, years make the cost', () => {
    holds((s, result) => {
      const total = levelOf(s);
      const by = new Map<string, number>();
      for (const { contributor, troops } of s.contingents)
        by.set(contributor, (by.get(contributor) ?? 0) + troops);
      expect(value(result, 'troops_total')).toBe(total);
      expect([...by.values()].reduce((a, b) => a + b, 0)).toBe(total);
      expect(Object.keys(result.outputs.pool_share.by).sort()).toEqual([...by.keys()].sort());
      // what lies above the ceilings and what lies below them is the whole force
      close(
        value(result, 'overdrawn') + value(result, 'sustained_share') * total,
        total,
        'covered and overdrawn',
      );
      const nato = [...by].reduce(
        (sum, [id, troops]) => sum + (contributorOf.get(id as never)!.nato ? troops : 0),
        0,
      );
      expect(value(result, 'nato_troops')).toBe(nato);
      close(value(result, 'cost_total'), value(result, 'cost_year') * s.years);
    });
  });

  it('parts stay below their wholes: drones reach no farther than glide bombs, a strip holds no more than the force', () => {
    holds((s, result) => {
      const inside = s.contingents
        .filter(({ at }) => terrain(at).side !== 'outside')
        .reduce((sum, { troops }) => sum + troops, 0);
      expect(value(result, 'exposed_drone')).toBeLessThanOrEqual(value(result, 'exposed_glide'));
      expect(value(result, 'exposed_glide')).toBeLessThanOrEqual(inside);
      expect(value(result, 'density_strip')).toBeLessThanOrEqual(value(result, 'density_line') * (1 + 1e-12));
      expect(value(result, 'front_held') / (s.assumptions.brigade_front ?? 10)).toBeLessThanOrEqual(
        value(result, 'brigades') * (1 + 1e-12),
      );
    });
  });

  it('a class is one that its rule knows, and the branch that held is one that it has', () => {
    const capabilities = ['deny', 'interpose-dense', 'interpose-thin', 'monitor', 'presence'];
    const references = missions.flatMap((m) => ('reference' in m && m.reference ? [m.id as string] : []));
    holds((_, { outputs }) => {
      expect(capabilities).toContain(outputs.capability.class);
      expect(['met', 'short']).toContain(outputs.task_gap.class);
      expect(['within', 'strained', 'beyond']).toContain(outputs.sustainability.class);
      expect(['london', 'between', 'debate']).toContain(outputs.level_in_text.class);
      expect([...references, 'none']).toContain(outputs.nearest_mission.class);
      for (const lens of ['text', 'record'] as const) {
        expect(['open', 'blocked', 'disputed']).toContain(outputs.route[lens].class);
        expect(outputs.route[lens].because.length).toBeGreaterThan(0);
        for (const stance of Object.values(outputs.stance[lens])) expect(stanceIds).toContain(stance.class);
      }
      expect(outputs.research[0]).toMatchObject({ finding: 'validity', applies: true });
    });
  });

  it('the lenses are never mixed: the text speaks by quotes, the record by evidence', () => {
    const quoteIds = new Set<string>(quotes.map((q) => q.id));
    const evidenceIds = new Set(evidence.map((e) => e.id));
    holds((_, { outputs: { stance } }) => {
      for (const [actor, { because, class: name }] of Object.entries(stance.text)) {
        for (const id of because) expect(quoteIds.has(id), `${actor}: ${id}`).toBe(true);
        if (name !== 'silent') expect(because.length, actor).toBeGreaterThan(0);
      }
      for (const [actor, { because, class: name }] of Object.entries(stance.record)) {
        for (const id of because) expect(evidenceIds.has(id), `${actor}: ${id}`).toBe(true);
        if (name !== 'silent') expect(because.length, actor).toBeGreaterThan(0);
      }
      // whether a condition is met is said of conditions and of nothing else
      for (const lens of [stance.text, stance.record]) {
        for (const { class: name, met } of Object.values(lens))
          expect(met !== undefined).toBe(name === 'conditional');
      }
    });
  });

  it('two runs give the same bytes, and so does a run after the way through JSON', () => {
    holds((s, result) => {
      const first = JSON.stringify(result);
      expect(JSON.stringify(run(s, terrain))).toBe(first);
      expect(JSON.stringify(run(JSON.parse(JSON.stringify(s)) as Scenario, terrain))).toBe(first);
    }, 300);
  });

  it('the order of contingents and of the table changes nothing but the last digits', () => {
    holds((s, before) => {
      const turned = { ...s, contingents: [...s.contingents].reverse(), table: [...s.table].reverse() };
      const after = run(turned, terrain);
      const there = new Map(numbers(after));
      for (const [id, { value: found }] of numbers(before)) close(found, there.get(id)!.value, id);
      const rest = ({
        outputs: { stance, route, doctrine, research, contradictions, capability },
        thresholds,
      }: Result) => ({
        ...{ stance, route, doctrine, research, contradictions, capability, thresholds },
      });
      expect(rest(after)).toEqual(rest(before));
    }, 300);
  });

  it('more troops in the same shape never lower a density, a pool, a cost or an exposure', () => {
    const growing = [
      ...[
        'density_line',
        'density_strip',
        'density_population',
        'ratio_russian',
        'ratio_ukrainian',
        'brigades',
      ],
      ...[
        'front_held',
        'front_share',
        'rotation_pool',
        'overdrawn',
        'days_to_full',
        'cost_year',
        'cost_total',
      ],
      ...['exposed_drone', 'exposed_glide', 'nato_troops'],
    ] as const;
    const levels = [20_000, 20_001, 36_700, 40_000, 99_900, 200_000];
    holds((s) => {
      const column = sweep(s, terrain, levels);
      for (const id of growing) {
        const along = column(id as never);
        const falls = levels.filter((_, i) => i > 0 && along[i] < along[i - 1]);
        if (falls.length > 0) throw new Error(`${id} falls at ${falls.join(', ')}: ${along.join(', ')}`);
      }
      const covered = column('sustained_share');
      for (let i = 1; i < levels.length; i++)
        expect(covered[i]).toBeLessThanOrEqual(covered[i - 1] * (1 + 1e-12));
    });
  });

  it('a sweep passes through the run, and twice the level is twice what grows with it', () => {
    holds((s) => {
      const own = levelOf(s);
      const result = run(s, terrain);
      const column = sweep(s, terrain, [own, own * 2]);
      for (const id of [
        'density_line',
        'density_strip',
        'rotation_pool',
        'cost_year',
        'exposed_glide',
        'nato_troops',
      ]) {
        const [once, twice] = column(id as never);
        close(once, value(result, id), id);
        close(twice, 2 * once, id);
      }
      for (const id of ['hinterland_share', 'exposed_share']) {
        const [once, twice] = column(id as never);
        close(once, twice, id);
      }
    }, 100);
  });

  it('scaling keeps the sum exact, the order, the places and the least size, and comes back', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: limits.level.low, max: limits.level.high }), (s, level) => {
        const scaled = scaleTo(s.contingents, level);
        expect(levelOf({ contingents: scaled })).toBe(level);
        expect(scaled.map(({ contributor, at }) => ({ contributor, at }))).toEqual(
          s.contingents.map(({ contributor, at }) => ({ contributor, at })),
        );
        for (const { troops } of scaled) {
          expect(Number.isInteger(troops)).toBe(true);
          expect(troops).toBeGreaterThanOrEqual(limits.contingentTroops);
        }
        expect(checkScenario({ ...s, contingents: scaled }).ok).toBe(true);
        // nobody who had more gets less
        s.contingents.forEach((a, i) => {
          const larger = s.contingents.findIndex((b) => b.troops > a.troops);
          if (larger >= 0) expect(scaled[larger].troops).toBeGreaterThanOrEqual(scaled[i].troops);
        });
        expect(scaleTo(s.contingents, levelOf(s))).toEqual(s.contingents);
      }),
      { seed, numRuns: runs },
    );
  });

  it('thresholds ascend on round levels, connect, and begin and end with what a run at these levels gives', () => {
    holds((_, { thresholds }) => {
      for (const [id, changes] of Object.entries(thresholds)) {
        changes.forEach(({ level, from, to }, i) => {
          expect(level % 100, id).toBe(0);
          expect(level).toBeGreaterThan(limits.level.low);
          expect(level).toBeLessThanOrEqual(limits.level.high);
          expect(from).not.toBe(to);
          if (i > 0) {
            expect(level).toBeGreaterThan(changes[i - 1].level);
            expect(from).toBe(changes[i - 1].to);
          }
        });
      }
      // the text's own figures do not depend on the shape, so their thresholds are the same for every scenario
      expect(thresholds.level_in_text).toEqual([
        { level: 22_600, from: 'london', to: 'between' },
        { level: 40_000, from: 'between', to: 'debate' },
      ]);
    });
  });

  it('a threshold agrees with runs 100 below and 100 above it', () => {
    holds((s, { thresholds }) => {
      const least = Math.min(...s.contingents.map((c) => c.troops)) / levelOf(s);
      // where the least size of a contingent bends the shape, the level alone does not decide
      if (least * limits.level.low < limits.contingentTroops) return;
      for (const [id, changes] of Object.entries(thresholds)) {
        for (const { level, from, to } of changes) {
          const at = (troops: number) => {
            const { outputs } = run({ ...s, contingents: scaleTo(s.contingents, troops) }, terrain);
            return (outputs as unknown as Record<string, { class: string }>)[id].class;
          };
          const alone = (troops: number) =>
            !changes.some((c) => c.level !== level && Math.abs(c.level - troops) <= 100);
          if (level - 200 >= limits.level.low && alone(level - 200))
            expect(at(level - 200), `${id} below ${level}`).toBe(from);
          if (level + 100 <= limits.level.high && alone(level + 100))
            expect(at(level + 100), `${id} above ${level}`).toBe(to);
        }
      }
    }, 50);
  });

  it('an assumption at its middle value changes nothing, and outside a scenario nothing remembers it', () => {
    holds((s) => {
      const modes = Object.fromEntries(parameters.flatMap((p) => ('per' in p ? [] : [[p.id, p.mode]])));
      const plain = run({ ...s, assumptions: {} }, terrain);
      const said = run({ ...s, assumptions: modes }, terrain);
      expect(said.outputs).toEqual(plain.outputs);
    }, 200);
  });
});
