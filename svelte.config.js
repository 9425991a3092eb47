import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// the one script in the page's frame: it hides the prerendered scenario while a link is opened
const script = /<script>([\s\S]*?)<\/script>/.exec(
  readFileSync(new URL('src/app.html', import.meta.url), 'utf8'),
)[1];

// a page names these marks more than seven hundred times: four characters tell the components apart as well
const marks = new Map();
function mark({ hash, css }) {
  const made = `s${hash(css).slice(0, 4)}`;
  if (marks.has(made) && marks.get(made) !== css)
    throw new Error(`two styles with the mark ${made}: take a character more`);
  marks.set(made, css);
  return made;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { cssHash: mark },
  kit: {
    adapter: adapter({ precompress: true }),
    paths: { relative: true },
    alias: {},
    output: { preloadStrategy: 'modulepreload' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', `sha256-${createHash('sha256').update(script).digest('base64')}`],
        // the second source is the style attribute that Kit's page announcer sets on itself
        'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        // the builder shows the embed in a real frame
        'frame-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    prerender: {
      handleHttpError: 'fail',
      // after # stands a place on the page, or the link of a scenario
      handleMissingId: ({ id, message }) => {
        if (!/^\d+\.\d+\.\d+\./.test(id)) throw new Error(message);
      },
      // only what machines of others read has the address of the site in it (oEmbed)
      origin: process.env.SITE_ORIGIN ?? 'https://interpose.invalid',
    },
    version: { pollInterval: 0 },
    // at a sign of life, and guarded in frames (view/offline.ts)
    serviceWorker: { register: false },
  },
};
