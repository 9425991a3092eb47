/** Knows how what a link says becomes a valid scenario: each part is taken, or brought into bounds, or left out, and then noted. */
import { contributors } from '#lib/generated/model.ts';
import { optionsOf, rangeOf, type MayStand } from './check.ts';
import { note, type LinkNote, type Said } from './link-said.ts';
import { scaleTo } from './level.ts';
import { defaultPreset, presetIds, presetScenario } from './presets.ts';
import { levelOf, limits, type Contingent, type PresetId, type Scenario } from './scenario.ts';

const isContributor = (id: string): id is Contingent['contributor'] => contributors.some((c) => c.id === id);

/** A valid scenario from what a link says. Parts that it does not say are the preset's. */
export function settle(
  said: Said,
  mayStand?: MayStand,
): { scenario: Scenario; preset: PresetId; notes: LinkNote[] } {
  const notes = [...said.notes];
  const tell = (...args: Parameters<typeof note>) => void notes.push(note(...args));
  const preset = presetFrom(said, tell);
  const base = presetScenario(preset);
  return {
    preset,
    notes,
    scenario: {
      ...base,
      contingents: contingentsFrom(said, base, tell, mayStand),
      ...choicesFrom(said, base, tell),
      table: said.table === undefined ? base.table : tableFrom(said.table, tell),
      assumptions: assumptionsFrom(said, tell),
    },
  };
}
type Tell = (...args: Parameters<typeof note>) => void;

function presetFrom({ preset }: Said, tell: Tell): PresetId {
  if (preset === undefined) return defaultPreset;
  if ((presetIds as readonly string[]).includes(preset)) return preset as PresetId;
  tell('preset', 'choice', preset, defaultPreset);
  return defaultPreset;
}

const bounded: Readonly<Record<string, { low: number; high: number } | undefined>> = {
  zoneDepthKm: limits.zoneDepthKm,
  years: limits.years,
};

function choicesFrom({ choices }: Said, base: Scenario, tell: Tell): Partial<Scenario> {
  const taken: Record<string, unknown> = {};
  for (const [key, found] of Object.entries(choices)) {
    const before = base[key as 'mandate'];
    const bounds = bounded[key];
    if (bounds !== undefined) taken[key] = withinBounds(key, found, bounds, before, tell);
    else if (
      key === 'jointCommission' ? typeof found === 'boolean' : optionsOf(key).includes(found as string)
    )
      taken[key] = found;
    else {
      taken[key] = before;
      tell(key, 'choice', found, before);
    }
  }
  return taken;
}

function withinBounds(
  place: string,
  found: unknown,
  { low, high }: { low: number; high: number },
  otherwise: unknown,
  tell: Tell,
): unknown {
  if (typeof found !== 'number' || Number.isNaN(found)) {
    tell(place, 'number', found, otherwise);
    return otherwise;
  }
  const used = Math.min(high, Math.max(low, Math.round(found)));
  if (found < low || found > high) tell(place, found < low ? 'too-low' : 'too-high', found, used);
  else if (used !== found) tell(place, 'whole', found, used);
  return used;
}

function tableFrom(found: readonly string[], tell: Tell): Scenario['table'] {
  const taken: string[] = [];
  for (const party of found) {
    if (!optionsOf('table').includes(party)) tell('table', 'choice', party);
    else if (taken.includes(party)) tell('table', 'twice', party);
    else taken.push(party);
  }
  return taken as unknown as Scenario['table'];
}

function assumptionsFrom({ assumptions = [] }: Said, tell: Tell): Record<string, number> {
  const taken: Record<string, number> = {};
  for (const [id, value, found] of assumptions) {
    const place = `assumptions.${id}`;
    const range = rangeOf(id);
    if (range === undefined) tell(place, 'unknown-assumption', found);
    else if (Number.isNaN(value)) tell(place, 'number', found);
    else if (Object.hasOwn(taken, id)) tell(place, 'twice', found, taken[id]);
    else {
      taken[id] = Math.min(range.high, Math.max(range.low, value));
      if (taken[id] !== value) tell(place, value < range.low ? 'too-low' : 'too-high', found, taken[id]);
    }
  }
  return taken;
}

function contingentsFrom(said: Said, base: Scenario, tell: Tell, mayStand?: MayStand): readonly Contingent[] {
  let list = base.contingents;
  if (said.contingents !== undefined) {
    const found = said.contingents.flatMap((one, i): Contingent[] => {
      const place = `contingents[${i}]`;
      const { contributor, at } = one;
      if (!isContributor(contributor)) tell(place, 'contributor', one.found);
      else if (Number.isNaN(one.troops)) tell(`${place}.troops`, 'number', one.found);
      else if (!isPlace(at) || mayStand?.(at) === false) tell(`${place}.at`, 'place', at.join());
      else {
        const bounds = { low: limits.contingentTroops, high: limits.level.high };
        const troops = withinBounds(`${place}.troops`, one.troops, bounds, 0, tell) as number;
        return [{ contributor, troops, at }];
      }
      return [];
    });
    if (found.length > limits.contingents) tell('contingents', 'too-many', found.length, limits.contingents);
    if (found.length === 0) tell('contingents', 'none-left', '', base.contingents.length);
    else list = found.slice(0, limits.contingents);
  }
  return atLevel(list, said.level, tell);
}

const isPlace = ([lon, lat]: readonly [number, number]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** The contingents at the level that the link names, or else within the bounds of the level. */
function atLevel(list: readonly Contingent[], said: number | undefined, tell: Tell): readonly Contingent[] {
  const { low, high } = limits.level;
  const own = levelOf({ contingents: list });
  const used = withinBounds(
    'level',
    said ?? own,
    limits.level,
    Math.min(high, Math.max(low, own)),
    tell,
  ) as number;
  return used === own ? list : scaleTo(list, used);
}
