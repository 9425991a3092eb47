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
