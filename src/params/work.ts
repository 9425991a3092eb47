/** Knows which pages for lessons are alive; the others ship no script. */
export const match = (param: string): boolean => /^(rounds|hand-in|collect|assign)$/.test(param);
