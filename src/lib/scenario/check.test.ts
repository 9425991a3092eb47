// What a check says of each mistake. That no mistake passes is tested in tests/malformed.test.ts.
import { describe, expect, it } from 'vitest';
import { checkScenario, rangeOf, type ScenarioError } from './check.ts';
import { presetScenario } from './presets.ts';
import { scaleTo } from './level.ts';

const london = presetScenario('london-20000');
const [british, french] = london.contingents;
const errorsOf = (value: unknown, mayStand?: Parameters<typeof checkScenario>[1]) => {
  const checked = checkScenario(value, mayStand);
  return checked.ok ? [] : checked.errors;
};
const error = (place: string, code: ScenarioError['code'], expected: string, found: string) => [
  { place, code, expected, found },
];

describe('A mistake in a scenario is named with its place, what was expected and what was found', () => {
  it.each<[string, object, ScenarioError[]]>([
    ['too many years', { years: 11 }, error('years', 'too-high', '10', '11')],
    ['half a year', { years: 1.5 }, error('years', 'whole', '', '1.5')],
    ['years as text', { years: '5' }, error('years', 'type', 'number', '"5"')],
    ['a zone that is no zone', { zoneDepthKm: -1 }, error('zoneDepthKm', 'too-low', '0', '-1')],
    ['nobody', { contingents: [] }, error('contingents', 'too-few', '1', '0')],
    [
      'a place off the globe',
      { contingents: [{ ...british, troops: 20_000, at: [181, 50] }] },
      error('contingents[0].at[0]', 'too-high', '180', '181'),
    ],
    [
      'too small a force',
      { contingents: [{ ...british, troops: 19_999 }] },
      error('contingents', 'level-too-low', '20000', '19999'),
    ],
    [
      'too large a force',
      {
        contingents: [
          { ...british, troops: 200_000 },
          { ...french, troops: 100 },
        ],
      },
      error('contingents', 'level-too-high', '200000', '200100'),
    ],
    ['a seat taken twice', { table: ['russia', 'usa', 'russia'] }, error('table[2]', 'twice', '', 'russia')],
    ['a list for a record', { assumptions: [] }, error('assumptions', 'type', 'Object', 'Array')],
    ['nothing for a record', { assumptions: null }, error('assumptions', 'type', 'Object', 'null')],
    ['a number for a record', { assumptions: 5 }, error('assumptions', 'type', 'Object', '5')],
    [
      'an assumption that the model does not make',
      { assumptions: { luck: 1 } },
      error('assumptions.luck', 'unknown-assumption', '', 'luck'),
    ],
    [
      'too low an assumption',
      { assumptions: { front_length: 959.5 } },
      error('assumptions.front_length', 'too-low', '960', '959.5'),
    ],
    [
      'too high an assumption',
      { assumptions: { 'land_force.deu': 64_001 } },
      error('assumptions.land_force.deu', 'too-high', '64000', '64001'),
    ],
    ['another version', { model: '0.9.0' }, error('model', 'version', '1.0.0', '0.9.0')],
  ])('%s', (_, change, wanted) => {
    expect(errorsOf({ ...london, ...change })).toEqual(wanted);
  });

  it('a choice that there is not: with those that there are', () => {
    const [{ expected, ...rest }] = errorsOf({ ...london, guarantee: 'nato' });
    expect(rest).toEqual({ place: 'guarantee', code: 'choice', found: '"nato"' });
    for (const option of ['none', 'one-sided', 'mutual']) expect(expected).toContain(`"${option}"`);
  });

  it('a place where troops may not stand, if it is known where they may', () => {
    const standing = { ...london, contingents: scaleTo([british, french], 20_000) };
    expect(errorsOf(standing, ([lon]) => lon > 30)).toEqual(
      error('contingents[1].at', 'place', '', '28.47, 49.23'),
    );
    expect(errorsOf(standing)).toEqual([]);
  });

  it('what is no scenario at all: as a whole', () => {
    expect(errorsOf(5)).toEqual(error('', 'type', 'Object', '5'));
  });

  it('and every one of several', () => {
    expect(
      errorsOf({ ...london, years: 0, zoneDepthKm: 51 }).map(({ place, code }) => [place, code]),
    ).toEqual([
      ['zoneDepthKm', 'too-high'],
      ['years', 'too-low'],
    ]);
  });
});

it('a record without a prototype is a record', () => {
  expect(errorsOf({ ...london, assumptions: Object.create(null) as object })).toEqual([]);
});

it('the range of an assumption is found by its name, and none by a name that says more or less', () => {
  expect(rangeOf('front_length')).toMatchObject({ low: 960, mode: 1_150, high: 1_250 });
  expect(rangeOf('land_force.deu')).toMatchObject({ low: 60_000, mode: 62_000, high: 64_000 });
  for (const id of ['front_length.deu', 'land_force', 'land_force.rus', 'land_force.deu.x', 'length', ''])
    expect(rangeOf(id), id).toBeUndefined();
});
