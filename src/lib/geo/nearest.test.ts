import { expect, it } from 'vitest';
import { CITIES } from './geo-fixture.ts';
import { nearestPlace } from './nearest.ts';

const places = [
  { id: 'kyiv', at: CITIES.Kyiv },
  { id: 'lviv', at: CITIES.Lviv },
];

it('finds the nearest place and how far it is', () => {
  const found = nearestPlace([30.52, 50.54], places);
  expect(found?.place.id).toBe('kyiv');
  expect(found?.distanceKm).toBeCloseTo(10.007, 2);
});

it('finds nothing among no places', () => expect(nearestPlace(CITIES.Kyiv, [])).toBeUndefined());
