/** Knows which folders are mutated: one after the other, each judged by its own tests, with what is known from the last time. */
import { runOrExit } from '../../src/cli/ensure.mjs';
import { writeFileSync, readFileSync, mkdirSync } from 'node:fs';

const common = JSON.parse(readFileSync(new URL('stryker.config.json', import.meta.url), 'utf8'));
mkdirSync('.cache/mutation', { recursive: true });
for (const folder of ['model', 'scenario', 'quotes']) {
  const config = `.cache/mutation/${folder}.config.json`;
  const report = (ending) => ({ fileName: `.cache/mutation/${folder}.${ending}` });
  writeFileSync(
    config,
    JSON.stringify({
      ...common,
      mutate: [`src/lib/${folder}/**/*.ts`, '!src/lib/**/*.test.ts', '!src/lib/**/fixture.ts'],
      incrementalFile: `.cache/mutation/${folder}.known.json`,
      jsonReporter: report('json'),
      htmlReporter: report('html'),
    }),
  );
  runOrExit('npx', ['stryker', 'run', config], { env: { ...process.env, MUTATED: folder } });
}
