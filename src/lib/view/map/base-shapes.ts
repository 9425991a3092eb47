/** Knows the shapes and fixed names under the contingents, in units of the frame: for the map on the page and for pictures of it. Colours nothing. */
import { geoPath, type GeoPermissibleObjects } from 'd3';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topo from '#lib/generated/map.topo.json';
import { places } from '#lib/generated/places.ts';
import { frame, projection } from './frame.ts';
import { relativePath } from './path.ts';

type Map = Topology<Record<string, GeometryCollection<{ iso3?: string; id?: string; slug?: string }>>>;
const exact = topo as unknown as Map;
// bends smaller than a few pixels cost bytes and show nothing; in square degrees
const weighted = once(() => presimplify(exact));
const coarse = once(() => simplify(weighted(), 0.005) as Map);
// faint lines that nothing is measured against
const faint = once(() => simplify(weighted(), 0.012) as Map);
const path = geoPath(
  projection.clipExtent([
    [-20, -20],
    [frame.width + 20, frame.height + 20],
  ]),
).digits(1);
// whole units are finer than what the bends were simplified to; a zoomed map fetches exact shapes
const draw = (shape: GeoPermissibleObjects, parts: 1 | 10 = 1) => relativePath(path(shape) ?? '', parts);
const layer = (name: string) => draw(feature(coarse(), coarse().objects[name]));

/** For what takes a slow device too long to be made before somebody asks for it. */
function once<T extends string | object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const drawn = {
  neighbours: once(() => layer('neighbours')),
  ukraine: once(() => layer('ukraine')),
  // each border between two oblasts once, not once for each of the two
  oblastBorders: once(() => draw(mesh(faint(), faint().objects.oblasts, (a, b) => a !== b))),
  rivers: once(() => draw(feature(faint(), faint().objects.rivers))),
  lakes: once(() => layer('lakes')),
  controlled: once(() => layer('controlled')),
  // drawn as it was given
  line: once(() => draw(feature(exact, exact.objects.line), 10)),
} as const;

/** Path of one layer; of those drawn together each is covered by the ones after it: neighbours, Ukraine, borders, water, control, line. */
export const shape = (name: keyof typeof drawn): string => drawn[name]();

/** Dots of the cities that have a name on the map; the first rank is shown on small maps too. */
export const cities = places.flatMap((place) => {
  const point = projection([place.at[0], place.at[1]]);
  return 'label' in place && point ? [{ id: place.id, rank: place.rank, x: point[0], y: point[1] }] : [];
});
