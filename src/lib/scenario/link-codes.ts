/** Knows which number stands for what in a link. Lists only ever grow at their end: a number given out is never given again. */

export const codes = {
  preset: ['london-20000', 'debate-40000', 'debate-200000', 'inclusive', 'observers', 'full-line'],
  contributor: [
    ...['bel', 'dnk', 'deu', 'est', 'fin', 'fra', 'gbr', 'ita', 'lva', 'ltu', 'nld', 'nor', 'pol', 'swe'],
    ...['esp', 'can', 'tur', 'usa', 'aus', 'bra', 'chn', 'ind', 'zaf'],
  ],
  mandate: ['un-security-council', 'un-general-assembly', 'osce', 'treaty', 'invitation'],
  task: ['observe', 'interpose', 'reassure', 'deter'],
  guarantee: ['none', 'one-sided', 'mutual'],
  usBacking: ['none', 'enablers', 'air'],
  table: ['ukraine', 'russia', 'europe', 'usa', 'china', 'india', 'other-brics'],
  parameter: [
    ...['front_length', 'population_gov', 'russian_force', 'ukrainian_force', 'brigade_troops'],
    ...['brigade_front', 'forward_depth', 'rotation_ratio', 'sustainable_share', 'lead_time'],
    ...['arrival_rate', 'cost_soldier_year', 'drone_reach', 'glide_reach', 'hinterland_depth'],
    ...['hold_share_deny', 'land_force'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type Coded = keyof typeof codes;

/** Number of a name. @throws Error for a name without one: it has to be added at the end of its list. */
export function codeOf(list: Coded, name: string): number {
  const code = (codes[list] as readonly string[]).indexOf(name);
  if (code < 0) throw new Error(`"${name}" has no number in the list "${list}" of link-codes.ts`);
  return code;
}

/** Name of a number; `?17` for one that this version does not know, which no list contains. */
export function nameOf(list: Coded, code: number): string {
  return codes[list][code] ?? `?${code}`;
}
