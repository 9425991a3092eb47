/** Knows how long a link takes to be read, sound or damaged: beside the JSON of the same scenario, and at the 99th percentile. */
import fc from 'fast-check';
import { checkScenario } from '../src/lib/scenario/check.ts';
import { readLink, writeLink, writeReadableLink } from '../src/lib/scenario/link.ts';
import { presetIds } from '../src/lib/scenario/presets.ts';
import { loadReach, mayStand } from '../src/lib/scenario/terrain.ts';
import { damaged } from '../tests/link-damage.ts';
import { scenario as anyScenario } from '../tests/scenario-arbitrary.ts';

await loadReach();
const scenarios = fc.sample(anyScenario, { seed: 3, numRuns: 4_000 });
const hows = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), {
  seed: 4,
  numRuns: scenarios.length,
});
const links = scenarios.map((one, i) => writeLink(one, presetIds[i % presetIds.length]));
const contestants: readonly (readonly [
  name: string,
  texts: readonly string[],
  read: (text: string) => unknown,
])[] = [
  [
    'JSON, parsed and checked',
    scenarios.map((one) => JSON.stringify(one)),
    (text) => checkScenario(JSON.parse(text), mayStand),
  ],
  ['link', links, (text) => readLink(text, mayStand)],
  [
    'link in words',
    scenarios.map((one, i) => writeReadableLink(one, presetIds[i % presetIds.length])),
    (text) => readLink(text, mayStand),
  ],
  ['damaged link', links.map((link, i) => damaged(link, hows[i])), (text) => readLink(text, mayStand)],
];

/** Milliseconds on the clock of each call in the fastest of five rounds, so that what else runs here is left out; ascending. */
function timesOf(texts: readonly string[], read: (text: string) => unknown): number[] {
  const best = texts.map(() => Infinity);
  for (let round = 0; round < 5; round++)
    texts.forEach((text, i) => {
      const start = performance.now();
      read(text);
      best[i] = Math.min(best[i], performance.now() - start);
    });
  return best.sort((a, b) => a - b);
}

const found = contestants.map(([name, texts, read]) => {
  const times = timesOf(texts, read);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))];
  return { name, median: at(0.5), p99: at(0.99) };
});
console.log(`\nReading ${scenarios.length} links, places checked:`);
for (const { name, median, p99 } of found)
  console.log(
    `  ${name.padEnd(26)} ${(median / found[0].median).toFixed(2)}x the JSON, 99th percentile ${p99.toFixed(3)} ms on this machine`,
  );
