// Links that are out in the world: what they say stays what they say. Whatever comes back unchanged is tested in tests/link.test.ts.
import { describe, expect, it } from 'vitest';
import { equal, nearestPreset, readLink, versionOfLink, writeLink, writeReadableLink } from './link.ts';
import { settle } from './link-settle.ts';
import { scaleTo } from './level.ts';
import { presetIds, presetScenario } from './presets.ts';
import type { Scenario } from './scenario.ts';

const london = presetScenario('london-20000');
const [british, french, ...others] = london.contingents;
const notesOf = (text: string) => {
  const read = readLink(text);
  if (!read.ok) throw new Error(`${text} is not read: ${read.error}`);
  return read.notes.map(({ place, code, found, used }) => [place, code, found, used]);
};

/** What a change makes of the preset of London, in the short form and in words. */
const published: [string, Partial<Scenario>, string, string][] = [
  ['nothing', {}, '1.0.0.qtwd', ''],
  ['the level', { contingents: scaleTo(london.contingents, 123_456) }, '1.0.0.bZ_qEMDEBw', '&level=123456'],
  [
    'every choice',
    {
      mandate: 'osce',
      task: 'deter',
      guarantee: 'mutual',
      usBacking: 'air',
      table: ['ukraine', 'russia', 'india'],
      zoneDepthKm: 50,
      jointCommission: true,
      years: 10,
    },
    '1.0.0.ZobHIAIoAzACQAI6AwABBUgyUAFYCg',
    '&mandate=osce&task=deter&guarantee=mutual&usBacking=air&zoneDepthKm=50&jointCommission=true&years=10&table=ukraine,russia,india',
  ],
  [
    'single contingents',
    {
      contingents: [
        { ...british, troops: 12_345 },
        french,
        ...others,
        { contributor: 'zaf', troops: 99_999, at: [-31.234, 49] },
      ],
    },
    '1.0.0.lhzVGhMCuWADBQcJCwAWn40GB4L0AQAx',
    '&contingents=gbr:12345@30.52,50.45;fra:8000@28.47,49.23;nld:1500@24.03,49.84;bel:1000@25.59,49.55;ltu:1000@28.66,50.25;est:500@26.25,50.62;zaf:99999@-31.234,49',
  ],
  [
    'assumptions, in one order',
    {
      assumptions: {
        'land_force.deu': 61_234.5,
        'land_force.bel': 9_500,
        rotation_ratio: 3.25,
        front_length: 1_000,
      },
    },
    '1.0.0.gI8ZYhUAAADoBwcABMUCEAEAnEoQAwL5ryU',
    '&assumptions.front_length=1000&assumptions.land_force.bel=9500&assumptions.land_force.deu=61234.5&assumptions.rotation_ratio=3.25',
  ],
];

describe('A published link', () => {
  it.each(published)(
    'says %s in the same few characters as ever, and is read so.',
    (_, change, short, words) => {
      const scenario = { ...london, ...change };
      const readable = `model=1.0.0&preset=london-20000${words}`;
      expect(writeLink(scenario, 'london-20000')).toBe(short);
      expect(writeReadableLink(scenario, 'london-20000')).toBe(readable);
      const sound = { ok: true, scenario, preset: 'london-20000', version: '1.0.0', notes: [] };
      expect(readLink(short)).toEqual(sound);
      expect(readLink(readable)).toEqual(sound);
    },
  );

  it('names a preset in three characters.', () => {
    expect(presetIds.map((id) => writeLink(presetScenario(id), id))).toEqual([
      ...['1.0.0.qtwd', '1.0.0.6rMCCAE', '1.0.0.5ir0CAI', '1.0.0.YGYPCAM', '1.0.0._xkYCAQ', '1.0.0.eVXjCAU'],
    ]);
  });

  it('starts from the preset that leaves the least to say.', () => {
    for (const id of presetIds) expect(nearestPreset({ ...presetScenario(id), years: 7 })).toBe(id);
  });
});

