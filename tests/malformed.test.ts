/** Knows that whatever is not a valid scenario is refused with the place named. The command line is in malformed-cli.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '#lib/scenario/check.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { placementOf } from '#lib/scenario/terrain.ts';
import { cases, scenario } from './scenario-arbitrary.ts';

const seed = 20_250_321;
const check = (value: unknown) => checkScenario(value, (at) => placementOf(at).allowed);

type Json = Record<string, unknown>;
interface Mistake {
  /** The scenario with the mistake in it. */
  readonly value: unknown;
  /** Where it must be reported. */
  readonly place: string;
  readonly codes: readonly string[];
}
/** Makes one mistake in a valid scenario, chosen by two numbers. */
type Spoil = (valid: Json, a: number, b: number) => Mistake;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length];
const notNumbers = ['8000', null, true, [], {}, [8000], undefined];
const huge = [Infinity, -Infinity, NaN, 1e308, -1, -1e9, Number.MAX_SAFE_INTEGER, 0.5];
const notText = [1, null, true, [], {}, undefined];
const topKeys = [
  ...['model', 'contingents', 'mandate', 'task', 'guarantee', 'table', 'usBacking', 'zoneDepthKm'],
  ...['jointCommission', 'years', 'assumptions'],
];
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** An own property even where the name is special, as JSON.parse makes it. */
function withKey(object: object, key: string, value: unknown): Json {
  const copy = { ...object } as Json;
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
function without(object: object, key: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([k]) => k !== key));
}
function inContingent(valid: Json, n: number, change: (c: Json) => unknown): { value: Json; i: number } {
  const list = valid.contingents as Json[];
  const i = n % list.length;
  return { value: { ...valid, contingents: list.map((c, k) => (k === i ? change(c) : c)) }, i };
}
const troopsOf = (valid: Json) =>
  (valid.contingents as { troops: number }[]).reduce((sum, c) => sum + c.troops, 0);

