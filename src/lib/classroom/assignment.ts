/** Knows what a teacher sets: a preset, a task, questions, which choices stay as they are and what is in sight; and how that becomes part of a link. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { groupIds } from '#lib/generated/model.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { levelOf, type PresetId, type Scenario } from '#lib/scenario/scenario.ts';

/** What can be held: `level` alone lets troops be moved and shared out anew; `contingents` holds both. */
export const locks = [
  ...(['level', 'contingents', 'mandate', 'task', 'guarantee', 'table', 'usBacking'] as const),
  ...(['zoneDepthKm', 'jointCommission', 'years', 'assumptions'] as const),
] as const;
export type Lock = (typeof locks)[number];
/** What can be taken out of sight; what is chosen there is held. `presets` are those to start from. */
export const hideable = ['presets', ...locks] as const;
export type Hideable = (typeof hideable)[number];
export type ResultGroup = (typeof groupIds)[number];

export interface Assignment {
  readonly preset: PresetId;
  readonly text: string;
  readonly questions: readonly string[];
  readonly locked: readonly Lock[];
  readonly hidden: readonly Hideable[];
  /** Groups of results in sight. */
  readonly results: readonly ResultGroup[];
}
export const longestAssignment = { text: 800, questions: 5, question: 200 } as const;
/** Goes before the payload in the fragment of an address. */
export const assignmentMark = 'assign=';

const checkLength = 4;
const cut = (text: string, most: number) =>
  Array.from(text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim())
    .slice(0, most)
    .join('')
    .trim();

/** An assignment as it is written: with nothing hidden and all results in sight where these are left out. */
type Draft = Omit<Assignment, 'hidden' | 'results'> & Partial<Assignment>;

/** The payload: JSON in base64url after four bytes that prove it whole. */
export function writeAssignment(draft: Draft): string {
  const { preset, text, questions, locked, hidden = [], results = groupIds } = draft;
  const { text: most, question, questions: many } = longestAssignment;
  const asked = questions.map((one) => cut(one, question)).filter((one) => one !== '');
  const said: unknown[] = [
    preset,
    cut(text, most),
    asked.slice(0, many),
    locks.filter((lock) => locked.includes(lock)),
  ];
  const all = groupIds.every((id) => results.includes(id));
  // links of before there was anything to hide stay as they were
  if (hidden.length > 0 || !all) said.push(hideable.filter((part) => hidden.includes(part)));
  if (!all) said.push(groupIds.filter((id) => results.includes(id)));
  const bytes = new TextEncoder().encode(JSON.stringify(said));
  return base64urlnopad.encode(Uint8Array.of(...sha256(bytes).slice(0, checkLength), ...bytes));
}

type Said = [PresetId, string, string[], Lock[], Hideable[]?, ResultGroup[]?];

/** Undefined for anything that is not whole. */
export function readAssignment(payload: string): Assignment | undefined {
  try {
    const bytes = base64urlnopad.decode(payload);
    const body = bytes.slice(checkLength);
    if (String(sha256(body).slice(0, checkLength)) !== String(bytes.slice(0, checkLength))) return undefined;
    const [preset, text, questions, locked, hidden = [], results = groupIds] = JSON.parse(
      new TextDecoder().decode(body),
    ) as Said;
    if (!presetIds.includes(preset)) return undefined;
    return {
      preset,
      text,
      questions,
      locked: locked.filter((lock) => locks.includes(lock)),
      hidden: hidden.filter((part) => hideable.includes(part)),
      results: results.filter((id) => groupIds.includes(id)),
    };
  } catch {
    return undefined;
  }
}

/** Eight characters by which hand-ins of one assignment are known. */
export function assignmentId(payload: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(payload))).slice(0, 8);
}

/** What cannot be changed: what is locked, and what is out of sight. */
export function heldBy({ locked, hidden }: Assignment): readonly Lock[] {
  return locks.filter((lock) => locked.includes(lock) || hidden.includes(lock));
}

/** The scenario with everything that is held as in the preset. The same object if nothing had to be put back. */
export function keepLocked(scenario: Scenario, assignment: Assignment): Scenario {
  const base = presetScenario(assignment.preset);
  const changed = heldBy(assignment).filter((lock) =>
    lock === 'level'
      ? levelOf(scenario) !== levelOf(base)
      : JSON.stringify(scenario[lock]) !== JSON.stringify(base[lock]),
  );
  if (changed.length === 0) return scenario;
  // the level alone cannot be put back without the contingents that make it up
  const keys = changed.map((lock) => (lock === 'level' ? 'contingents' : lock));
  return { ...scenario, ...Object.fromEntries(keys.map((key) => [key, base[key]])) };
}
