/** Knows how a scenario becomes few bytes and bytes a scenario: the differences from a preset, as numbered fields (protocol buffers). */
import { PbfReader, PbfWriter } from 'pbf';
import { codeOf, nameOf } from './link-codes.ts';
import { note, type Said, type SaidContingent } from './link-said.ts';
import { scaleTo } from './level.ts';
import { presetScenario } from './presets.ts';
import { levelOf, type Contingent, type PresetId, type Scenario } from './scenario.ts';

/** Numbers of the fields. Never used twice for different things; new ones go to the end. */
const field = {
  preset: 1,
  level: 2,
  contingents: 3,
  mandate: 4,
  task: 5,
  guarantee: 6,
  table: 7,
  usBacking: 8,
  zoneDepthKm: 9,
  jointCommission: 10,
  years: 11,
  assumptions: 12,
} as const;
const coded = ['mandate', 'task', 'guarantee', 'usBacking'] as const;
/** Written as 64 bits since it is no short decimal. */
const asDouble = 63;

/** The bytes of a scenario as its differences from a preset. Equal scenarios give equal bytes. */
export function toBytes(scenario: Scenario, preset: PresetId): Uint8Array {
  const base = presetScenario(preset);
  const out = new PbfWriter();
  const number = (at: number, value: number) => out.writeVarintField(at, value);
  if (codeOf('preset', preset) > 0) number(field.preset, codeOf('preset', preset));
  if (!sameContingents(scenario.contingents, base.contingents)) {
    const level = levelOf(scenario);
    if (sameContingents(scenario.contingents, scaleTo(base.contingents, level))) number(field.level, level);
    else
      out.writeMessage(field.contingents, writeContingents, [
        scenario.contingents,
        base.contingents,
      ] as const);
  }
  for (const key of coded) if (scenario[key] !== base[key]) number(field[key], codeOf(key, scenario[key]));
  if (scenario.table.join() !== base.table.join())
    out.writeMessage(
      field.table,
      (table, pbf) => table.forEach((p) => pbf.writeVarint(codeOf('table', p))),
      scenario.table,
    );
  if (scenario.zoneDepthKm !== base.zoneDepthKm) number(field.zoneDepthKm, scenario.zoneDepthKm);
  if (scenario.jointCommission !== base.jointCommission)
    number(field.jointCommission, Number(scenario.jointCommission));
  if (scenario.years !== base.years) number(field.years, scenario.years);
  if (Object.keys(scenario.assumptions).length > 0)
    out.writeMessage(field.assumptions, writeAssumptions, scenario.assumptions);
  return out.finish();
}

export function sameContingents(a: readonly Contingent[], b: readonly Contingent[]): boolean {
  return a.length === b.length && a.every((one, i) => same(one, b[i]) && one.troops === b[i].troops);
}
const same = (a: Contingent, b: Contingent) =>
  a.contributor === b.contributor && a.at[0] === b.at[0] && a.at[1] === b.at[1];

/** Each begins with 0 (all is said), 1 + 2k (as the preset's k-th) or 2 + 2k (as that one, with other troops). */
function writeContingents(
  [list, base]: readonly [readonly Contingent[], readonly Contingent[]],
  out: PbfWriter,
): void {
  list.forEach((one) => {
    const k = base.findIndex((other) => same(other, one));
    if (k < 0) {
      out.writeVarint(0);
      out.writeVarint(codeOf('contributor', one.contributor));
      out.writeVarint(one.troops);
      one.at.forEach((degrees) => writeDecimal(degrees, out));
    } else if (base[k].troops === one.troops) out.writeVarint(1 + 2 * k);
    else {
      out.writeVarint(2 + 2 * k);
      out.writeVarint(one.troops);
    }
  });
}

function writeAssumptions(assumptions: Scenario['assumptions'], out: PbfWriter): void {
  const entries = Object.entries(assumptions).map(([id, value]) => {
    const [parameter, contributor] = id.split('.');
    const who = contributor === undefined ? 0 : codeOf('contributor', contributor) + 1;
    return { parameter: codeOf('parameter', parameter), who, value };
  });
  entries.sort((a, b) => a.parameter - b.parameter || a.who - b.who);
  for (const { parameter, who, value } of entries) {
    out.writeVarint(parameter);
    out.writeVarint(who);
    writeDecimal(value, out);
  }
}

