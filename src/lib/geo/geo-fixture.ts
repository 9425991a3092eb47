// What the tests of this folder share: the real reach file and some well-known points. Not part of the product.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeReach, type LonLat } from './reach.ts';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/geo/${name}`, import.meta.url), 'utf8'));

export const reachJson = readJson('reach.json');
export const mapJson = readJson('map.topo.json');
export const reach = decodeReach(reachJson);

export const CITIES = {
  Belgorod: [36.59, 50.6],
  Chișinău: [28.86, 47.01],
  Donetsk: [37.8, 48.02],
  Iași: [27.59, 47.16],
  Kerch: [36.48, 45.36],
  Kharkiv: [36.25, 49.98],
  Kherson: [32.62, 46.66],
  Kyiv: [30.52, 50.45],
  Lviv: [24.02, 49.84],
  Minsk: [27.57, 53.9],
  Odesa: [30.73, 46.48],
  Rzeszów: [22.0, 50.04],
  Sevastopol: [33.52, 44.61],
  Simferopol: [34.11, 44.96],
  Sumy: [34.8, 50.92],
  Tiraspol: [29.63, 46.84],
  Zaporizhzhia: [35.19, 47.82],
} as const satisfies Record<string, LonLat>;

/** Points in and around Ukraine, no nearer to the poles or to the rim of the reach file than a user can place one. */
export const anywhereNearUkraine: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 21, max: 41, noNaN: true }),
  fc.double({ min: 44, max: 53, noNaN: true }),
);
