/** Knows `npm start`: installs, builds, serves and prints the address. */
import { ensurePackages, root, runOrExit } from './ensure.mjs';

ensurePackages();
console.log('Building …');
runOrExit('npx', ['vite', 'build', '--logLevel', 'warn']);
const { serve } = await import('./serve.mjs');
const wanted = Number(process.env.PORT ?? 4173);
const address = await serve(`${root}build`, wanted);
console.log(`\nInterpose is served at ${address}\nEnd it with Ctrl+C.`);
