/** Knows that a page is the same one under the name of its file: platforms that show no folders ask for that. */
import type { Reroute } from '@sveltejs/kit';

export const reroute: Reroute = ({ url }) => url.pathname.replace(/index\.html$/, '');
