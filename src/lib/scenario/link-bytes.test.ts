import { describe, expect, it } from 'vitest';
import { fromBytes, toBytes } from './link-bytes.ts';
import { nameOf } from './link-codes.ts';
import { presetScenario } from './presets.ts';
import type { PresetId, Scenario } from './scenario.ts';

const said = (change: Partial<Scenario>, preset: PresetId = 'london-20000') =>
  fromBytes(toBytes({ ...presetScenario(preset), ...change }, preset));
/** Bytes as protocol buffers have them: a field's number and kind, then its value. */
const bytes = (...list: number[]) => fromBytes(Uint8Array.from(list));

describe('The bytes of a scenario', () => {
  it.each([0, 0.5, -0.5, 1_150, 0.1 + 0.2, 1e-7, 1e21, 2 ** 53 + 2, 123_456.789, -3.25, 1e300])(
    'keep the number %d to the last bit.',
    (value) => {
      expect(said({ assumptions: { front_length: value } }).assumptions).toEqual([
        ['front_length', value, String(value)],
      ]);
    },
  );

  it('write a short decimal shorter than a number without end.', () => {
    const length = (value: number) =>
      toBytes({ ...presetScenario('london-20000'), assumptions: { front_length: value } }, 'london-20000')
        .length;
    expect([length(1_000.5), length(1_000 + 1 / 3)]).toEqual([7, 13]);
  });

  it('keep contingents of one place and of one country apart.', () => {
    // Lithuania and Belgium stand in one place there, Sweden and Denmark in another
    const preset = 'debate-40000';
    const { contingents } = presetScenario(preset);
    for (const changed of [
      contingents.toReversed(),
      contingents.map((one) => ({ ...one, contributor: 'fra' as const })),
      contingents.map((one) => ({ ...one, at: [one.at[0], 49] as const })),
      contingents.map((one) => ({ ...one, at: [33, one.at[1]] as const })),
      contingents.map((one) => ({ ...one, troops: one.troops + 100 * Number(one.contributor === 'bel') })),
    ]) {
      const list = said({ contingents: changed }, preset).contingents!;
      expect(list.map(({ contributor, troops, at }) => ({ contributor, troops, at }))).toEqual(changed);
    }
  });

  it('say in two bytes that one contingent has other troops, in one that it has the same.', () => {
    const { contingents, ...rest } = presetScenario('london-20000');
    const [first, ...others] = contingents;
    const changed = { ...rest, contingents: [{ ...first, troops: 101 }, ...others] };
    // field 3 of 7 bytes: 2 and 101; then the other five as they are
    expect([...toBytes(changed, 'london-20000')]).toEqual([26, 7, 2, 101, 3, 5, 7, 9, 11]);
  });
});

describe('Bytes that no version of today wrote', () => {
  it('are noted where a field is unknown.', () => {
    expect(bytes(104, 1)).toEqual({
      choices: {},
      notes: [{ place: '?13', code: 'unknown-key', found: '', used: '' }],
    });
  });

  it('are noted where they end too early, and what came before counts.', () => {
    expect(bytes(32, 2, 88, 128)).toMatchObject({
      choices: { mandate: 'osce' },
      notes: [{ place: '', code: 'damaged', found: '', used: '' }],
    });
  });

  it('give names that no list has to what they do not know.', () => {
    expect(nameOf('task', 99)).toBe('?99');
    expect(bytes(8, 77).preset).toBe('?77');
    // a contingent of a preset that is not known, and one that the preset does not have
    const none = { troops: NaN, at: [NaN, NaN] };
    expect(bytes(8, 77, 26, 1, 1).contingents).toEqual([{ ...none, contributor: '?1', found: '?1' }]);
    expect(bytes(26, 1, 99).contingents).toEqual([{ ...none, contributor: '?99', found: '?99' }]);
  });

  it('make no list without end.', () => {
    const table = (length: number) =>
      bytes(58, 128 + (length % 128), length >> 7, ...Array<number>(length).fill(1));
    expect(table(200).table).toHaveLength(200);
    expect(table(300).table).toHaveLength(200);
  });
});
