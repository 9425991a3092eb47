/** Knows how a part of the page that never changes is prerendered and then left alone, so that neither its code nor its texts are in a script. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * HTML of a component where pages are prerendered; in the browser a blank, which makes Svelte keep what is there.
 * The component gets everything by props: no context, no events. Use as `{@html island(Part, props)}`.
 */
export function island<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): string {
  // a blank and not the empty string: that would remove what was prerendered
  return import.meta.env.SSR ? render(part, { props }).body : ' ';
}
