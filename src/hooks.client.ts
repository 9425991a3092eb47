/** Knows that leaving a page keeps nothing: SvelteKit would write scroll positions into the session before a reader has done anything. */

// heard before SvelteKit's own listeners on the window, which are added when its router starts
addEventListener('visibilitychange', (event) => event.stopImmediatePropagation());
addEventListener('beforeunload', (event) => {
  event.stopImmediatePropagation();
  // the browser itself finds the place again
  history.scrollRestoration = 'auto';
});
