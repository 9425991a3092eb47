/** Knows how a golden case is read and compared. The cases, and why they are right, stand in golden/*.yaml. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkScenario } from '#lib/scenario/check.ts';
import type { Site, Terrain } from '#lib/scenario/facts.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { run } from '#lib/scenario/run.ts';
import { loadReach, terrain } from '#lib/scenario/terrain.ts';

interface Standing {
  contributor: string;
  troops: number;
  at?: [number, number];
  lineKm?: number;
  fireKm?: number;
  side?: Site['side'];
}
interface Case {
  name: string;
  scenario: { preset?: string; contingents?: Standing[] } & Record<string, unknown>;
  expect: Record<string, unknown>;
  tolerance?: number;
}

const folder = new URL('./golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const casesOf = (file: string) => parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];
await loadReach();

/** A contingent with chosen distances gets a point of its own that stands for them. */
function place(standing: readonly Standing[]) {
  const sites = new Map<string, Site>();
  const contingents = standing.map(({ contributor, troops, at, lineKm, fireKm = lineKm, side }, i) => {
    if (at !== undefined) return { contributor, troops, at };
    if (lineKm === undefined || fireKm === undefined) throw new Error('a contingent needs `at` or `lineKm`');
    const point = [30 + i / 100, 50.001] as const;
    sites.set(point.join(','), { lineKm, fireKm, side: side ?? 'government-held' });
    return { contributor, troops, at: point };
  });
  const measure: Terrain = (at) => sites.get(at.join(',')) ?? terrain(at);
  return { contingents, measure };
}

function resultOf({ preset = 'london-20000', contingents, ...changes }: Case['scenario']) {
  const start = presetScenario(preset);
  const placed = contingents === undefined ? undefined : place(contingents);
  const checked = checkScenario({
    ...start,
    ...changes,
    contingents: placed?.contingents ?? start.contingents,
  });
  if (!checked.ok) throw new Error(`not a valid scenario: ${JSON.stringify(checked.errors)}`);
  return run(checked.scenario, placed?.measure ?? terrain);
}

function find(result: ReturnType<typeof resultOf>, path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  if (head === 'nearChange') return result.nearChange;
  if (head === 'thresholds') return (result.thresholds as Record<string, unknown>)[rest[0] ?? ''];
  let value: unknown = (result.outputs as unknown as Record<string, unknown>)[head];
  for (const key of rest) {
    const node = value as Record<string, unknown> | undefined;
    value = node !== undefined && 'by' in node ? (node.by as Record<string, unknown>)[key] : node?.[key];
  }
  return value;
}

function compare(result: ReturnType<typeof resultOf>, path: string, wanted: unknown, tolerance: number) {
  const found = find(result, path);
  if (path === 'research') {
    const { applies = [], not = [] } = wanted as { applies?: string[]; not?: string[] };
    const entries = result.outputs.research.map((finding): [string, boolean] => [
      finding.finding,
      finding.applies,
    ]);
    const asked = entries.filter(([id]) => applies.includes(id) || not.includes(id));
    expect(Object.fromEntries(asked)).toEqual(
      Object.fromEntries([...applies.map((id) => [id, true]), ...not.map((id) => [id, false])]),
    );
  } else if (path === 'contradictions') {
    expect(result.outputs.contradictions.map((c) => c.contributor)).toEqual(wanted);
  } else if (path.startsWith('thresholds.')) {
    const changes = (found as { level: number; from: string; to: string }[]).map((t) => [
      t.level,
      t.from,
      t.to,
    ]);
    expect(changes).toEqual(wanted);
  } else if (Array.isArray(wanted)) {
    expect(found).toEqual(wanted);
  } else if (typeof wanted === 'object') {
    expect(found).toMatchObject(wanted as object);
  } else {
    const [number, unit] = String(wanted).split(' ');
    const value = Number(number);
    if (unit === undefined) {
      expect(found).toMatchObject({ class: wanted });
      return;
    }
    const output = found as { value: number; unit: string };
    expect(output.unit).toBe(unit);
    expect(Math.abs(output.value - value), `${output.value} against ${value}`).toBeLessThanOrEqual(
      tolerance * Math.abs(value),
    );
  }
}

describe.each(files)('%s', (file) => {
  it.each(casesOf(file).map((one): [string, Case] => [one.name, one]))('%s', (_, one) => {
    const result = resultOf(one.scenario);
    for (const [path, wanted] of Object.entries(one.expect)) {
      try {
        compare(result, path, wanted, one.tolerance ?? 0.00005);
      } catch (error) {
        throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
      }
    }
  });
});

it('there are at least 44 golden cases, each with a name of its own', () => {
  const names = files.flatMap(casesOf).map((one) => one.name);
  expect(names.length).toBeGreaterThanOrEqual(44);
  expect(new Set(names).size).toBe(names.length);
});
