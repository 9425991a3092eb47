/** Knows the address of the types for pages of others that steer the embed in TypeScript. */
import { loaderTypes } from '#lib/view/embed/loader-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  new Response(loaderTypes, { headers: { 'content-type': 'application/typescript; charset=utf-8' } });
