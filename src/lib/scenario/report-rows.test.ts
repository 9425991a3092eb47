import { describe, expect, it } from 'vitest';
import { evidence } from '#lib/generated/evidence.ts';
import { groupIds, rules } from '#lib/generated/model.ts';
import { quotes } from '#lib/generated/quotes.ts';
import { presetIds, presetScenario } from './presets.ts';
import { pointsOnScreen, rangesOf, withRanges } from './ranges.ts';
import { reportRows } from './report-rows.ts';
import { run } from './run.ts';
import { loadReach, terrain } from './terrain.ts';

await loadReach();
const rowsOf = (id: string) => {
  const scenario = presetScenario(id);
  const result = withRanges(run(scenario, terrain), rangesOf(scenario, terrain, pointsOnScreen));
  return { result, rows: reportRows(result, groupIds) };
};

describe('The rows of a report on the preset of London', () => {
  const rows = () => reportRows(run(presetScenario('london-20000'), terrain), groupIds);
  const of = (wanted: Record<string, unknown>) =>
    rows().filter((row) => Object.entries(wanted).every(([key, value]) => row[key as 'id'] === value));

  it('come question by question; on law both lenses of each rule, with what of each principle is so.', () => {
    expect([...new Set(rows().map(({ group }) => group))]).toEqual([...groupIds]);
    expect(of({ group: 'law', lens: 'text' }).map((row) => [row.id, row.class])).toEqual([
      ['route', 'open'],
      ['principle_consent', 'fails'],
      ['principle_impartiality', 'fails'],
      ['principle_force', 'holds'],
      ['doctrine', 'reassurance'],
    ]);
    expect(of({ group: 'law', lens: 'record' })).toHaveLength(5);
  });

  it('say where it is not known whether a principle holds.', () => {
    const inclusive = reportRows(run(presetScenario('inclusive'), terrain), ['law']);
    expect(inclusive.find(({ id }) => id === 'principle_consent')).toEqual({
      ...{ group: 'law', id: 'principle_consent', lens: 'text', class: 'unknown' },
      sources: ['law.capstone'],
    });
  });

  it('carry a value with its unit, or a class with its branch, and what each rests on.', () => {
    expect(of({ id: 'density_line' })).toEqual([
      {
        ...{ group: 'density', id: 'density_line', value: 20_000 / 1_150, unit: 'person/km' },
        sources: ['geo.front.km'],
      },
    ]);
    expect(of({ id: 'sustainability' })).toEqual([
      {
        ...{ group: 'sustainment', id: 'sustainability', class: 'strained', branch: 1 },
        sources: ['sus.nato.sustained'],
      },
    ]);
    // its own source, then that of its assumption
    expect(of({ id: 'density_population' })[0].sources).toEqual([
      ...['dens.friedman', 'dens.ukraine.at20k', 'geo.pop.govcontrol'],
    ]);
    expect(of({ id: 'troops_total' })[0].sources).toEqual([]);
    expect(of({ id: 'route', lens: 'text' })[0].sources).toEqual(['law.invite', 'pos.fr', 'pos.ru.nebenzya']);
  });

  it('list contributors that are there and no others, with the source of the land force of each.', () => {
    expect(of({ id: 'ceiling' }).map(({ contributor, value }) => [contributor, value])).toEqual([
      ...[
        ['bel', 800],
        ['est', 480],
        ['fra', 9_600],
        ['gbr', 6_400],
        ['ltu', 1_120],
        ['nld', 1_520],
      ],
    ]);
    expect(of({ id: 'ceiling', contributor: 'fra' })[0].sources).toEqual([
      ...['sus.nato.sustained', 'contrib.france.land'],
    ]);
  });

  it('give a finding with what speaks for it and against it, each source once.', () => {
    expect(of({ finding: 'base-rate' })).toEqual([
      {
        ...{ group: 'research', id: 'research', finding: 'base-rate', direction: 'mixed' },
        ...{ carriesOver: 'interstate', applies: true, sources: ['eff.base.interstate'] },
      },
    ]);
    expect(of({ finding: 'demilitarised-zone' })[0].sources).toEqual(['eff.fortna2003', 'eff.werner']);
  });
});

describe('The rows of a report', () => {
  it('hold every output of the result, numbers in full precision with unit and range.', () => {
    const { result, rows } = rowsOf('london-20000');
    for (const rule of rules) {
      if (rule.group === 'research' || !(groupIds as readonly string[]).includes(rule.group)) continue;
      const own = rows.filter((row) =>
        'actor' in rule ? row.actor === rule.actor && row.lens === rule.lens : row.id === rule.id,
      );
      expect(own.length, rule.key).toBeGreaterThan(0);
      for (const row of own)
        if (rule.kind !== 'class') {
          expect(row.unit, rule.key).toBe(rule.unit);
          expect(row.low, rule.key).toBeLessThanOrEqual(row.high!);
        }
    }
    const density = rows.find(({ id }) => id === 'density_line')!;
    expect(density.value).toBe(result.outputs.density_line.value);
    expect(rows.filter(({ group }) => group === 'research')).toHaveLength(result.outputs.research.length);
  });

  it('name only sources that are in the data, each once.', () => {
    const known = new Set<string>([...evidence.map(({ id }) => id), ...quotes.map(({ id }) => id)]);
    for (const id of presetIds)
      for (const row of rowsOf(id).rows) {
        expect(row.sources.filter((source) => !known.has(source))).toEqual([]);
        expect(new Set(row.sources).size).toBe(row.sources.length);
      }
  });

  it('give a stance the quote on which it rests, and a result by country the source of its land force.', () => {
    const { rows } = rowsOf('london-20000');
    const russia = rows.find(({ actor, lens }) => actor === 'russia' && lens === 'text')!;
    expect(russia).toMatchObject({ id: 'stance', class: 'rejects' });
    expect(russia.sources).toContain('russia-no-nato');
    const france = rows.find(({ id, contributor }) => id === 'pool_share' && contributor === 'fra')!;
    expect(france.sources).toContain('contrib.france.land');
  });
});
