/** Knows the script that pages of others fetch, as text. Only for prerendering. */
export { loader as loaderScript } from '#lib/generated/loader.ts';
