/** Knows the link of a scenario: what stands after # in an address, in a short form and in one for editing by hand. Knows no page. */
import { base64urlnopad } from '@scure/base';
import { version } from '#lib/generated/model.ts';
import { checkScenario, type MayStand } from './check.ts';
import { fromBytes, toBytes } from './link-bytes.ts';
import { cleaned, harmless } from './link-clean.ts';
import { note, type LinkNote, type Said } from './link-said.ts';
import { settle } from './link-settle.ts';
import { fromWords, toWords } from './link-words.ts';
import { presetIds } from './presets.ts';
import type { PresetId, Scenario } from './scenario.ts';

export type { LinkNote } from './link-said.ts';

export type LinkRead =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** The preset that the scenario started from. */
      readonly preset: PresetId;
      /** Version of the model that the link was made with. */
      readonly version: string;
      /** What was not taken as it stood; empty for a sound link. */
      readonly notes: readonly LinkNote[];
    }
  /** `no-link`: a fragment of another kind, such as the place of a heading. `unreadable`: a link, but nothing in it can be used. */
  | { readonly ok: false; readonly error: 'no-link' | 'unreadable' | 'too-long' };

/** More than any link has: 40 contingents and every assumption at full precision come to some 1,700 characters. */
const longest = 20_000;
const checkLength = 4;

/**
 * The canonical link of a scenario, without #: version, four characters that prove the rest whole, and the differences
 * from a preset. Equal scenarios from the same preset have equal links.
 * @param scenario a checked scenario of today's model.
 * @param preset what the scenario started from; without it the one that it differs least from.
 * @throws Error if it does not read back as it was, which only an unchecked scenario can cause.
 */
export function writeLink(scenario: Scenario, preset: PresetId = nearestPreset(scenario)): string {
  return proven(compact(scenario, preset), scenario);
}

/** The same link in words, for editing by hand: `model=1.0.0&preset=london-20000&level=40000`. @throws as {@link writeLink} */
export function writeReadableLink(scenario: Scenario, preset: PresetId = nearestPreset(scenario)): string {
  return proven(toWords(scenario, preset), scenario);
}

/** The preset with the shortest link for this scenario; the first of them. */
export function nearestPreset(scenario: Scenario): PresetId {
  const lengths = presetIds.map((id) => toBytes(scenario, id).length);
  return presetIds[lengths.indexOf(Math.min(...lengths))];
}

/** Version that a link was made with, as it says; undefined if it says none. */
export function versionOfLink(text: string): string | undefined {
  const clean = cleaned(text);
  return compactForm.exec(clean)?.[1] ?? /(?:^|&)model=(\d+\.\d+\.\d+)(?:&|$)/.exec(clean)?.[1];
}

/**
 * Reads a link in either form, also one that mail and chat programs have dressed up or cut.
 * @param text what stands after #, or the whole address.
 * @param mayStand whether troops may be placed at a point; without it places are not checked.
 */
export function readLink(text: string, mayStand?: MayStand): LinkRead {
  if (text.length > longest) return { ok: false, error: 'too-long' };
  const clean = cleaned(text);
  const match = compactForm.exec(clean);
  const said = match === null ? fromWords(clean) : fromCompact(match[1], match[2], match[3]);
  if (said === undefined) return { ok: false, error: match === null ? 'no-link' : 'unreadable' };
  const { scenario, preset, notes } = settle(said, mayStand);
  const made = said.version ?? version;
  if (made !== version) notes.unshift(note('model', 'version', made, version));
  // the check is the last word: nothing that it would refuse is shown
  // Stryker disable next-line all: no link is known that settle() would make into a scenario that is refused
  if (!checkScenario(scenario, mayStand).ok) return { ok: false, error: 'unreadable' };
  return { ok: true, scenario, preset, version: made, notes };
}

const compactForm = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4})\.([\w-]{4,})([\s\S]*)$/;

function compact(scenario: Scenario, preset: PresetId): string {
  const bytes = toBytes(scenario, preset);
  return `${scenario.model}.${checkOf(scenario.model, bytes)}${base64urlnopad.encode(bytes)}`;
}

function fromCompact(made: string, token: string, rest: string): (Said & { version: string }) | undefined {
  // a program may have added marks of emphasis that look like part of the link
  for (const end of [0, 1, 2, 3]) {
    const whole = token.slice(0, token.length - end);
    if (end > 0 && !'_-'.includes(token[token.length - end])) break;
    const bytes = decoded(whole.slice(checkLength));
    if (bytes === undefined || checkOf(made, bytes) !== whole.slice(0, checkLength)) continue;
    const said = fromBytes(bytes);
    if (!harmless(rest)) said.notes.push(note('', 'trailing', rest));
    return { ...said, version: made };
  }
  const body = token.slice(checkLength);
  const padded = body.padEnd(Math.ceil(body.length / 4) * 4, 'A');
  // of a link that was cut, all bytes that are whole
  const bytes = base64urlnopad.decode(padded).slice(0, Math.floor((body.length * 3) / 4));
  if (bytes.length === 0) return undefined;
  const said = fromBytes(bytes);
  const others = said.notes.filter(({ code }) => code !== 'damaged');
  return { ...said, notes: [note('', 'damaged', rest), ...others], version: made };
}

function decoded(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined;
  }
}

/** CRC-24 of version and bytes (RFC 9580, section 6.1): finds any damage within four neighbouring characters. */
function checkOf(made: string, bytes: Uint8Array): string {
  let crc = 0xb704ce;
  const feed = (byte: number) => {
    crc ^= byte << 16;
    for (let i = 0; i < 8; i++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  };
  for (let i = 0; i < made.length; i++) feed(made.charCodeAt(i));
  bytes.forEach(feed);
  return base64urlnopad.encode(Uint8Array.of((crc >> 16) & 255, (crc >> 8) & 255, crc & 255));
}

function proven(link: string, scenario: Scenario): string {
  const read = readLink(link);
  if (!read.ok || read.notes.length > 0 || !equal(read.scenario, scenario))
    throw new Error(`a scenario does not read back from its link ${link}`);
  return link;
}

/** Whether two scenarios are the same, whatever the order of their keys. */
export function equal(a: Scenario, b: Scenario): boolean {
  const flat = ({ assumptions, ...rest }: Scenario) =>
    JSON.stringify([Object.entries(rest).sort(), Object.entries(assumptions).sort()]);
  return flat(a) === flat(b);
}