const spoils: Record<string, Spoil> = {
  'a missing key': (valid, a) => {
    const key = pick(topKeys, a);
    return { value: without(valid, key), place: key, codes: ['missing'] };
  },
  'a key too many': (valid, a) => {
    const key = pick(['troops', 'Task', 'x', '', ...inherited], a);
    return { value: withKey(valid, key, 1), place: key, codes: ['unknown-key'] };
  },
  'a wrong type': (valid, a, b) => {
    const key = pick(topKeys, a);
    const right: Record<string, string> = {
      jointCommission: 'boolean',
      zoneDepthKm: 'number',
      years: 'number',
    };
    const wrong = pick([7.5, 'yes', null, [[1]], { a: {} }, undefined, Symbol('x'), 10n], b);
    const place = key;
    if (typeof wrong === right[key])
      return { value: { ...valid, [key]: null }, place, codes: ['type', 'choice'] };
    const first: Record<string, string> = { contingents: 'contingents[0].troops', table: 'table[0]' };
    const deep = Array.isArray(wrong) ? (first[key] ?? place) : place;
    const inner = key === 'assumptions' && typeof wrong === 'object' && wrong !== null;
    const at = inner && !Array.isArray(wrong) ? 'assumptions.a' : deep;
    return { value: { ...valid, [key]: wrong }, place: at, codes: ['type', 'choice', 'version', 'missing'] };
  },
  'another version': (valid, a) => ({
    value: { ...valid, model: pick(['0.9.0', '2.0.0', '', '1.0', ' 1.0.0'], a) },
    place: 'model',
    codes: ['version'],
  }),
  'a choice that does not exist': (valid, a, b) => {
    const key = pick(['mandate', 'task', 'guarantee', 'usBacking'], a);
    return {
      value: { ...valid, [key]: pick(['', 'None', 'nato', ...inherited], b) },
      place: key,
      codes: ['choice'],
    };
  },
  'someone at the table twice': (valid) => ({
    value: { ...valid, table: ['russia', 'usa', 'russia'] },
    place: 'table[2]',
    codes: ['twice'],
  }),
  'someone unknown at the table': (valid, a) => ({
    value: { ...valid, table: ['russia', pick(['nato', 'deu', 3, null, ['usa']], a)] },
    place: 'table[1]',
    codes: ['choice', 'type'],
  }),
  'a list instead of assumptions': (valid, a) => ({
    value: {
      ...valid,
      assumptions: pick<unknown>([[], [1000], new Map([['front_length', 1000]]), new Date(0)], a),
    },
    place: 'assumptions',
    codes: ['type'],
  }),
  'a zone or a duration out of range': (valid, a, b) => {
    const [key, bad] = pick<[string, readonly number[]]>(
      [
        ['zoneDepthKm', [-1, 51, 1e9, -Infinity, Infinity, NaN, 1.5]],
        ['years', [0, 11, -5, 1e12, Infinity, NaN, 4.999]],
      ],
      a,
    );
    return {
      value: { ...valid, [key]: pick(bad, b) },
      place: key,
      codes: ['type', 'whole', 'too-low', 'too-high'],
    };
  },
  'troops that are no number of people': (valid, a, b) => {
    const { value, i } = inContingent(valid, a, (c) => ({ ...c, troops: pick([...notNumbers, ...huge], b) }));
    return { value, place: `contingents[${i}].troops`, codes: ['type', 'whole', 'too-low', 'too-high'] };
  },
  'fewer troops than a contingent has': (valid, a, b) => {
    const { value, i } = inContingent(valid, a, (c) => ({ ...c, troops: pick([0, 1, 99, -100], b) }));
    return { value, place: `contingents[${i}].troops`, codes: ['too-low'] };
  },
  'an unknown contributor': (valid, a, b) => {
    const bad = pick<unknown>(['rus', 'ukr', 'DEU', 'xx', '', ...inherited, ...notText], b);
    const { value, i } = inContingent(valid, a, (c) => ({ ...c, contributor: bad }));
    return { value, place: `contingents[${i}].contributor`, codes: ['choice', 'type', 'missing'] };
  },
  'a contingent with a field missing': (valid, a, b) => {
    const key = pick(['contributor', 'troops', 'at'], b);
    const { value, i } = inContingent(valid, a, (c) => without(c, key));
    return { value, place: `contingents[${i}].${key}`, codes: ['missing'] };
  },
  'a contingent with a field too many': (valid, a, b) => {
    const key = pick(['name', 'km', ...inherited], b);
    const { value, i } = inContingent(valid, a, (c) => withKey(c, key, null));
    return { value, place: `contingents[${i}].${key}`, codes: ['unknown-key'] };
  },
  'a contingent that is none': (valid, a, b) => {
    const { value, i } = inContingent(valid, a, () =>
      pick<unknown>([null, 5, 'gbr', ['gbr', 8000], undefined], b),
    );
    // a list has none of the fields, and each is named
    const isList = b % 5 === 3;
    return {
      value,
      place: `contingents[${i}]${isList ? '.troops' : ''}`,
      codes: isList ? ['missing'] : ['type'],
    };
  },
  'coordinates off the globe': (valid, a, b) => {
    const [at, k] = pick<[unknown[], number]>(
      [
        [[181, 50], 0],
        [[-1e9, 50], 0],
        [[30, 91], 1],
        [[30, -90.5], 1],
        [[NaN, 50], 0],
        [[30, Infinity], 1],
        [['30', 50], 0],
        [[30, null], 1],
      ],
      b,
    );
    const { value, i } = inContingent(valid, a, (c) => ({ ...c, at }));
    return { value, place: `contingents[${i}].at[${k}]`, codes: ['type', 'too-low', 'too-high'] };
  },
  'coordinates that are no pair': (valid, a, b) => {
    const { value, i } = inContingent(valid, a, (c) => ({
      ...c,
      at: pick<unknown>([null, 30, '30,50', { lon: 30 }], b),
    }));
    return { value, place: `contingents[${i}].at`, codes: ['type'] };
  },
  'a third coordinate': (valid, a) => {
    const { value, i } = inContingent(valid, a, (c) => ({ ...c, at: [...(c.at as number[]), 120] }));
    return { value, place: `contingents[${i}].at[2]`, codes: ['type', 'unknown-key'] };
  },
  'a place in Russia, Belarus, the sea or far away': (valid, a, b) => {
    // Moscow, Belgorod, Minsk, the Black Sea, Tiraspol, Berlin, the two numbers the wrong way round
    const far = [
      [37.62, 55.75],
      [36.59, 50.6],
      [27.57, 53.9],
      [33, 43.5],
      [29.63, 46.84],
      [13.4, 52.52],
      [50.45, 30.52],
    ];
    const { value, i } = inContingent(valid, a, (c) => ({ ...c, at: pick(far, b) }));
    return { value, place: `contingents[${i}].at`, codes: ['place'] };
  },
  'no contingents or too many': (valid, a) => {
    const one = (valid.contingents as Json[])[0];
    const many = Array.from({ length: 41 + (a % 60) }, () => ({ ...one, troops: 500 }));
    return {
      value: { ...valid, contingents: a % 2 === 0 ? [] : many },
      place: 'contingents',
      codes: ['too-few', 'too-many'],
    };
  },
  'a level out of range': (valid, a) => {
    const one = (valid.contingents as Json[])[0];
    const troops = pick([[19_999], [100], [200_000, 100], [150_000, 50_001], [10_000, 9_999]], a);
    const contingents = troops.map((n) => ({ ...one, troops: n }));
    return {
      value: { ...valid, contingents },
      place: 'contingents',
      codes: ['level-too-low', 'level-too-high'],
    };
  },
  'an unknown assumption': (valid, a) => {
    const names = [
      'x',
      '',
      'land_force',
      'land_force.',
      'land_force.rus',
      'land_force.deu.x',
      'front_length.deu',
    ];
    const key = pick([...names, 'Front_length', 'T', ...inherited], a);
    const value = { ...valid, assumptions: withKey(valid.assumptions as Json, key, 1000) };
    return { value, place: `assumptions.${key}`, codes: ['unknown-assumption'] };
  },
  'an assumption out of its range': (valid, a) => {
    const [key, bad] = pick<[string, number]>(
      [
        ['front_length', 959.999],
        ['front_length', 1250.001],
        ['rotation_ratio', 0],
        ['rotation_ratio', -4],
        ['sustainable_share', 8],
        ['land_force.deu', 59_999],
        ['land_force.deu', 1e300],
        ['hold_share_deny', 1.01],
      ],
      a,
    );
    const value = { ...valid, assumptions: { ...(valid.assumptions as Json), [key]: bad } };
    return { value, place: `assumptions.${key}`, codes: ['too-low', 'too-high'] };
  },
  'an assumption that is no number': (valid, a) => {
    const bad = pick<unknown>(['1000', null, NaN, Infinity, [1000], {}, true, undefined], a);
    const value = { ...valid, assumptions: { ...(valid.assumptions as Json), front_length: bad } };
    return { value, place: 'assumptions.front_length', codes: ['type'] };
  },
  'something else altogether': (_, a) => ({
    value: pick<unknown>([null, undefined, 5, 'london-20000', true, [], [{}], () => 5, NaN], a),
    place: '',
    codes: ['type', 'missing'],
  }),
};

