/** Knows what prerendering does to each page: its language, and no script fetched ahead of what can be read. */
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%lang%', event.params.lang ?? 'en');
      // this page stands at whatever address was asked for
      return event.route.id === '/404' ? page.replaceAll('"./', '"/') : page;
    },
    // the page reads without script: styles and font get the slow phone's line first
    preload: () => false,
  });
