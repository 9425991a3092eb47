/** Knows the second form of a link, for people who edit it by hand: `preset=london-20000&level=40000&mandate=osce`. */
import { sameContingents } from './link-bytes.ts';
import { note, scalarKeys, type Said, type SaidContingent } from './link-said.ts';
import { scaleTo } from './level.ts';
import { presetScenario } from './presets.ts';
import { levelOf, type PresetId, type Scenario } from './scenario.ts';

/** The readable form: the version, the preset and every difference from it, each under the key it has in a scenario file. */
export function toWords(scenario: Scenario, preset: PresetId): string {
  const base = presetScenario(preset);
  const parts = [`model=${scenario.model}`, `preset=${preset}`];
  const level = levelOf(scenario);
  if (!sameContingents(scenario.contingents, base.contingents)) {
    if (sameContingents(scenario.contingents, scaleTo(base.contingents, level))) parts.push(`level=${level}`);
    else
      parts.push(
        `contingents=${scenario.contingents.map((c) => `${c.contributor}:${c.troops}@${c.at.join()}`).join(';')}`,
      );
  }
  for (const key of scalarKeys) if (scenario[key] !== base[key]) parts.push(`${key}=${scenario[key]}`);
  if (scenario.table.join() !== base.table.join()) parts.push(`table=${scenario.table.join()}`);
  for (const id of Object.keys(scenario.assumptions).sort())
    parts.push(`assumptions.${id}=${scenario.assumptions[id]}`);
  return parts.join('&');
}

const textKeys: readonly string[] = ['mandate', 'task', 'guarantee', 'usBacking'];
const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

/** What the readable form says; undefined if none of its keys is one of a link. */
export function fromWords(text: string): (Said & { version?: string }) | undefined {
  const said: Said & { version?: string } = { choices: {}, notes: [] };
  const seen = new Set<string>();
  let known = 0;
  for (const part of text.split(/&(?:amp;)?/)) {
    if (part === '') continue;
    const [key, ...rest] = part.split('=');
    const value = rest.join('=');
    if (seen.has(key)) {
      said.notes.push(note(key, 'twice', value));
      continue;
    }
    seen.add(key);
    if (take(said, key, value)) known++;
    else said.notes.push(note(key, 'unknown-key', value));
  }
  return known > 0 ? said : undefined;
}

function take(said: Said & { version?: string }, key: string, value: string): boolean {
  if (key === 'model') said.version = value;
  else if (key === 'preset') said.preset = value;
  else if (key === 'level') said.level = numberFrom(value);
  else if (key === 'contingents') said.contingents = split(value, ';').map(contingentFrom);
  else if (key === 'table') said.table = split(value, ',');
  else if (textKeys.includes(key)) said.choices[key as 'mandate'] = value;
  else if (key === 'jointCommission') said.choices[key] = truths[value.toLowerCase()] ?? value;
  else if (key === 'zoneDepthKm' || key === 'years')
    said.choices[key] = numberFrom(value) || (value === '0' ? 0 : value);
  else if (key.startsWith('assumptions.')) {
    const id = key.slice('assumptions.'.length);
    said.assumptions = [...(said.assumptions ?? []), [id, numberFrom(value), value]];
  } else return false;
  return true;
}

const split = (text: string, by: string) => text.split(by).filter((part) => part !== '');

/** A plain number, NaN for anything else; no hexadecimal, no empty text. */
function numberFrom(text: string): number {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

/** `gbr:8000@30.52,50.45`: who, troops, longitude, latitude. */
function contingentFrom(found: string): SaidContingent {
  const [, contributor, troops, lon, lat] = /([^:@]*):?([^@]*)@?([^,]*),?(.*)/.exec(found)!;
  return { contributor, troops: numberFrom(troops), at: [numberFrom(lon), numberFrom(lat)], found };
}
