/**
 * Knows which folders are mutated: one after the other, each judged by its own tests, with what is known from the last time;
 * all are judged before one of them fails. `node tests/deep/mutation.mjs scenario` judges one alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../../src/cli/ensure.mjs';

const common = JSON.parse(readFileSync(new URL('stryker.config.json', import.meta.url), 'utf8'));
/** Share of the mutants that the tests must notice, percent. */
const atLeast = 85;
const place = '.cache/mutation';
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['model', 'scenario', 'quotes'];

/** Mutates one folder. @returns the path of its report; undefined if the run did not come to its end. */
function judged(folder) {
  const path = (ending) => `${place}/${folder}.${ending}`;
  const config = {
    ...common,
    mutate: [`src/lib/${folder}/**/*.ts`, '!src/lib/**/*.test.ts', '!src/lib/**/fixture.ts'],
    incrementalFile: path('known.json'),
    jsonReporter: { fileName: path('json') },
    htmlReporter: { fileName: path('html') },
  };
  writeFileSync(path('config.json'), JSON.stringify(config));
  rmSync(path('json'), { force: true });
  spawnSync('npx', ['stryker', 'run', path('config.json')], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, MUTATED: folder },
  });
  return existsSync(path('json')) ? path('json') : undefined;
}

/** How many mutants a report counts as noticed, and how many as not; those in code that runs once, when a module is read, are left out. */
function countsOf(report) {
  const mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(
    (file) => file.mutants,
  );
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
}

mkdirSync(place, { recursive: true });
const lines = folders.map((folder) => {
  const report = judged(folder);
  if (report === undefined) return { good: false, text: `${folder}: the run did not come to its end` };
  const { noticed, missed } = countsOf(report);
  const score = (100 * noticed) / (noticed + missed);
  const text = `${folder}: ${score.toFixed(1)} % of ${noticed + missed} mutants noticed, ${missed} survive (${place}/${folder}.html)`;
  return { good: score >= atLeast, text };
});
for (const { good, text } of lines) console.log(`${good ? 'ok    ' : 'FAILED'} ${text}`);
if (lines.some(({ good }) => !good)) {
  console.error(`mutation: every folder must reach ${atLeast} %.`);
  process.exit(1);
}
