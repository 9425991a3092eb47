/** Knows `npm run bench`: installs the other engines if they are missing, then measures. Plain JavaScript, since it runs first. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages, runOrExit } from '../src/cli/ensure.mjs';

ensurePackages();
const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules/publicodes`))
  runOrExit('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here });
runOrExit('npx', ['tsx', 'src/cli/interpose.ts', 'generate']);
runOrExit('npx', ['svelte-kit', 'sync']);
runOrExit('npx', ['tsx', 'bench/measure.ts']);
runOrExit('npx', ['tsx', 'bench/link.ts']);
runOrExit('npx', ['tsx', 'bench/slider.ts']);
