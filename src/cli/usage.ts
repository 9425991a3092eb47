/** Knows the one error that means: the input was wrong, not the program. */

/** Ends the command with exit code 2 and its message on standard error. */
export class UsageError extends Error {}
