import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { levelOf } from '#lib/scenario/scenario.ts';
import { cases } from '../../../tests/scenario-arbitrary.ts';
import { distributionOf, numberChoices, optionChoices } from './distribution.ts';
import { gather } from './gather.ts';
import { separate, writeCode, type HandIn } from './hand-in.ts';
import { handIn } from '../../../tests/hand-in-arbitrary.ts';

/** A stock of hand-ins from which the class sets are drawn: writing a code proves it each time, which is slow. */
let stock: { one: HandIn; code: string }[] = [];
beforeAll(() => {
  stock = fc.sample(handIn, 120).map((one) => ({ one, code: writeCode(one) }));
});
const sets = 1_000;
const classSet = fc
  .uniqueArray(fc.nat({ max: 119 }), { minLength: 1, maxLength: 40 })
  .map((at) => [...new Map(at.map((i) => [stock[i].code, stock[i]])).values()]);
const paste = (all: readonly { code: string }[]) => [
  { from: '', text: all.map(({ code }) => code).join('\n') },
];

describe('a class set', () => {
  it('of 1,000 random classes has every group once, the right sums, and does not depend on the order', () => {
    fc.assert(
      fc.property(classSet, fc.infiniteStream(fc.nat()), (all, random) => {
        const set = gather(paste(all));
        expect(set.apart).toEqual([]);
        expect(set.groups).toHaveLength(all.length);
        const shuffled = all
          .map((one) => ({ one, at: random.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const pieces = separate(paste(all)[0].text).map((text) => ({ from: '', text }));
        expect(pieces).toHaveLength(all.length);
        expect(gather(pieces)).toEqual(set);
        expect(gather(shuffled.map(({ code }, i) => ({ from: `${i}`, text: code })))).toEqual(set);

        const found = distributionOf(set.groups.map((group) => group.handIn));
        const levels = all.map(({ one }) => levelOf(one.scenario));
        expect(found.numbers.level.min).toBe(Math.min(...levels));
        expect(found.numbers.level.max).toBe(Math.max(...levels));
        expect(found.numbers.level.mean).toBeCloseTo(levels.reduce((a, b) => a + b) / all.length, 6);
        for (const id of optionChoices)
          expect(Object.values(found.options[id]).reduce((a, b) => a + b)).toBe(all.length);
        const seats = all.reduce((sum, { one }) => sum + one.scenario.table.length, 0);
        expect(Object.values(found.table).reduce((a, b) => a + b)).toBe(seats);
        for (const { id, setBy, min, mean, max } of found.assumptions) {
          expect(setBy).toBe(all.filter(({ one }) => id in one.scenario.assumptions).length);
          expect(min <= mean * (1 + 1e-12) && mean <= max * (1 + 1e-12)).toBe(true);
        }
        expect(Object.values(found.votes).reduce((a, b) => a + b)).toBe(
          all.filter(({ one }) => one.vote).length,
        );
        expect(found.divided.every(({ share }) => share > 0 && share <= 1 + 1e-9)).toBe(true);
        for (const id of numberChoices)
          expect(found.numbers[id].min).toBeLessThanOrEqual(found.numbers[id].max);
      }),
      { numRuns: cases(sets) },
    );
  }, 120_000);

  it('keeps a damaged code apart by name and leaves every other group as it was', () => {
    fc.assert(
      fc.property(
        classSet,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('cut', 'changed', 'mixed'),
        (all, which, where, how) => {
          const at = which % all.length;
          const letters = all[at].code;
          const i = 4 + (where % (letters.length - 4));
          const other = letters[i] === 'Z' ? 'Y' : 'Z';
          const damaged = {
            cut: letters.slice(0, i),
            changed:
              letters[i] === '-' ? letters.slice(0, -1) : letters.slice(0, i) + other + letters.slice(i + 1),
            mixed: letters.slice(0, i) + ' und dann noch mehr '.repeat(3),
          }[how];
          const texts = all.map(({ code }, k) => (k === at ? damaged : code));
          const rest = all.filter((_, k) => k !== at);
          const set = gather([{ from: '', text: texts.join('\n') }]);
          expect(set.groups.map(({ code, handIn: one }) => ({ code, one }))).toEqual(
            gather(paste(rest)).groups.map(({ code, handIn: one }) => ({ code, one })),
          );
          expect(set.apart).toHaveLength(1);
          expect(set.apart[0].why).toBe('damaged');
        },
      ),
      { numRuns: cases(300) },
    );
  }, 120_000);

  it('counts a copy once and says from where the second came', () => {
    const { code, one } = stock[0];
    const set = gather([
      { from: 'a.txt', text: code },
      { from: 'b.txt', text: `${code} ${code.toLowerCase()}` },
    ]);
    expect(set.groups).toHaveLength(1);
    expect(set.apart.map(({ why, from }) => [why, from])).toEqual([
      ['copy', 'b.txt'],
      ['copy', 'b.txt'],
    ]);
    expect(set.groups[0].handIn).toEqual(one);
  });

  it('numbers different hand-ins under one name, and names a file without any code', () => {
    const [a, b] = stock.slice(0, 2).map(({ one }) => writeCode({ ...one, name: 'Team', round: 1 }));
    const set = gather([
      { from: '', text: `${b} ${a}` },
      { from: 'holiday.txt', text: 'nothing here' },
    ]);
    expect(set.groups.map(({ version }) => version)).toEqual([1, 2]);
    expect(set.apart).toEqual([{ why: 'empty', from: 'holiday.txt', shown: 'nothing here' }]);
  });
});
