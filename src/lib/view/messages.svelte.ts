/** Knows how components come to the texts of the page's language. */
import { createContext } from 'svelte';
import type { Messages } from '#lib/i18n/messages.ts';

/** A getter, since the language changes while the page stays. */
export const [getMessages, setMessages] = createContext<() => Messages>();
