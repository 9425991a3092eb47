/** Knows the types of headers.mjs. */
type Headers = Readonly<Record<string, string>>;
export const always: Headers;
export const hashed: Headers;
export const changing: Headers;
export const embed: Headers;
export function headersFor(path: string): Record<string, string>;
