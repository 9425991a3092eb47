/** Knows how contingents are divided and joined without changing their sum. Knows no map and no bounds of the level. */
import { limits, type Contingent, type LonLat } from './scenario.ts';

const kmPerDegree = 111.195;
/** Far enough from each other to be told apart on the map. */
const apartKm = 20;

/** Whether one contingent is large enough to become two. */
export function canSplit({ troops }: Contingent): boolean {
  return troops >= 2 * limits.contingentTroops;
}

/** One contingent as two halves, the second at another place and last in the list; odd troops stay with the first. */
export function split(contingents: readonly Contingent[], index: number, at: LonLat): Contingent[] {
  const whole = contingents[index];
  const half = Math.floor(whole.troops / 2);
  return [
    ...contingents.with(index, { ...whole, troops: whole.troops - half }),
    { ...whole, troops: half, at },
  ];
}

/** The nearest other contingent of the same contributor, as an index; undefined if there is none. */
export function partnerOf(contingents: readonly Contingent[], index: number): number | undefined {
  const { contributor, at } = contingents[index];
  const gap = (other: LonLat) =>
    Math.hypot((other[0] - at[0]) * Math.cos((at[1] * Math.PI) / 180), other[1] - at[1]);
  const others = contingents.flatMap((other, i) =>
    i !== index && other.contributor === contributor ? [{ i, gap: gap(other.at) }] : [],
  );
  return others.sort((a, b) => a.gap - b.gap)[0]?.i;
}

/** Joins a second contingent to a first, at the place of the first. The second is gone from the list. */
export function merge(contingents: readonly Contingent[], index: number, other: number): Contingent[] {
  const both = contingents[index].troops + contingents[other].troops;
  return contingents.with(index, { ...contingents[index], troops: both }).toSpliced(other, 1);
}

/** A place about 20 km from another where troops may stand, east first; the place itself if there is none. */
export function besides([lon, lat]: LonLat, mayStand: (at: LonLat) => boolean): LonLat {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  const around = Array.from({ length: 8 }, (_, i): LonLat => {
    const angle = (i * Math.PI) / 4;
    const perDegree = kmPerDegree * Math.cos((lat * Math.PI) / 180);
    return [
      round(lon + (apartKm * Math.cos(angle)) / perDegree),
      round(lat + (apartKm * Math.sin(angle)) / kmPerDegree),
    ];
  });
  return around.find(mayStand) ?? [lon, lat];
}
