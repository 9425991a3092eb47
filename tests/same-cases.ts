// Lets property tests draw the same cases in each run of `npm test`, so that a failure is about the change at hand. tests/deep draws new ones.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20250321 });
