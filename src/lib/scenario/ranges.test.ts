import { describe, expect, it } from 'vitest';
import type { Terrain } from './facts.ts';
import { presetScenario } from './presets.ts';
import { bandsOf, rangesOf, sampleOf, withRanges } from './ranges.ts';
import type { ContributorId, Result } from './result.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { terrain } from './terrain.ts';

const farAway: Terrain = () => ({ lineKm: 300, fireKm: 300, side: 'government-held' });
const london = presetScenario('london-20000');
const force = (contributor: ContributorId, troops: number): Scenario => ({
  ...london,
  contingents: [{ contributor, troops, at: [30, 50] }],
});
/** Percentile of a triangle between low and high with its top at mode. */
const percentile = (low: number, mode: number, high: number, share: number) =>
  share < (mode - low) / (high - low)
    ? low + Math.sqrt(share * (high - low) * (mode - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - mode));

describe('The range of a result', () => {
  it('is that of the one assumption that moves it, from its 5th to its 95th percentile.', () => {
    const { numbers } = rangesOf(
      force('deu', 20_000),
      farAway,
      512,
      new Set(['density_line', 'troops_total']),
    );
    // the longer the line, the less dense
    expect(numbers.density_line.low).toBeCloseTo(20_000 / percentile(960, 1_150, 1_250, 0.95), 1);
    expect(numbers.density_line.high).toBeCloseTo(20_000 / percentile(960, 1_150, 1_250, 0.05), 1);
    expect(numbers.troops_total).toEqual({ low: 20_000, high: 20_000 });
  });

  it('is one for each contributor, or a share for each class that holds somewhere.', () => {
    const only = new Set(['ceiling', 'sustainability', 'level_in_text']);
    const { by, shares } = rangesOf(force('ind', 110_000), farAway, 512, only);
    expect(Object.keys(by.ceiling)).toEqual(['ind']);
    // 8 to 10 % of 1.2 to 1.25 million; both are at their edge in few draws
    expect(by.ceiling.ind!.low).toBeGreaterThan(96_000);
    expect(by.ceiling.ind!.high).toBeLessThan(125_000);
    expect(shares.level_in_text).toEqual({ debate: 1 });
    const found = Object.values(shares.sustainability);
    expect(found.length).toBeGreaterThan(1);
    expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('comes from the same draws each time.', () => {
    expect(sampleOf(512)).toBe(sampleOf(512));
  });

  it('is put beside the value that it belongs to; stances and the ledger have none.', () => {
    const result = run(london, terrain);
    const { outputs } = withRanges(result, {
      numbers: { density_line: { low: 16, high: 20 } },
      by: { ceiling: { fra: { low: 9_000, high: 12_000 } } },
      shares: {
        sustainability: { strained: 0.75, within: 0.25 },
        'stance_russia.text': { rejects: 1 },
        research_validity: { applies: 1 },
      },
    });
    expect(outputs).toEqual({
      ...result.outputs,
      density_line: { ...result.outputs.density_line, low: 16, high: 20 },
      ceiling: {
        by: {
          ...result.outputs.ceiling.by,
          fra: { ...result.outputs.ceiling.by.fra, low: 9_000, high: 12_000 },
        },
      },
      sustainability: { ...result.outputs.sustainability, shares: { strained: 0.75, within: 0.25 } },
    });
    expect(outputs.sustainability.class).toBe('strained');
  });
});

describe('The band of a threshold', () => {
  const bands = (scenario: Scenario, thresholds: object) =>
    bandsOf({ scenario, thresholds } as unknown as Result, farAway);

  it('is a point where no assumption moves it, to the next thousand.', () => {
    const level_in_text = [
      { level: 22_600, to: 'between' },
      { level: 40_000, to: 'debate' },
    ];
    expect(bands(force('deu', 30_000), { level_in_text })).toEqual({
      level_in_text: [
        { level: 22_600, to: 'between', low: 23_000, high: 23_000 },
        { level: 40_000, to: 'debate', low: 40_000, high: 40_000 },
      ],
    });
  });

  it('reaches from the level that one draw in twenty has passed to the one that all but one in twenty have.', () => {
    const { sustainability } = bands(force('ind', 50_000), {
      sustainability: [
        { level: 100_100, to: 'strained' },
        { level: 150_000, to: 'beyond' },
      ],
    });
    const [strained, beyond] = sustainability!;
    const passed = (level: number) => {
      const { shares } = rangesOf(force('ind', level), farAway, 512, new Set(['sustainability']));
      return 1 - (shares.sustainability.within ?? 0);
    };
    expect(passed(strained.low!)).toBeGreaterThan(0.05);
    expect(passed(strained.low! - 1_000)).toBeLessThanOrEqual(0.05);
    expect(passed(strained.high!)).toBeGreaterThanOrEqual(0.95);
    expect(passed(strained.high! - 1_000)).toBeLessThan(0.95);
    expect(beyond.low).toBeGreaterThan(strained.low!);
  });

  it('has no end where it reaches beyond the axis.', () => {
    // Germany alone sustains no 20,000, and Estonia no level at all
    expect(
      bands(force('deu', 50_000), {
        sustainability: [{ level: 50_000, to: 'beyond' }],
        capability: [{ level: 60_000, to: 'deny' }],
      }),
    ).toEqual({
      sustainability: [{ level: 50_000, to: 'beyond', high: 20_000 }],
      capability: [{ level: 60_000, to: 'deny' }],
    });
  });
});
