/** Knows what prerendering does to each page: its language, and no script fetched ahead of what can be read. */
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en'),
    // the page reads without script: styles and font get the slow phone's line first
    preload: () => false,
  });
