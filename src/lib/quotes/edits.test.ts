// What holds when a text is edited: each quote is found again or reported, and never silently moved to other words.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectorsOf } from './annotation.ts';
import { TEXT } from './fixture.ts';
import { verify } from './verify.ts';

const quoted = [
  [50, 85],
  [101, 148],
  [150, 190],
  [240, 275],
].map(([start, end], i) => ({ id: `q${i}`, selectors: selectorsOf(TEXT, { start, end }), start, end }));

const length = Array.from(TEXT).length;
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('🛶', '\r\n', '\u00a0', 'und dann ', '', 'das Dorf'),
);
/** Replaces `cut` code points at `at` by `put`; now and then a part of the text itself is put there. */
const anEdit = fc.record({
  at: fc.nat(length),
  cut: fc.oneof(fc.nat(3), fc.nat(60)),
  put: typed,
  copy: fc.option(fc.tuple(fc.nat(length), fc.nat(50)), { freq: 6, nil: undefined }),
});

it('finds each quote again or reports it, over 10,000 random edits', () => {
  const seen = { exact: 0, moved: 0, differs: 0, missing: 0 };
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 5 }), (edits) => {
      let characters = Array.from(TEXT);
      // which of the original characters each one is; -1 for what was typed
      let origin = characters.map((_, i) => i);
      for (const { at, cut, put, copy } of edits) {
        const inserted = copy === undefined ? Array.from(put) : characters.slice(copy[0], copy[0] + copy[1]);
        characters = characters.toSpliced(at, cut, ...inserted);
        origin = origin.toSpliced(at, cut, ...inserted.map(() => -1));
      }
      const text = characters.join('');
      // what was typed can join with what stood there to one code point; then the places are others
      const counted = Array.from(text);
      for (const [i, verdict] of verify(text, quoted).entries()) {
        const { start, end, selectors } = quoted[i];
        const { exact } = selectors[0];
        seen[verdict.status] += 1;
        const words = verdict.found && counted.slice(verdict.found.start, verdict.found.end).join('');
        // found silently: then it is the same words
        if (verdict.status === 'exact' || verdict.status === 'moved') expect(words).toBe(exact);
        else {
          // reported: a place with other words comes with the first difference
          expect(verdict.ok).toBe(false);
          if (verdict.status === 'differs') expect(verdict.difference).toBeDefined();
        }
        const now = origin.indexOf(start);
        const whole = now >= 0 && Array.from(exact).every((_, k) => origin[now + k] === start + k);
        // words that still stand whole are found, at their own place or where the same words stand in the same company
        if (whole && counted.length === characters.length) {
          expect(verdict.found, `${verdict.status}: ${text}`).toBeDefined();
          if (verdict.status === 'differs') {
            // a copy of what stood before it left like words in its old place: that is reported, not passed over
            expect(verdict.found).toEqual({ start, end });
          } else if (text.split(exact).length === 2) {
            expect(['exact', 'moved']).toContain(verdict.status);
            expect(verdict.found).toEqual({ start: now, end: now + end - start });
          }
        }
      }
    }),
    { numRuns: 10_000 },
  );
  // the edits do reach every case
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
}, 120_000);
