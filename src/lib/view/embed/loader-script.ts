/** Knows the script that pages of others fetch, and its types, as text. Only for prerendering. */
export { default as loaderTypes } from '#lib/embed/types.ts?raw';
export { loader as loaderScript } from '#lib/generated/loader.ts';
