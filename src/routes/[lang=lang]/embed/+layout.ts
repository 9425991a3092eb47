/** Knows that an embed comes to its texts as every page of its language does. */
export { load } from '../+layout.ts';