describe('The version of a link', () => {
  it.each([
    ['1.0.0.qtwd', '1.0.0'],
    ['v12.34.56.qtwd', '12.34.56'],
    ['model=12.34.56', '12.34.56'],
    ['years=3&model=0.10.200&task=deter', '0.10.200'],
    ['supermodel=1.2.3', undefined],
    ['model=1.2.3x', undefined],
  ])('%s is of %s.', (link, version) => {
    expect(versionOfLink(link)).toBe(version);
  });
});

describe('A link that came to harm', () => {
  const link = writeLink({ ...london, mandate: 'osce', years: 3 }, 'london-20000');

  it('says that it is damaged, once, and opens all that is whole.', () => {
    for (const cut of [1, 2]) {
      const read = readLink(link.slice(0, -cut));
      expect(read).toMatchObject({ ok: true, scenario: { mandate: 'osce', years: 5 } });
      expect(notesOf(link.slice(0, -cut))).toEqual([['', 'damaged', '', '']]);
    }
  });

  it('says which fields of a later version it has, whether whole or not.', () => {
    // field 13 with the value 1, and then the first byte of a number that goes on
    expect(notesOf('1.0.0.AAAAaAE')).toEqual([
      ['', 'damaged', '', ''],
      ['?13', 'unknown-key', '', ''],
    ]);
    expect(notesOf('1.0.0.AAAAaAFY!')[0]).toEqual(['', 'damaged', '!', '']);
  });

  it('is not taken for whole with characters too many, unless they are marks of emphasis.', () => {
    for (const marks of ['_', '__', '-_-']) expect(notesOf(link + marks)).toEqual([]);
    for (const more of ['A', 'AA', 'A_', '____'])
      expect(
        notesOf(link + more).map(([, code]) => code),
        more,
      ).toContain('damaged');
  });

  it('names what stands behind it, at most 60 characters of it.', () => {
    expect(notesOf(`${link}&x=${'y'.repeat(100)}`)).toEqual([['', 'trailing', `&x=${'y'.repeat(57)}`, '']]);
    expect(notesOf(`years=3&${'x'.repeat(100)}=1`)).toEqual([['x'.repeat(60), 'unknown-key', '1', '']]);
  });

  it('is not read at all beyond 20,000 characters.', () => {
    const long = (length: number) => 'years=3'.padEnd(length, '&');
    expect(readLink(long(20_000))).toMatchObject({ ok: true, notes: [] });
    expect(readLink(long(20_001))).toEqual({ ok: false, error: 'too-long' });
  });
});

describe('The form in words', () => {
  it.each(['30000', '+30000', '30000.0', '3e4', '3E4', '3e+4', '300000e-1', '0.3e05'])(
    'takes %s for thirty thousand.',
    (text) => {
      expect(readLink(`level=${text}`)).toEqual(readLink('level=30000'));
      expect(notesOf(`level=${text}`)).toEqual([]);
    },
  );

  it.each([
    '',
    '0x7530',
    '30000.',
    '.3e5',
    '30,000',
    'x30000',
    '30000x',
    '3e',
    '3e4e4',
    '~30000',
    '3ee4',
    '3ex',
  ])('takes "%s" for no number.', (text) => {
    expect(notesOf(`level=${text}`)).toEqual([['level', 'number', 'NaN', '20000']]);
  });

  it('passes over empty parts, and keeps whatever stands behind the first =.', () => {
    expect(notesOf('&&years=3&amp;task=deter&')).toEqual([]);
    expect(notesOf('years=3&colour=red=blue')).toEqual([['colour', 'unknown-key', 'red=blue', '']]);
    expect(notesOf('years=3&colour')).toEqual([['colour', 'unknown-key', '', '']]);
  });

  it('can say that there is no zone and no commission.', () => {
    const read = readLink('preset=inclusive&zoneDepthKm=0&jointCommission=no');
    expect(read).toMatchObject({ ok: true, scenario: { zoneDepthKm: 0, jointCommission: false }, notes: [] });
    expect(notesOf('jointCommission=perhaps')).toEqual([['jointCommission', 'choice', 'perhaps', 'false']]);
  });

  it('says of half a contingent what is missing.', () => {
    expect(notesOf('contingents=gbr')).toEqual([
      ['contingents[0].troops', 'number', 'gbr', ''],
      ['contingents', 'none-left', '', '6'],
    ]);
    expect(notesOf('contingents=gbr:20000;fra:20000@30;fra:20000@30,50')).toEqual([
      ['contingents[0].at', 'place', 'NaN,NaN', ''],
      ['contingents[1].at', 'place', '30,NaN', ''],
    ]);
  });
});

