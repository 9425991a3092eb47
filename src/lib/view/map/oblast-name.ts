/** Knows in which oblast a place lies, in words. A module of its own: the shapes it needs are fetched when something is moved. */
import { oblasts } from '#lib/generated/oblasts.ts';
import { contains, ringsOf } from '#lib/geo/side.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LonLat } from '#lib/scenario/scenario.ts';
import { oblastShapes } from './shapes.ts';

const units = oblastShapes.features.map(({ id, geometry }) => ({
  unit: oblasts.find(({ iso }) => iso === id),
  rings: ringsOf(geometry),
}));

/** While one contingent is moved the others are asked for again and again: each keeps its own `at`. */
const found = new WeakMap<LonLat, number>();

/** Index of the oblast in `oblasts`, -1 outside of Ukraine. Borders are simplified to 2 km. */
export function oblastIndexAt(at: LonLat): number {
  const before = found.get(at);
  if (before !== undefined) return before;
  const unit = units.find(({ rings }) => contains(rings, at))?.unit;
  const index = unit === undefined ? -1 : oblasts.indexOf(unit);
  found.set(at, index);
  return index;
}

/** Such as "Poltava oblast"; empty outside of Ukraine. */
export function oblastName(messages: Messages, at: LonLat): string {
  const index = oblastIndexAt(at);
  if (index < 0) return '';
  const { slug, kind } = oblasts[index];
  const name = messages.text(`oblast.${slug}.name`);
  return kind === 'oblast' ? messages.text('map.oblast', { name }) : name;
}