/** A number as its shortest decimal: places after the point and sign in one, then the digits. */
function writeDecimal(value: number, out: PbfWriter): void {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(String(Math.abs(value))) ?? [];
  const digits = Number(`${whole}${fraction}`);
  if (whole === undefined || digits > Number.MAX_SAFE_INTEGER) {
    out.writeVarint(asDouble);
    out.writeDouble(value);
    return;
  }
  out.writeVarint(fraction.length * 2 + Number(value < 0));
  out.writeVarint(digits);
}

function readDecimal(pbf: PbfReader): number {
  const head = pbf.readVarint();
  if (head === asDouble) return pbf.readDouble();
  return Number(`${head % 2 === 1 ? '-' : ''}${pbf.readVarint()}e-${Math.floor(head / 2)}`);
}

/** What bytes say. Never throws: what cannot be read any further becomes a note, and what came before it counts. */
export function fromBytes(bytes: Uint8Array): Said {
  const said: Said = { choices: {}, notes: [] };
  try {
    new PbfReader(bytes).readFields(readField, said);
  } catch {
    said.notes.push(note('', 'damaged', ''));
  }
  return said;
}

function readField(tag: number, said: Said, pbf: PbfReader): void {
  const choice = coded.find((key) => field[key] === tag);
  if (choice !== undefined) said.choices[choice] = nameOf(choice, pbf.readVarint());
  else if (tag === field.preset) said.preset = nameOf('preset', pbf.readVarint());
  else if (tag === field.level) said.level = pbf.readVarint();
  else if (tag === field.contingents) said.contingents = readList(pbf, readContingent(basesOf(said)));
  else if (tag === field.table) said.table = readList(pbf, (inner) => nameOf('table', inner.readVarint()));
  else if (tag === field.zoneDepthKm) said.choices.zoneDepthKm = pbf.readVarint();
  else if (tag === field.jointCommission) said.choices.jointCommission = pbf.readVarint() !== 0;
  else if (tag === field.years) said.choices.years = pbf.readVarint();
  else if (tag === field.assumptions) said.assumptions = readList(pbf, readAssumption);
  else said.notes.push(note(`?${tag}`, 'unknown-key', ''));
}

function basesOf({ preset }: Said): readonly Contingent[] {
  try {
    return presetScenario(preset ?? nameOf('preset', 0)).contingents;
  } catch {
    return [];
  }
}

/** More than any link needs; damage must not make a list without end. */
const mostEntries = 200;

function readList<T>(pbf: PbfReader, one: (pbf: PbfReader) => T): T[] {
  const inner = new PbfReader(pbf.readBytes());
  const list: T[] = [];
  while (inner.pos < inner.length && list.length < mostEntries) list.push(one(inner));
  return list;
}

const readContingent =
  (base: readonly Contingent[]) =>
  (pbf: PbfReader): SaidContingent => {
    const head = pbf.readVarint();
    const known = head === 0 ? undefined : base[Math.floor((head - 1) / 2)];
    if (known !== undefined) {
      const troops = head % 2 === 1 ? known.troops : pbf.readVarint();
      return { contributor: known.contributor, troops, at: known.at, found: known.contributor };
    }
    if (head !== 0) return { contributor: `?${head}`, troops: NaN, at: [NaN, NaN], found: `?${head}` };
    const contributor = nameOf('contributor', pbf.readVarint());
    const troops = pbf.readVarint();
    const at = [readDecimal(pbf), readDecimal(pbf)] as const;
    return { contributor, troops, at, found: contributor };
  };

function readAssumption(pbf: PbfReader): [string, number, string] {
  const parameter = nameOf('parameter', pbf.readVarint());
  const who = pbf.readVarint();
  const value = readDecimal(pbf);
  return [who === 0 ? parameter : `${parameter}.${nameOf('contributor', who - 1)}`, value, String(value)];
}
