/** Knows what a group hands in and how that becomes a short code and a code a hand-in again. Knows no page and no other group. */
import { sha256 } from '@noble/hashes/sha2.js';
import { base32crockford, base64urlnopad } from '@scure/base';
import { PbfReader, PbfWriter } from 'pbf';
import { readLink, writeLink } from '#lib/scenario/link.ts';
import type { PresetId, Scenario } from '#lib/scenario/scenario.ts';

export const votes = ['yes', 'no', 'abstain'] as const;
export type Vote = (typeof votes)[number];

/** Numbers of roles in a code. The list only ever grows at its end. */
export const roles = [
  ...['russia', 'ukraine', 'uk-france', 'germany-poland', 'usa', 'china-india', 'un', 'author'],
] as readonly string[];

export interface HandIn {
  /** Empty for a group that gives none; at most {@link longest.name} characters. */
  readonly name: string;
  readonly scenario: Scenario;
  /** What the scenario started from. */
  readonly preset: PresetId;
  /** Which round it is from, 1 to 9. */
  readonly round: number;
  /** Id of a role card; undefined for none. */
  readonly role?: string;
  readonly vote?: Vote;
  /** In the order of the questions; at most {@link longest.answers} of at most {@link longest.answer} characters. */
  readonly answers: readonly string[];
  /** Mark of the assignment that the answers belong to; empty for none. */
  readonly assignment: string;
}
export const longest = { name: 40, answers: 8, answer: 600, assignment: 8 } as const;

/** Numbers of the fields. Never used twice for different things; new ones go to the end. */
const field = { name: 1, version: 2, link: 3, role: 4, vote: 5, answer: 6, assignment: 7, round: 8 } as const;
const mark = 'IP1.';
/** Letters in which the code is shown together. */
const together = 5;
const checkBytes = 4;
const lengthBytes = 2;

/**
 * The code of a hand-in: letters and digits without those that are easily confused, in groups of five, safe to read aloud.
 * Equal hand-ins have equal codes.
 * @throws Error if it does not read back as it was.
 */
export function writeCode(handIn: HandIn): string {
  const body = bodyOf(handIn);
  const head = Uint8Array.of(body.length >> 8, body.length & 255);
  const bytes = Uint8Array.of(...head, ...body, ...checkOf(head, body));
  const letters = base32crockford.encode(bytes);
  const code = mark + (letters.match(new RegExp(`.{1,${together}}`, 'g')) ?? []).join('-');
  const read = readCode(code);
  if (!read.ok || base64urlnopad.encode(bodyOf(read.handIn)) !== base64urlnopad.encode(body))
    throw new Error('a hand-in does not read back from its code');
  return code;
}

export type CodeRead =
  | { readonly ok: true; readonly handIn: HandIn; readonly code: string }
  /** `damaged`: the check does not hold, nothing of it is believed. `scenario`: whole, but its scenario cannot be opened here. */
  | { readonly ok: false; readonly reason: 'damaged' | 'scenario'; readonly shown: string };

/** Every code in a text, in its order: a chat, a list, a link, a file. What stands between codes is passed over. */
export function readCodes(text: string): CodeRead[] {
  // the mark has a sign that no code has, so that damage in one code never reaches the next
  return text
    .split(/IP1[.:]/i)
    .slice(1)
    .map(readLetters);
}

/** The same text in pieces that can be read one by one: each code with what follows it; what stands before the first goes with it. */
export function separate(text: string): string[] {
  const [before, ...codes] = text.split(/(?=IP1[.:])/i);
  return /^IP1[.:]/i.test(before) || codes.length === 0
    ? [before, ...codes]
    : [before + codes[0], ...codes.slice(1)];
}

/** One code. */
export function readCode(text: string): CodeRead {
  return readCodes(text)[0] ?? { ok: false, reason: 'damaged', shown: text.slice(0, 20) };
}

