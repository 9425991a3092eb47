/** Knows how the long tests run: without the page's plugins, on what `npm run generate` has written. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/deep/*.deep.ts'], environment: 'node', testTimeout: 600_000 },
});
