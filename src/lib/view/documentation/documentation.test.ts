import { describe, expect, it } from 'vitest';
import { evidence } from '#lib/generated/evidence.ts';
import { rules } from '#lib/generated/model.ts';
import { readChangelog } from './changelog.ts';
import { anchorOf, documentedGroups, entriesOf, isWide, readersOf } from './entries.ts';
import { evidenceByTopic, usesOfEvidence } from './uses.ts';

const entries = documentedGroups.flatMap(entriesOf);

describe('the entries of the documentation', () => {
  it('have every rule exactly once, the ledger of research apart', () => {
    const ids = new Set(rules.filter((rule) => rule.group !== 'research').map(({ id }) => id));
    expect(entries.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
  });

  it('show a rule that is the same in both lenses once, and any other once for each lens', () => {
    const parts = (id: string) => entries.find((entry) => entry.id === id)!.parts.map(({ lens }) => lens);
    expect(parts('route')).toEqual([undefined]);
    expect(parts('stance_russia')).toEqual(['text', 'record']);
    expect(parts('density_line')).toEqual([undefined]);
  });

  it('have the formula of every number and all branches of every class', () => {
    for (const { parts, kind } of entries)
      for (const part of parts) {
        if (kind === 'class') expect(part.branches!.length).toBeGreaterThan(0);
        else expect(part.formula).toContain('<math>');
      }
  });

  it('know which formulas may be wider than a phone: sums, roots, cases, a name with its bracket', () => {
    const wide = entries.filter(({ parts }) =>
      parts.some(({ formula }) => formula !== undefined && isWide(formula)),
    );
    expect(wide.map(({ id }) => id).toSorted()).toEqual([
      'exposed_drone',
      'exposed_glide',
      'forward_troops',
      'hinterland_share',
      'nato_troops',
      'near_troops',
      'overdrawn',
      'strip_troops',
      'sustained_share',
    ]);
  });

  it('link names to where they are explained', () => {
    expect(['front_length', 'zoneDepthKm', 'density_strip'].map(anchorOf)).toEqual([
      'parameter-front_length',
      'input-zoneDepthKm',
      'density_strip',
    ]);
    expect(readersOf('brigade_front')).toEqual(['front_held']);
  });
});

describe('the evidence', () => {
  it('stands under a topic, every row exactly once', () => {
    const listed = evidenceByTopic().flatMap(({ sources }) =>
      sources.flatMap(({ rows }) => rows.map(({ id }) => id)),
    );
    expect(listed.toSorted()).toEqual(evidence.map(({ id }) => id).toSorted());
  });

  it('names what uses it, each once', () => {
    const uses = usesOfEvidence();
    const of = (id: string) => uses.get(id)!.map(({ sort, id: user }) => `${sort} ${user}`);
    expect(of('geo.front.km')).toContain('parameter front_length');
    expect(of('mission.unef1')).toContain('mission unef-1');
    expect(of('law.unsc')).toContain('rule route');
    for (const list of uses.values())
      expect(new Set(list.map((use) => JSON.stringify(use))).size).toBe(list.length);
  });
});

describe('readChangelog', () => {
  it('reads releases, their parts and items over several lines', () => {
    const text =
      '# Changelog\n\nAll.\n\n## 1.0.0 (2026-11-22)\n\nFirst.\n\n### Added\n\n- One `thing`\n  goes on.\n- Two.\n\n### Results changed\n\n- None.\n';
    expect(readChangelog(text)).toEqual([
      {
        id: 'version-1.0.0',
        name: '1.0.0 (2026-11-22)',
        intro: ['First.'],
        parts: [
          { name: 'Added', items: ['One thing goes on.', 'Two.'] },
          { name: 'Results changed', items: ['None.'] },
        ],
      },
    ]);
  });
});