function readLetters(text: string): CodeRead {
  const run = /^[\s\-0-9A-Za-z]*/.exec(text)![0];
  // letters that look alike are one letter, as the alphabet has it
  const letters = run.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const damaged = { ok: false, reason: 'damaged', shown: `${mark}${run.trim().slice(0, 17)}` } as const;
  const length = lengthOf(letters);
  if (length === undefined) return damaged;
  const count = Math.ceil(((lengthBytes + length + checkBytes) * 8) / together);
  const bytes = decoded(letters.slice(0, count));
  if (letters.length < count || bytes === undefined) return damaged;
  const head = bytes.slice(0, lengthBytes);
  const body = bytes.slice(lengthBytes, lengthBytes + length);
  if (String(checkOf(head, body)) !== String(bytes.slice(lengthBytes + length))) return damaged;
  const handIn = fromBody(body);
  if (handIn === undefined) return { ...damaged, reason: 'scenario' };
  return { ok: true, handIn, code: mark + letters.slice(0, count) };
}

function lengthOf(letters: string): number | undefined {
  const start = decoded(letters.slice(0, 8));
  return start === undefined || start.length < lengthBytes ? undefined : start[0] * 256 + start[1];
}

function decoded(letters: string): Uint8Array | undefined {
  try {
    return base32crockford.decode(letters);
  } catch {
    return undefined;
  }
}

/** Four bytes of a SHA-256: damage goes unseen once in four thousand million times. */
function checkOf(head: Uint8Array, body: Uint8Array): Uint8Array {
  return sha256(Uint8Array.of(...head, ...body)).slice(0, checkBytes);
}

// the library's own strings lose characters beyond U+10000
const utf8 = (words: string) => new TextEncoder().encode(words);
const text = (pbf: PbfReader) => new TextDecoder().decode(pbf.readBytes());

/** Text without control characters, at most so many characters, none of them cut in two. */
function cut(text: string, most: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return Array.from(plain).slice(0, most).join('').trim();
}

function bodyOf({ name, scenario, preset, role, vote, answers, assignment, round }: HandIn): Uint8Array {
  const out = new PbfWriter();
  const put = (at: number, words: string, most: number) => {
    if (words !== '') out.writeBytesField(at, utf8(cut(words, most)));
  };
  const [, version, link] = /^(\d+\.\d+\.\d+)\.(.*)$/.exec(writeLink(scenario, preset))!;
  put(field.name, name, longest.name);
  out.writeBytesField(field.version, utf8(version));
  out.writeBytesField(field.link, base64urlnopad.decode(link));
  const roleCode = roles.indexOf(role ?? '');
  if (roleCode >= 0) out.writeVarintField(field.role, roleCode);
  if (vote !== undefined) out.writeVarintField(field.vote, votes.indexOf(vote));
  // an empty answer keeps the place of those after it
  const last = answers.findLastIndex((answer) => cut(answer, longest.answer) !== '');
  for (const answer of answers.slice(0, Math.min(last + 1, longest.answers)))
    out.writeBytesField(field.answer, utf8(cut(answer, longest.answer)));
  put(field.assignment, assignment, longest.assignment);
  if (round !== 1) out.writeVarintField(field.round, round);
  return out.finish();
}

interface Raw {
  name: string;
  version: string;
  link: string;
  role?: string;
  vote?: Vote;
  answers: string[];
  assignment: string;
  round: number;
}

function fromBody(body: Uint8Array): HandIn | undefined {
  const raw: Raw = { name: '', version: '', link: '', answers: [], assignment: '', round: 1 };
  try {
    new PbfReader(body).readFields(readField, raw);
  } catch {
    return undefined;
  }
  const { version, link, ...rest } = raw;
  const read = readLink(`${version}.${link}`);
  // only a scenario that is taken as it was handed in counts
  if (!read.ok || read.notes.length > 0) return undefined;
  return { ...rest, scenario: read.scenario, preset: read.preset };
}

function readField(tag: number, raw: Raw, pbf: PbfReader): void {
  if (tag === field.name) raw.name = cut(text(pbf), longest.name);
  else if (tag === field.version) raw.version = text(pbf);
  else if (tag === field.link) raw.link = base64urlnopad.encode(pbf.readBytes());
  else if (tag === field.role) raw.role = roles[pbf.readVarint()];
  else if (tag === field.vote) raw.vote = votes[pbf.readVarint()];
  else if (tag === field.answer) raw.answers.push(cut(text(pbf), longest.answer));
  else if (tag === field.assignment) raw.assignment = cut(text(pbf), longest.assignment);
  else if (tag === field.round) raw.round = Math.min(9, Math.max(1, pbf.readVarint()));
}
