/** Knows that 100,000 random scenarios come back from link and JSON as they were, and that 1,000,000 damaged links end in an error or a valid scenario. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkScenario } from '#lib/scenario/check.ts';
import { equal, readLink, writeLink, writeReadableLink } from '#lib/scenario/link.ts';
import { presetIds } from '#lib/scenario/presets.ts';
import { damaged } from '../link-damage.ts';
import { scenario } from '../scenario-arbitrary.ts';

const scenarios = 100_000;
const links = 1_000_000;

it(
  `${scenarios} random scenarios are the same after link, readable link and JSON`,
  { timeout: 3_600_000 },
  () => {
    let longest = 0;
    fc.assert(
      fc.property(scenario, fc.constantFrom(...presetIds), (one, preset) => {
        const link = writeLink(one, preset);
        longest = Math.max(longest, link.length);
        for (const text of [link, writeReadableLink(one, preset)]) {
          const read = readLink(text);
          if (!read.ok || read.notes.length > 0 || read.preset !== preset || !equal(read.scenario, one))
            expect.fail(`${text} reads back as ${JSON.stringify(read)}`);
        }
        expect(checkScenario(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, scenario: one });
      }),
      { seed: 1, numRuns: scenarios },
    );
    console.log(`longest link: ${longest} characters`);
  },
);

it(
  `${links} damaged links end in a typed error or a valid scenario, and never in another one in silence`,
  { timeout: 3_600_000 },
  () => {
    const valid = fc.sample(scenario, { seed: 2, numRuns: 2_000 });
    const written = valid.map((one, i) => {
      const preset = presetIds[i % presetIds.length];
      return i % 2 === 0 ? writeLink(one, preset) : writeReadableLink(one, preset);
    });
    const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
    const counts = { same: 0, noted: 0, error: 0 };
    let slowestMs = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: valid.length - 1 }),
        fc.array(numbers, { minLength: 1, maxLength: 4 }),
        (i, how) => {
          const text = how.reduce(damaged, written[i]);
          const start = performance.now();
          const read = readLink(text);
          slowestMs = Math.max(slowestMs, performance.now() - start);
          if (!read.ok) counts.error++;
          else {
            if (read.notes.length > 0) counts.noted++;
            else counts.same++;
            if (!checkScenario(read.scenario).ok) expect.fail(`${text} is taken and not valid`);
            // the readable form cannot know what a changed number was before
            if (
              i % 2 === 0 &&
              read.notes.length === 0 &&
              !equal(read.scenario, valid[i]) &&
              text.startsWith('1.0.0')
            )
              expect.fail(`${text} is silently another scenario than ${written[i]}`);
          }
        },
      ),
      { seed: 3, numRuns: links },
    );
    console.log(counts, `slowest ${slowestMs.toFixed(1)} ms`);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(links / 100);
  },
);
