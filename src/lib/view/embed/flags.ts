/** Knows what an embedding page may ask for in the address of the embed, reads it and writes it. Knows no element. */

/** Parts and results that `only` may name besides the results of the model. */
export const onlyMap = 'map';
export const themes = ['auto', 'light', 'dark'] as const;
export const locks = ['level', 'map'] as const;
/** What hosts are told the height in only if they ask for it: these say nothing first. */
export const spoken = ['flourish', 'lti'] as const;

export interface Flags {
  readonly theme: (typeof themes)[number];
  /** Colour of what can be pressed: six hexadecimal digits, lower case, without #. */
  readonly accent?: string;
  /** The page behind shows through. */
  readonly transparent: boolean;
  /** A picture with numbers, without controls. */
  readonly static: boolean;
  /** Without heading. */
  readonly plain: boolean;
  /** Id of the one result that is shown, or `map`. */
  readonly only?: string;
  /** What the reader cannot change. */
  readonly lock: readonly (typeof locks)[number][];
  /** Name of a walk that lies beside the embed. */
  readonly steps?: string;
  /** Step of a walk, from 1. */
  readonly step?: number;
  readonly speak: readonly (typeof spoken)[number][];
}

/** A part of the address that was not taken: a key that there is not, or a value that it cannot have. */
export interface Refused {
  readonly key: string;
  /** Missing where the key itself is unknown. */
  readonly value?: string;
}

export const noFlags: Flags = {
  theme: 'auto',
  transparent: false,
  static: false,
  plain: false,
  lock: [],
  speak: [],
};

/** Put there by hosts: Pym.js names itself and its page. */
const ofHosts = ['childId', 'initialWidth', 'parentTitle', 'parentUrl'];
/** More than anyone writes; the rest is not looked at. */
const longest = 2_000;
const shownLength = 40;

type Taken = Partial<Record<keyof Flags, unknown>> | undefined;

/**
 * Reads the query of an address. Whatever it is, the answer can be used, and nothing is dropped without a word.
 * @param search with or without ?.
 * @param results ids that `only` may name.
 */
export function readFlags(
  search: string,
  results: readonly string[],
): { readonly flags: Flags; readonly refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const found: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(search.slice(0, longest))) {
    if (ofHosts.includes(key)) continue;
    if (!Object.hasOwn(readers, key)) refused.push({ key: key.slice(0, shownLength) });
    else {
      const taken = key in found ? undefined : readers[key](value.trim(), results);
      if (taken === undefined) refused.push({ key, value: value.slice(0, shownLength) });
      else Object.assign(found, taken);
    }
  }
  return { flags: { ...noFlags, ...found }, refused };
}

/** The query of these flags with ?, in a fixed order; empty if nothing is asked for. */
export function writeFlags(flags: Flags): string {
  const parts = Object.entries({ ...noFlags, ...flags }).flatMap(([key, value]) => {
    if (value === undefined || value === false || value === 'auto') return [];
    if (Array.isArray(value)) return value.length === 0 ? [] : [`${key}=${value.join(',')}`];
    return [value === true ? key : `${key}=${encodeURIComponent(String(value))}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const readers: Readonly<Record<string, (value: string, results: readonly string[]) => Taken>> = {
  theme: (value) => (includes(themes, value) ? { theme: value } : undefined),
  accent: (value) => {
    const [, digits] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(value) ?? [];
    if (digits === undefined) return undefined;
    const six = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('');
    return { accent: six.toLowerCase() };
  },
  transparent: (value) => yes('transparent', value),
  static: (value) => yes('static', value),
  plain: (value) => yes('plain', value),
  only: (value, results) => (value === onlyMap || results.includes(value) ? { only: value } : undefined),
  lock: (value) => list('lock', value === 'all' || value === '' ? locks.join(',') : value, locks),
  steps: (value) => (/^[a-z\d-]{1,60}$/.test(value) ? { steps: value } : undefined),
  step: (value) => (/^[1-9]\d?$/.test(value) ? { step: Number(value) } : undefined),
  speak: (value) => list('speak', value, spoken),
};

function yes(key: string, value: string): Taken {
  if (['', '1', 'true', 'yes'].includes(value)) return { [key]: true };
  return ['0', 'false', 'no'].includes(value) ? { [key]: false } : undefined;
}

function list(key: string, value: string, allowed: readonly string[]): Taken {
  const named = value.split(',');
  if (!named.every((name) => allowed.includes(name))) return undefined;
  return { [key]: allowed.filter((name) => named.includes(name)) };
}

function includes<T extends string>(all: readonly T[], value: string): value is T {
  return (all as readonly string[]).includes(value);
}
