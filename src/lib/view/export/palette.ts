/** Knows the page's colours as plain values, for pictures that have no style sheet. Defines none. */
import tokens from '../tokens.css?raw';

export type Scheme = 'light' | 'dark';

const pairs = new Map(
  [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light.trim(), dark: dark.trim() },
  ]),
);

/** Names of all colours, in the order of tokens.css; shades that let something through are none. */
export const colourNames: readonly string[] = [...pairs.keys()];

/** Colour of a token such as `ink-2`. @throws Error for a name that is no colour of tokens.css. */
export function colours(scheme: Scheme): (name: string) => string {
  return (name) => {
    const pair = pairs.get(name);
    if (pair === undefined) throw new Error(`tokens.css has no colour "${name}"`);
    return pair[scheme];
  };
}

export const family = "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, sans-serif";
