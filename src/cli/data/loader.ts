/** Knows how src/lib/embed becomes the one file that pages of others fetch. It is written as a text; a route serves it. */
import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

/** The loader as one script without imports or names of its own in the page. */
export async function bundleLoader(): Promise<string> {
  const input = fileURLToPath(new URL('../../lib/embed/loader.ts', import.meta.url));
  const bundle = await rolldown({ input, logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
