/** Knows that every page is prerendered, with a trailing slash so that any static host finds it. */
export const prerender = true;
export const trailingSlash = 'always';
