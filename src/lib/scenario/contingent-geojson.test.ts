import { expect, it } from 'vitest';
import { contingentsAsGeoJson } from './contingent-geojson.ts';
import { presetScenario } from './presets.ts';

it('contingents are points with words for a map program, and the choices stand beside them', () => {
  const { contingents, ...choices } = presetScenario('london-20000');
  const one = { ...choices, contingents: contingents.slice(0, 1) };
  const words = () => ({ country: 'United Kingdom', place: 'Kyiv' });
  const made = contingentsAsGeoJson(
    one,
    () => ({ lineKm: 312.345, fireKm: 200, side: 'government-held' }),
    words,
  );
  expect(made).toEqual({
    type: 'FeatureCollection',
    interpose: choices,
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [30.52, 50.45] },
        properties: {
          ...{ contributor: 'gbr', troops: 8_000, country: 'United Kingdom', place: 'Kyiv' },
          ...{ lineKm: 312.3, side: 'government-held' },
        },
      },
    ],
  });
});
