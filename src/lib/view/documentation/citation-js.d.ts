/** Knows the few calls of citation.js that are used here; the package brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(output: 'bibtex' | 'data', options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: { readonly config: { get(plugin: string): { format: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-bibtex';
