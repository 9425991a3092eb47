import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '#lib/scenario/check.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { levelOf } from '#lib/scenario/scenario.ts';
import { cases, scenario } from '../../../tests/scenario-arbitrary.ts';
import { groupIds } from '#lib/generated/model.ts';
import {
  heldBy,
  hideable,
  keepLocked,
  locks,
  readAssignment,
  writeAssignment,
  type Assignment,
} from './assignment.ts';

const words = fc
  .string({ maxLength: 80, unit: 'grapheme' })
  .map((s) => s.replace(/[\p{Cc}\p{Cs}]/gu, '').trim());
const assignment: fc.Arbitrary<Assignment> = fc.record({
  preset: fc.constantFrom(...presetIds),
  text: words,
  questions: fc.array(
    words.filter((one) => one !== ''),
    { maxLength: 5 },
  ),
  locked: fc.subarray([...locks]),
  hidden: fc.subarray([...hideable]),
  results: fc.subarray([...groupIds]),
});

describe('an assignment', () => {
  it('reads back from its link exactly, and not at all when a letter is changed', () => {
    fc.assert(
      fc.property(assignment, fc.nat(), (one, where) => {
        const payload = writeAssignment(one);
        expect(readAssignment(payload)).toEqual(one);
        const at = where % payload.length;
        const other = payload[at] === 'A' ? 'B' : 'A';
        expect(readAssignment(payload.slice(0, at) + other + payload.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: cases(200) },
    );
  });
  it('of the form without anything hidden is read as before: all results in sight', () => {
    const old = 'bcjPz1sibG9uZG9uLTIwMDAwIiwiIixbXSxbImxldmVsIl1d';
    const first: Assignment = {
      preset: 'london-20000',
      text: '',
      questions: [],
      locked: ['level'],
      hidden: [],
      results: groupIds,
    };
    expect(writeAssignment(first)).toBe(old);
    expect(readAssignment(old)).toEqual(first);
  });
  it('holds what is locked or hidden whatever is changed, leaves the rest alone, and gives a valid scenario', () => {
    fc.assert(
      fc.property(assignment, scenario, (one, changed) => {
        const base = presetScenario(one.preset);
        const kept = keepLocked(changed, one);
        expect(checkScenario(kept).ok).toBe(true);
        for (const lock of locks) {
          if (lock === 'level') continue;
          const held = heldBy(one).includes(lock);
          if (held) expect(kept[lock]).toEqual(base[lock]);
          else if (lock !== 'contingents') expect(kept[lock]).toEqual(changed[lock]);
        }
        if (heldBy(one).includes('level')) expect(levelOf(kept)).toBe(levelOf(base));
      }),
      { numRuns: cases(300) },
    );
  });
});
