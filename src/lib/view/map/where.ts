/** Knows how the place of a contingent reads: the nearest named place, how far it is, and how far the line is. */
import { places } from '#lib/generated/places.ts';
import { nearestPlace } from '#lib/geo/nearest.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Contingent, LonLat } from '#lib/scenario/scenario.ts';
import { terrain } from '#lib/scenario/terrain.ts';

/** Up to this distance (km) a contingent stands at the place, not near it. */
const atKm = 4;

/** While one contingent is moved the others are asked for again and again: each keeps its own `at`. */
const nearests = new WeakMap<LonLat, ReturnType<typeof nearestPlace<(typeof places)[number]>>>();

/** Such as "Poltava" or "12 km from Poltava". */
export function placeText(messages: Messages, at: LonLat): string {
  const nearest = nearests.get(at) ?? nearestPlace(at, places);
  if (nearest === undefined) return '';
  nearests.set(at, nearest);
  const name = messages.text(`place.${nearest.place.id}.name`);
  if (nearest.distanceKm < atKm) return name;
  return messages.text('map.away', { km: messages.number(nearest.distanceKm, 'km'), place: name });
}

/** Such as "Poltava, 96 km from the line": short, since it is said after every step. */
export function stepText(messages: Messages, at: LonLat): string {
  return messages.text('map.step', {
    place: placeText(messages, at),
    km: messages.number(terrain(at).lineKm, 'km'),
  });
}

/** Country, troops, place and distance: the name of a contingent on the map. */
export function contingentText(messages: Messages, { contributor, troops, at }: Contingent): string {
  return messages.text('map.contingent', {
    country: messages.text(`contributor.${contributor}.name`),
    troops: messages.number(troops, 'integer'),
    place: placeText(messages, at),
    km: messages.number(terrain(at).lineKm, 'km'),
  });
}
