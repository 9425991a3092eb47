/** Knows the address of the script that pages of others fetch to embed a scenario. */
import { loaderScript } from '#lib/view/embed/loader-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  new Response(loaderScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
