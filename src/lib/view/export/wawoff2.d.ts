/** What this project calls of wawoff2, which brings no types: Google's WOFF2 in WebAssembly. */
declare module 'wawoff2' {
  /** A WOFF2 file as TrueType or OpenType. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