describe('What a link may say', () => {
  it('goes to the ends of every range and not beyond.', () => {
    for (const [said, notes] of [
      ['assumptions.front_length=960', []],
      ['assumptions.front_length=1250', []],
      ['assumptions.front_length=1251', [['assumptions.front_length', 'too-high', '1251', '1250']]],
      ['assumptions.front_length=959', [['assumptions.front_length', 'too-low', '959', '960']]],
      ['assumptions.front_length=long', [['assumptions.front_length', 'number', 'long', '']]],
      ['contingents=gbr:20000@180,90', []],
      [
        'contingents=gbr:20000@-180.1,90;gbr:20000@-180,-90',
        [['contingents[0].at', 'place', '-180.1,90', '']],
      ],
      ['contingents=gbr:20000@180,90.1;gbr:20000@-180,-90', [['contingents[0].at', 'place', '180,90.1', '']]],
    ] as const)
      expect(notesOf(said), said).toEqual(notes);
  });

  it('sets an assumption once.', () => {
    const twice = ['1000', '1100'].map((text) => ['front_length', Number(text), text] as const);
    const { scenario, notes } = settle({ choices: {}, notes: [], assumptions: twice });
    expect(scenario.assumptions).toEqual({ front_length: 1_000 });
    expect(notes).toEqual([
      { place: 'assumptions.front_length', code: 'twice', found: '1100', used: '1000' },
    ]);
  });

  it('has at most 40 contingents.', () => {
    const force = (count: number) => `contingents=${Array(count).fill('gbr:1000@30.52,50.45').join(';')}`;
    expect(notesOf(force(40))).toEqual([]);
    expect(notesOf(force(41))).toEqual([['contingents', 'too-many', '41', '40']]);
    const read = readLink(force(41));
    expect(read.ok && read.scenario.contingents).toHaveLength(40);
  });
});

describe('A scenario that was never checked', () => {
  it.each([
    ['a number out of its range', { years: 99 }],
    ['another sort of value that means the same', { jointCommission: 0 as never }],
    ['someone at the table twice', { table: ['russia', 'russia'] as const }],
    ['more than a link can hold', { contingents: Array<typeof british>(2_000).fill(french) }],
  ])('gets no link that would not bring it back: %s.', (_, change) => {
    for (const write of [writeLink, writeReadableLink])
      expect(() => write({ ...london, ...change }, 'london-20000')).toThrow('does not read back');
  });

  it('with a name that has no number in links is named.', () => {
    expect(() => writeLink({ ...london, task: 'conquer' as never }, 'london-20000')).toThrow(
      '"conquer" has no number in the list "task"',
    );
  });
});

it('two scenarios are equal whatever the order of their keys, and not if anything differs', () => {
  const assumed = { ...london, assumptions: { rotation_ratio: 3.5, front_length: 1_000 } };
  const turned = {
    ...(Object.fromEntries(Object.entries(assumed).reverse()) as unknown as Scenario),
    assumptions: { front_length: 1_000, rotation_ratio: 3.5 },
  };
  expect(equal(assumed, turned)).toBe(true);
  expect(equal(assumed, london)).toBe(false);
  expect(equal(london, { ...london, years: 6 })).toBe(false);
});
