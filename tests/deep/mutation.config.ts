/** Knows which tests judge a mutant: those that run the engine in their own process. The ones that start the command line see no mutant. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [
      'src/lib/{model,scenario,quotes}/**/*.test.ts',
      'tests/{golden,invariants,displayed-computed,malformed,accuracy,link,differences}.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/deep/mutation.setup.ts'],
    env: { CASES_AT_MOST: '25' },
    testTimeout: 120_000,
  },
});
