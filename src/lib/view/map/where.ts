/** Knows how the place of a contingent reads: the nearest named place and how far it is. Measures nothing but that. */
import { places } from '#lib/generated/places.ts';
import { nearestPlace } from '#lib/geo/nearest.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LonLat } from '#lib/scenario/scenario.ts';

/** Up to this distance (km) a contingent stands at the place, not near it. */
const atKm = 4;

/** Such as "Poltava" or "12 km from Poltava". */
export function placeText(messages: Messages, at: LonLat): string {
  const nearest = nearestPlace(at, places);
  if (nearest === undefined) return '';
  const name = messages.text(`place.${nearest.place.id}.name`);
  if (nearest.distanceKm < atKm) return name;
  return messages.text('map.away', { km: messages.number(nearest.distanceKm, 'km'), place: name });
}
