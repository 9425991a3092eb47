import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, isSteps, readCommand, readEvent } from './api.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../static/embed-api-1.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
ajv.addSchema(schema, 'api');
const isCommand = ajv.compile({ $ref: 'api#/$defs/command' });

const scenario = fc.oneof(fc.constantFrom('london-20000', '1.0.0.qtwd', ''), fc.string());
const step = fc.record(
  {
    scenario,
    sentence: fc.string(),
    highlight: fc.constantFrom('level', 'answers', 'map', 'quote'),
  },
  { requiredKeys: ['scenario', 'sentence'] },
);
const command = fc.oneof(
  fc.record({ interpose: fc.constant(1), command: fc.constant('scenario'), scenario }),
  fc.record({
    interpose: fc.constant(1),
    command: fc.constant('steps'),
    steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    interpose: fc.constant(1),
    command: fc.constant('step'),
    step: fc.integer({ min: 1, max: bounds.steps }),
  }),
  fc.record({
    interpose: fc.constant(1),
    command: fc.constant('listen'),
    events: fc.array(fc.constantFrom('change', 'result'), { maxLength: 2 }),
  }),
);
/** Commands with one thing wrong, or right after all. */
const nearly = fc
  .tuple(
    command,
    fc.constantFrom('interpose', 'command', 'scenario', 'steps', 'step', 'events', 'more', 'sentence'),
    fc.oneof(fc.anything(), fc.constantFrom<unknown>(1, 0, 61, 1.5, '1', [], [{}], 'step', 'listen', null)),
  )
  .map(([good, key, value]) => ({ ...good, [key]: value }));

describe('the commands of a page around the embed', () => {
  it('are taken if and only if the published schema allows them', () => {
    fc.assert(
      fc.property(fc.oneof(command, nearly, fc.jsonValue()), (data) => {
        // what arrives has been cloned: no prototype but that of plain objects
        const arrived: unknown = JSON.parse(JSON.stringify(data) ?? 'null');
        expect(readCommand(arrived) !== undefined).toBe(isCommand(arrived));
      }),
      { numRuns: 5_000 },
    );
  });

  it('are never made of anything else, and nothing that arrives throws', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true }), (data) => {
        expect(readCommand(data)).toBeUndefined();
        expect(readEvent(data)).toBeUndefined();
      }),
      { numRuns: 100_000 },
    );
  }, 60_000);

  it('take every walk that lies beside the embed', () => {
    const folder = new URL('../../../static/walks/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const steps: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      expect(isCommand({ interpose: 1, command: 'steps', steps }), name).toBe(true);
      expect(isSteps(steps), name).toBe(true);
    }
  });

  it('are refused beyond their bounds', () => {
    const at = (length: number) => ({ interpose: 1, command: 'scenario', scenario: 'x'.repeat(length) });
    expect(readCommand(at(bounds.scenario))).toBeDefined();
    expect(readCommand(at(bounds.scenario + 1))).toBeUndefined();
    expect(isSteps([])).toBe(false);
    expect(isSteps([{ scenario: '', sentence: 'x'.repeat(bounds.sentence + 1) }])).toBe(false);
  });
});
