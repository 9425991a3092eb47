// Fills `at` and `population` in data/places.yaml from the GeoNames id of each place; the names and the label
// settings are written by hand and never touched. A place without a GeoNames id keeps the `at` written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** Throws for a GeoNames id that is not in the list or lies in another country than the file says. */
export function fillPlaces(path, cities) {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const byId = new Map(cities.map((city) => [city.cityId, city]));
  for (const place of document.contents.items) {
    const id = place.get('id');
    if (!place.has('geonames') && place.has('at')) continue;
    const city = byId.get(place.get('geonames'));
    if (!city) throw new Error(`places.yaml, ${id}: no GeoNames entry ${place.get('geonames')}`);
    if (city.country !== place.get('country')) {
      throw new Error(`places.yaml, ${id}: expected country ${place.get('country')}, found ${city.country}`);
    }
    const at = document.createNode(
      city.loc.coordinates.map((degrees) => Number(degrees.toFixed(3))),
      { flow: true },
    );
    place.set('at', at);
    place.set('population', city.population);
  }
  writeFileSync(path, document.toString({ lineWidth: 110 }).replace(/\[ (.*) \]/g, '[$1]'));
}
