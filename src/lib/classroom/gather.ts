/** Knows how many hand-ins become one class set: copies and damaged codes are named and kept apart, and the order does not matter. */
import { readCodes, type CodeRead, type HandIn } from './hand-in.ts';

/** Text with codes in it, and where it came from: a file's name, or empty for what was pasted. */
export interface Input {
  readonly from: string;
  readonly text: string;
}

export interface Group {
  /** The code without hyphens: equal for equal hand-ins. */
  readonly code: string;
  readonly handIn: HandIn;
  /** First of the order that the whole set has, from 1: for groups without a name. */
  readonly number: number;
  /** Among several different hand-ins of one name and round, which; 0 where there is only one. */
  readonly version: number;
}

export interface Apart {
  readonly why: 'copy' | 'damaged' | 'scenario' | 'empty';
  readonly from: string;
  /** The group's name of a copy; the beginning of a code that cannot be read. */
  readonly shown: string;
}

export interface ClassSet {
  readonly groups: readonly Group[];
  readonly apart: readonly Apart[];
}

/**
 * Reads all inputs. The same inputs in any order give the same set; what is wrong with one changes no other.
 * @param read what {@link readCodes} gives, perhaps found before.
 */
export function gather(
  inputs: readonly Input[],
  read: (text: string) => readonly CodeRead[] = readCodes,
): ClassSet {
  const found = new Map<string, HandIn>();
  const apart: Apart[] = [];
  const inOrder = inputs.toSorted((a, b) => (a.from + a.text < b.from + b.text ? -1 : 1));
  for (const { from, text } of inOrder) {
    const reads = read(text);
    if (reads.length === 0 && text.trim() !== '')
      apart.push({ why: 'empty', from, shown: text.trim().slice(0, 20) });
    for (const read of reads) {
      if (!read.ok) apart.push({ why: read.reason, from, shown: read.shown });
      else if (found.has(read.code))
        apart.push({ why: 'copy', from, shown: read.handIn.name || read.code.slice(0, 12) });
      else found.set(read.code, read.handIn);
    }
  }
  const sorted = [...found]
    .map(([code, handIn]) => ({ code, handIn }))
    .toSorted((a, b) => compare(a.handIn, b.handIn) || (a.code < b.code ? -1 : 1));
  const groups = sorted.map(({ code, handIn }, i): Group => {
    const { name, round } = handIn;
    const rivals = sorted.filter((one) => one.handIn.name === name && one.handIn.round === round);
    const version = name === '' || rivals.length === 1 ? 0 : rivals.findIndex((one) => one.code === code) + 1;
    return { code, handIn, number: i + 1, version };
  });
  return { groups, apart: apart.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

const key = ({ why, from, shown }: Apart) => [why, from, shown].join('\u0000');

function compare(a: HandIn, b: HandIn): number {
  return a.round - b.round || a.name.localeCompare(b.name, 'en', { numeric: true });
}
