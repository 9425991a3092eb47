/** Knows how the deployment of a preset looks as a small picture: a file of its own, so that it costs the page neither markup nor script. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoPath } from 'd3';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { areaPerTroop, placeContingents } from '../../lib/geo/place.ts';
import { fitUkraine, mapProjection } from '../../lib/geo/projection.ts';
import { decodeReach } from '../../lib/geo/reach.ts';
import { groundIn, territories } from '../../lib/geo/territory.ts';
import type { Data } from './read.ts';

const size = { width: 96, height: 62 };
/** Twice the area a circle has on a map of the same size: else the small ones are not seen. */
const larger = 2;
/** Bends smaller than this are left out; square degrees. */
const coarse = 0.03;

const tokens = readFileSync(fileURLToPath(new URL('../../lib/view/tokens.css', import.meta.url)), 'utf8');

/** A colour of the page, as it is in light and in dark. @throws Error for one that is not there. */
function colour(name: string): readonly [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  if (found === null) throw new Error(`tokens.css has no colour --${name} with light and dark`);
  return [found[1], found[2]];
}

interface Standing {
  readonly contingents: readonly { contributor: string; troops: number; at: [number, number] }[];
}

/** @param map and `reach` are the files of these names in data/geo, parsed. */
export function presetThumbnail(data: Data, { contingents }: Standing, map: unknown, reach: unknown): string {
  const exact = map as Topology;
  const topology = simplify(presimplify(exact as never), coarse) as Topology;
  const projection = mapProjection({ ...fitUkraine(size.width, size.height, 3), ...size });
  const path = geoPath(projection).digits(1);
  const draw = (from: Topology, layer: string) => path(feature(from, from.objects[layer])) ?? '';
  const group = new Map(data.contributors.map((one) => [one.id, one.group]));
  const circles = placeContingents(contingents, projection, {
    squarePxPerTroop: larger * areaPerTroop(size.width, size.height),
    ground: groundIn(territories(decodeReach(reach)), (point) => projection.invert?.(point)),
  }).map(({ index, x, y, r }) => {
    const kind = group.get(contingents[index].contributor) ?? '';
    return `<circle class="${kind}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"/>`;
  });
  const look = (shade: 0 | 1) =>
    `.land{fill:${colour('land')[shade]};stroke:${colour('border')[shade]}}.line{fill:none;stroke:${colour('line')[shade]}}` +
    ['nato-europe', 'nato-other']
      .map((kind) => `.${kind}{fill:${colour(kind)[shade]};stroke:${colour('paper')[shade]}}`)
      .join('') +
    `.non-nato{fill:${colour('paper')[shade]};stroke:${colour('non-nato')[shade]};stroke-width:1.4}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" stroke-width=".6">` +
    `<style>${look(0)}@media(prefers-color-scheme:dark){${look(1)}}</style>` +
    `<path class="land" d="${draw(topology, 'ukraine')}"/><path class="line" d="${draw(exact, 'line')}"/>` +
    `${circles.join('')}</svg>\n`
  );
}
