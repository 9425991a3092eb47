/** Knows the one function of hyphen/de that the reading level needs. */
declare module 'hyphen/de' {
  const hyphen: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default hyphen;
}
