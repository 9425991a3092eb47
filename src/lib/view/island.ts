/** Knows how a part of the page that never changes is prerendered and then left alone, so that neither its code nor its texts are in a script. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * HTML of a component, for prerendering alone. Call it only as
 * `{@html import.meta.env.SSR ? island(Part, props) : ' '}`: the condition at the call is what keeps `Part` out of the
 * scripts, and a blank (not the empty string, which would remove it) makes Svelte keep what was prerendered.
 * The component gets everything by props: no context, no events. Its scoped styles would be left out with its code, so
 * they stand in a style sheet that the live part imports.
 */
export function island<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): string {
  // the comments are marks for coming alive, which an island never does
  return render(part, { props }).body.replace(/<!--[\s\S]*?-->/g, '');
}

/**
 * HTML of a part that comes alive later (Later.svelte): with the contexts of the place where it stands.
 * @param name goes before the ids that the part makes for itself, so that no two parts share one.
 */
export function prerendered(part: Component, context: Map<unknown, unknown>, name: string): string {
  return render(part, { context, idPrefix: name }).body;
}
