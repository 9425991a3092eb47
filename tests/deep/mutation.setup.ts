/** Knows how random tests judge a mutant: the first case that fails is enough, nobody reads the smallest. */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true, numRuns: 50 });
