import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contributors, inputs, parameters, presets } from '#lib/generated/model.ts';
import { checkScenario } from '#lib/scenario/check.ts';
import { codes } from '#lib/scenario/link-codes.ts';
import { readLink, versionOfLink, writeLink, writeReadableLink } from '#lib/scenario/link.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { mayStand } from '#lib/scenario/terrain.ts';
import { damaged, dressings } from './link-damage.ts';
import { cases, scenario } from './scenario-arbitrary.ts';

// random cases on a machine that does other things too
vi.setConfig({ testTimeout: 60_000 });
const seed = 20_250_321;
const preset = fc.constantFrom(...presetIds);
/** Drawn beforehand where the same ones will do: to find places on the map takes longer than to read a link. */
const some = fc.constantFrom(...fc.sample(scenario, { seed, numRuns: cases(200) }));
const base = presetScenario('london-20000');
const read = (text: string) => {
  const found = readLink(text, mayStand);
  if (!found.ok) throw new Error(`${text} is not read: ${found.error}`);
  return found;
};
const notesOf = (text: string) => read(text).notes.map(({ place, code, used }) => [place, code, used]);

describe('a link', () => {
  it('reads back as the scenario and the preset that it was written from, in both forms', () => {
    fc.assert(
      fc.property(scenario, preset, (one, id) => {
        const sound = { ok: true, scenario: one, preset: id, version: '1.0.0', notes: [] };
        expect(readLink(writeLink(one, id), mayStand)).toEqual(sound);
        expect(readLink(writeReadableLink(one, id), mayStand)).toEqual(sound);
        expect(checkScenario(JSON.parse(JSON.stringify(one)), mayStand)).toEqual({ ok: true, scenario: one });
      }),
      { seed, numRuns: cases(300) },
    );
  });

  it('is the same for the same scenario, whatever the order of its keys', () => {
    fc.assert(
      fc.property(scenario, preset, (one, id) => {
        const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as Scenario;
        const assumptions = Object.fromEntries(Object.entries(one.assumptions).reverse());
        expect(writeLink({ ...turned, assumptions }, id)).toBe(writeLink(one, id));
        expect(writeLink(read(writeReadableLink(one, id)).scenario, id)).toBe(writeLink(one, id));
      }),
      { seed, numRuns: cases(200) },
    );
  });

  it('has fewer than 80 characters for the default with one change', () => {
    const [first, ...rest] = base.contingents;
    const changes: Partial<Scenario>[] = [
      {},
      { contingents: scaleTo(base.contingents, 123_456) },
      { contingents: [{ ...first, troops: 12_345 }, ...rest] },
      { contingents: [{ ...first, at: [31.234, 49.876] }, ...rest] },
      { contingents: [...base.contingents, { contributor: 'zaf', troops: 99_999, at: [31.234, 49.876] }] },
      { contingents: scaleTo(rest, 20_000) },
      { mandate: 'osce' },
      { table: ['ukraine', 'russia', 'europe', 'usa', 'china', 'india', 'other-brics'] },
      { zoneDepthKm: 50 },
      { years: 10 },
      { assumptions: { 'land_force.deu': 61_234.567_890_123 } },
    ];
    for (const change of changes)
      expect(writeLink({ ...base, ...change }, 'london-20000').length).toBeLessThan(80);
  });

  it('has fewer than 400 characters for twelve contingents and five assumptions, whatever they are', () => {
    fc.assert(
      fc.property(some, (one) => {
        const contingents = scaleTo(one.contingents.slice(0, 12), 200_000);
        const assumptions = Object.fromEntries(Object.entries(one.assumptions).slice(0, 5));
        expect(writeLink({ ...one, contingents, assumptions }, 'london-20000').length).toBeLessThan(400);
      }),
      { seed, numRuns: cases(300) },
    );
  });

  it('says nothing of what the reader did not change', () => {
    expect(presetIds.map((id) => writeLink(presetScenario(id), id).length)).toEqual([10, 13, 13, 13, 13, 13]);
    expect(writeReadableLink(base)).toBe('model=1.0.0&preset=london-20000');
  });

  it.each(Object.keys(dressings))('is read without a note when a program has passed it on: %s', (name) => {
    fc.assert(
      fc.property(some, preset, (one, id) => {
        const link = writeLink(one, id);
        expect(readLink(dressings[name](link))).toEqual(readLink(link));
      }),
      { seed, numRuns: cases(40) },
    );
  });

  it('gives a typed error or a valid scenario with notes, whatever was done to it, and never another one in silence', () => {
    const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(some, preset, fc.array(numbers, { minLength: 1, maxLength: 3 }), (one, id, how) => {
        for (const link of [writeLink(one, id), writeReadableLink(one, id)]) {
          const found = readLink(how.reduce(damaged, link), mayStand);
          if (!found.ok) expect(['no-link', 'unreadable', 'too-long']).toContain(found.error);
          else {
            expect(checkScenario(found.scenario, mayStand).ok).toBe(true);
            // the readable form cannot know what a changed number was before
            if (found.notes.length === 0 && link.startsWith('1.0.0')) expect(found.scenario).toEqual(one);
          }
        }
      }),
      { seed, numRuns: cases(1_500) },
    );
  });

  it('takes any text at all without a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.webFragments()), (text) => {
        for (const link of [text, `1.0.0.${text}`, `level=${text}`, `contingents=${text}`])
          readLink(link, mayStand);
      }),
      { seed, numRuns: cases(2_000) },
    );
    expect(readLink('level=1'.repeat(10_000))).toEqual({ ok: false, error: 'too-long' });
  });

  it('is told from a place on the page', () => {
    for (const text of ['', '#', 'results', '#rule-density_line', 'why=no', '1.0.0', '1.0.0.'])
      expect(readLink(text)).toEqual({ ok: false, error: 'no-link' });
    expect(readLink('1.0.0.AAAA')).toEqual({ ok: false, error: 'unreadable' });
  });
});

