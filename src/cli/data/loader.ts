/** Knows how src/lib/embed becomes the one file that pages of others fetch. It is written as a text; a route serves it. */
import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

/** The loader as one script without imports or names of its own in the page. */
export async function bundleLoader(): Promise<string> {
  const input = fileURLToPath(new URL('../../lib/embed/loader.ts', import.meta.url));
  // on a fresh clone the project's tsconfig extends a file that is not written yet
  const bundle = await rolldown({ input, tsconfig: false, logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
