/** Knows how random hand-ins are drawn, for tests only. */
import fc from 'fast-check';
import { nearestPreset } from '#lib/scenario/link.ts';
import { scenario } from './scenario-arbitrary.ts';
import { longest, roles, votes, type HandIn } from '#lib/classroom/hand-in.ts';

const plain = (most: number) =>
  fc
    .string({ maxLength: most, unit: 'grapheme' })
    .map((s) => s.replace(/[\p{Cc}\p{Cs}]/gu, '').trim())
    .filter((s) => Array.from(s).length <= most);
export const handIn: fc.Arbitrary<HandIn> = fc
  .record({
    name: plain(longest.name),
    scenario,
    role: fc.option(fc.constantFrom(...roles), { nil: undefined }),
    vote: fc.option(fc.constantFrom(...votes), { nil: undefined }),
    answers: fc.array(
      plain(60).filter((answer) => answer !== ''),
      { maxLength: 4 },
    ),
    assignment: fc.constantFrom('', 'a1b2c3d4'),
    round: fc.integer({ min: 1, max: 3 }),
  })
  .map((one) => ({ ...one, preset: nearestPreset(one.scenario) }));
