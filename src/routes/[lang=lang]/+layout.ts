/** Knows how a page comes to the texts of its language. */
import { loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({ messages: await loadMessages(params.lang) });
