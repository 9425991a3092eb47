/** Knows the headers that a host should send for each address. static/_headers and hosting/ say the same to common hosts (tests/headers.test.ts). */

/** For every address. The content policy of each page stands in the page itself. */
export const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), interest-cohort=()',
  // a frame without an origin of its own still has to get scripts and fonts
  'Access-Control-Allow-Origin': '*',
};

/** For files whose name changes with their content; all others are asked for anew. */
export const hashed = { 'Cache-Control': 'public, max-age=31536000, immutable' };
export const changing = { 'Cache-Control': 'no-cache' };
/** For the embed: any page may frame it. X-Frame-Options is never sent, since it cannot say that. */
export const embed = { 'Content-Security-Policy': 'frame-ancestors *' };

/** @param {string} path of the address, from / on */
export function headersFor(path) {
  return {
    ...always,
    ...(path.startsWith('/_app/immutable/') ? hashed : changing),
    ...(/^\/[a-z]{2}\/embed\//.test(path) ? embed : {}),
  };
}