describe('the form for editing by hand', () => {
  it('takes the keys of a scenario file, the level and the preset', () => {
    const {
      scenario: found,
      preset: id,
      notes,
    } = read(
      'preset=debate-40000&level=50000&mandate=osce&years=3&jointCommission=yes&table=russia,usa&assumptions.front_length=1200',
    );
    const from = presetScenario('debate-40000');
    expect(notes).toEqual([]);
    expect(id).toBe('debate-40000');
    expect(found).toEqual({
      ...from,
      contingents: scaleTo(from.contingents, 50_000),
      ...{ mandate: 'osce', years: 3, jointCommission: true, table: ['russia', 'usa'] },
      assumptions: { front_length: 1200 },
    });
    expect(read('contingents=gbr:15000@30.52,50.45;fra:5000@28.47,49.23').scenario.contingents).toEqual([
      { contributor: 'gbr', troops: 15_000, at: [30.52, 50.45] },
      { contributor: 'fra', troops: 5_000, at: [28.47, 49.23] },
    ]);
  });

  it('names what it does not know and what it used instead, and opens the rest', () => {
    expect(notesOf('preset=paris&years=3')).toEqual([['preset', 'choice', 'london-20000']]);
    expect(notesOf('mandate=nato&years=3')).toEqual([['mandate', 'choice', 'invitation']]);
    expect(notesOf('years=30')).toEqual([['years', 'too-high', '10']]);
    expect(notesOf('years=')).toEqual([['years', 'number', '5']]);
    expect(notesOf('zoneDepthKm=7.6')).toEqual([['zoneDepthKm', 'whole', '8']]);
    expect(notesOf('level=3000000')).toEqual([['level', 'too-high', '200000']]);
    expect(notesOf('level=0x9999')).toEqual([['level', 'number', '20000']]);
    expect(notesOf('table=russia,nato,russia')).toEqual([
      ['table', 'choice', ''],
      ['table', 'twice', ''],
    ]);
    expect(notesOf('level=30000&colour=red')).toEqual([['colour', 'unknown-key', '']]);
    expect(notesOf('level=30000&level=40000')).toEqual([['level', 'twice', '']]);
    expect(notesOf('assumptions.front_length=10')).toEqual([['assumptions.front_length', 'too-low', '960']]);
    expect(notesOf('assumptions.luck=10')).toEqual([['assumptions.luck', 'unknown-assumption', '']]);
    expect(notesOf('contingents=atl:5000@30,50;gbr:20000@30.52,50.45')).toEqual([
      ['contingents[0]', 'contributor', ''],
    ]);
    expect(notesOf('contingents=gbr:20000@30.52,50.45;fra:many@30.52,50.45;fra:5000@0,0')).toEqual([
      ['contingents[1].troops', 'number', ''],
      ['contingents[2].at', 'place', ''],
    ]);
    expect(notesOf('contingents=')).toEqual([['contingents', 'none-left', '6']]);
    expect(notesOf('contingents=gbr:5000@30.52,50.45')).toEqual([['level', 'too-low', '20000']]);
    expect(notesOf('model=9.0.0&years=3')).toEqual([['model', 'version', '1.0.0']]);
  });
});

describe('a damaged link', () => {
  const link = writeLink({ ...base, years: 3, mandate: 'osce' }, 'london-20000');
  it('says so and opens what can be read', () => {
    expect(notesOf(link.slice(0, -3))[0]).toEqual(['', 'damaged', '']);
    expect(read(link.slice(0, -3)).scenario.mandate).toBe('osce');
  });
  it('is told from one with something behind it', () => {
    expect(read(`${link}&fbclid=abc`)).toMatchObject({
      scenario: { years: 3 },
      notes: [{ code: 'trailing', found: '&fbclid=abc' }],
    });
  });
  it('tells its version even then', () => {
    expect(versionOfLink(`https://example.org/de/#${link.slice(0, 12)}`)).toBe('1.0.0');
    expect(versionOfLink('preset=inclusive&model=1.2.3')).toBe('1.2.3');
    expect(versionOfLink('results')).toBeUndefined();
  });
});

describe('the numbers in a link', () => {
  it('stand for every name that the model has', () => {
    const options = inputs.flatMap((i) => ('options' in i ? [[i.id, i.options] as const] : []));
    const named: [string, readonly string[]][] = [
      ...options.map(([id, list]): [string, readonly string[]] => [id, list]),
      ['preset', presets.map((p) => p.id)],
      ['contributor', contributors.map((c) => c.id)],
      ['parameter', parameters.map((p) => p.id)],
    ];
    for (const [list, names] of named)
      expect(codes[list as 'task']).toEqual(expect.arrayContaining([...names]));
  });
});
