/** Knows how a mistake in the rules is reported: where it is, what was expected, what was found. Knows no rule. */
export class RuleError extends Error {
  override name = 'RuleError';
  constructor(
    /** Id of the rule (or parameter, or input) at fault, as written in data/. */
    readonly rule: string,
    /** A sentence for whoever edits data/, without knowledge of the code. */
    readonly sentence: string,
    readonly expected?: string,
    readonly found?: string,
  ) {
    super(
      `${rule}: ${sentence}` +
        (expected === undefined ? '' : ` Expected ${expected}`) +
        (found === undefined ? (expected === undefined ? '' : '.') : `, found ${found}.`),
    );
  }
}