const kinds = Object.entries(spoils);
const perKind = 50;

describe('a malformed scenario', { timeout: 60_000 }, () => {
  it.each(kinds)('with %s is refused with its place, and is left as it is', (_, spoil) => {
    fc.assert(
      fc.property(scenario, fc.nat(), fc.nat(), (valid, a, b) => {
        const { value, place, codes } = spoil(valid as unknown as Json, a, b);
        const before =
          Object.prototype.toString.call(value) === '[object Object]' ? { ...(value as object) } : value;
        const checked = check(value);
        expect(checked.ok, `accepted: ${place}`).toBe(false);
        if (checked.ok) return;
        const here = checked.errors.filter((e) => e.place === place || (place === '' && e.place !== ''));
        expect(here.length, `${place} is not among ${JSON.stringify(checked.errors)}`).toBeGreaterThan(0);
        expect(codes).toContain(here[0].code);
        for (const error of checked.errors) {
          expect(Object.keys(error)).toEqual(['place', 'code', 'expected', 'found']);
          for (const part of Object.values(error)) expect(typeof part).toBe('string');
        }
        expect(value).toEqual(before);
      }),
      { seed, numRuns: cases(perKind) },
    );
  });

  it(`is tried at least 500 times: ${kinds.length} kinds of mistake, ${perKind} of each`, () => {
    expect(kinds.length * perKind).toBeGreaterThanOrEqual(500);
  });

  it('with several mistakes at once names each of them, or says what comes first', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.constantFrom(...kinds),
        fc.constantFrom(...kinds),
        fc.nat(),
        (valid, [, one], [, two], n) => {
          const first = one(valid as unknown as Json, n, n);
          if (
            typeof first.value !== 'object' ||
            first.value === null ||
            !Array.isArray((first.value as Json).contingents)
          )
            return;
          if (((first.value as Json).contingents as Json[]).length === 0) return;
          let second: unknown;
          try {
            second = two(first.value as Json, n, n).value;
          } catch {
            return; // the second mistake needs what the first took away
          }
          expect(check(second).ok).toBe(false);
        },
      ),
      { seed, numRuns: cases(300) },
    );
  });

  it('of whatever shape never makes the check throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }),
        (value) => {
          expect(check(value).ok).toBe(false);
        },
      ),
      { seed, numRuns: cases(500) },
    );
  });
});

describe('a valid scenario', () => {
  it('comes back deeply equal, with nothing added, dropped or rounded', () => {
    fc.assert(
      fc.property(scenario, (valid) => {
        const copy = structuredClone(valid);
        expect(check(valid)).toStrictEqual({ ok: true, scenario: copy });
        expect(troopsOf(valid as unknown as Json)).toBe(troopsOf(copy as unknown as Json));
      }),
      { seed, numRuns: cases(200) },
    );
  });

  it('may hold every assumption at either end of its range', () => {
    const base = presetScenario('london-20000');
    for (const assumptions of [
      { front_length: 960, 'land_force.deu': 60_000 },
      { front_length: 1250, hold_share_deny: 1 },
    ]) {
      expect(check({ ...base, assumptions }).ok).toBe(true);
    }
  });
});
