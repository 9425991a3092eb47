/** Knows what a new contingent begins with, until the reader says otherwise. */
import type { Contingent } from '#lib/scenario/scenario.ts';

export const newcomer: Pick<Contingent, 'contributor' | 'troops'> = { contributor: 'fra', troops: 5_000 };
