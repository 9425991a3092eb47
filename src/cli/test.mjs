/** Knows `npm test`: installs what the tests need, then runs unit, golden and browser tests. Arguments go to the browser tests. */
import { ensureBrowser, ensurePackages, runOrExit } from './ensure.mjs';

ensurePackages();
const browser = ensureBrowser();
runOrExit('npx', ['tsx', 'src/cli/interpose.ts', 'check']);
runOrExit('npx', ['vitest', 'run']);
runOrExit('npx', ['vite', 'build', '--logLevel', 'warn']);
runOrExit('npx', ['playwright', 'test', '--project=browser', '--project=webgl', ...process.argv.slice(2)], {
  env: { ...process.env, CHROME_PATH: browser },
});
