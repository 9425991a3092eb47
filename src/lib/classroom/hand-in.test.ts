import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleIds } from '#lib/generated/lesson-times.ts';
import { defaultPreset, presetScenario } from '#lib/scenario/presets.ts';
import { cases } from '../../../tests/scenario-arbitrary.ts';
import { handIn } from '../../../tests/hand-in-arbitrary.ts';
import { longest, readCode, readCodes, roles, writeCode, type HandIn } from './hand-in.ts';

const example: HandIn = {
  name: 'Gruppe 3 – Öl & Wasser',
  scenario: presetScenario(defaultPreset),
  preset: defaultPreset,
  round: 1,
  answers: [],
  assignment: '',
};

describe('the code of a hand-in', () => {
  it('reads back exactly, whatever was handed in', () => {
    fc.assert(
      fc.property(handIn, (one) => {
        const read = readCode(writeCode(one));
        expect(read.ok && read.handIn).toEqual(one);
      }),
      { numRuns: cases(200) },
    );
  });
  it('of a preset with a short name can be typed by hand: at most 60 letters', () => {
    expect(writeCode({ ...example, name: 'Team 3' }).length).toBeLessThan(60);
  });
  it('is found in a chat, in a link, in small letters, with line breaks and with letters that look alike', () => {
    const code = writeCode(example);
    const disguises = [
      `Hallo, unser Code: ${code}. Gruß`,
      `https://example.org/de/classroom/collect/#${code}`,
      code.toLowerCase(),
      code.replace(/-/g, '\n'),
      code.replace(
        /^(IP1\.)(.*)$/s,
        (_, head: string, rest: string) => head + rest.replace(/0/g, 'O').replace(/1/g, 'l'),
      ),
    ];
    for (const text of disguises) expect(readCodes(text)).toMatchObject([{ ok: true, handIn: example }]);
  });
  it('is refused as damaged when one letter is changed or its end is cut off', () => {
    const code = writeCode(example);
    for (let i = 4; i < code.length; i += 1) {
      if (code[i] === '-') continue;
      const other = code[i] === '7' ? '8' : '7';
      expect(readCode(code.slice(0, i) + other + code.slice(i + 1)).ok).toBe(false);
      expect(readCode(code.slice(0, i)).ok).toBe(false);
    }
  });
  it('has a number for every role card', () => {
    expect([...roles].toSorted()).toEqual([...roleIds].toSorted());
  });
  it('cuts what is too long instead of refusing it', () => {
    const read = readCode(writeCode({ ...example, name: 'x'.repeat(90), answers: ['🙂'.repeat(900)] }));
    expect(read).toMatchObject({
      ok: true,
      handIn: { name: 'x'.repeat(longest.name), answers: ['🙂'.repeat(longest.answer)] },
    });
  });
});
