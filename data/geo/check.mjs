// Checks what build.mjs made against facts known from elsewhere; throws with a list of everything that is wrong.
import { readFileSync } from 'node:fs';
import { geoArea, geoContains, geoDistance } from 'd3';
import { feature } from 'topojson-client';
import { parse } from 'yaml';

const EARTH_KM = 6371.0088;
/** Inside Ukraine's internationally recognised border, and outside it. */
const INSIDE = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.52, 44.59],
  Kerch: [36.45, 45.36],
  Donetsk: [37.8, 48.02],
  Kherson: [32.617, 46.635],
};
const OUTSIDE = { Tiraspol: [29.63, 46.84], Belgorod: [36.59, 50.6], Przemyśl: [22.77, 49.78] };

/** The files as text, and the line as [lon, lat] pairs; prints the figures it measured. */
export function check({ 'map.topo.json': mapText, 'reach.json': reachText, line }) {
  const errors = [];
  const expect = (ok, message) => ok || errors.push(message);

  for (const [name, text] of [
    ['map.topo.json', mapText],
    ['reach.json', reachText],
  ]) {
    const topology = JSON.parse(text);
    const layer = (id) => feature(topology, topology.objects[id]);
    checkArcs(topology, name, expect);
    const ukraine = layer('ukraine');
    const controlled = layer('controlled');
    const areaKm2 = geoArea(ukraine) * EARTH_KM ** 2;
    const share = geoArea(controlled) / geoArea(ukraine);
    console.log(
      `${name}: Ukraine ${Math.round(areaKm2)} km2, under Russian control ${(share * 100).toFixed(2)} %`,
    );
    expect(share >= 0.18 && share <= 0.2, `${name}: share ${share}, expected 0.18 to 0.20`);
    expect(Math.abs(areaKm2 - 603550) < 12000, `${name}: area ${areaKm2}, expected about 603,550 km2`);
    for (const [city, at] of Object.entries(INSIDE))
      expect(geoContains(ukraine, at), `${name}: ${city} is outside`);
    for (const [city, at] of Object.entries(OUTSIDE))
      expect(!geoContains(ukraine, at), `${name}: ${city} is inside`);
  }

  const topology = JSON.parse(mapText);
  const oblasts = feature(topology, topology.objects.oblasts).features;
  const known = parse(readFileSync(new URL('oblasts.yaml', import.meta.url), 'utf8'));
  const ids = oblasts.map((oblast) => oblast.id).sort();
  expect(
    ids.join() ===
      known
        .map((oblast) => oblast.iso)
        .sort()
        .join(),
    `oblasts on the map: ${ids}`,
  );
  for (const { iso, areaKm2 } of known) {
    const drawnKm2 = geoArea(oblasts.find((oblast) => oblast.id === iso)) * EARTH_KM ** 2;
    // Natural Earth draws the city of Kyiv twice as large as it is, at the cost of Kyiv oblast.
    const ratio = areaKm2 && iso !== 'UA-30' ? drawnKm2 / areaKm2 : 1;
    expect(ratio > 0.9 && ratio < 1.1, `${iso}: drawn ${Math.round(drawnKm2)} km2, evidence ${areaKm2} km2`);
  }
  checkLine(line, expect);
  checkPlaces(JSON.parse(reachText), expect);
  if (errors.length) throw new Error(`data/geo does not hold:\n  ${errors.join('\n  ')}`);
}

/** Every arc exists, is used, has two points or more and stays in the bounding box; rings close. */
function checkArcs(topology, name, expect) {
  const used = new Set();
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else used.add(value < 0 ? ~value : value);
  };
  for (const object of Object.values(topology.objects)) {
    for (const geometry of object.geometries ?? [object]) visit(geometry.arcs ?? []);
    const { features = [feature(topology, object)] } = feature(topology, object);
    for (const { geometry } of features) {
      const rings =
        { Polygon: [geometry.coordinates], MultiPolygon: geometry.coordinates }[geometry.type] ?? [];
      for (const ring of rings.flat()) {
        expect(ring.length >= 4 && ring[0].join() === ring.at(-1).join(), `${name}: a ring is not closed`);
      }
      expect(rings.length === 0 || geoArea(geometry) < 1, `${name}: a polygon is wound the wrong way round`);
    }
  }
  expect(used.size === topology.arcs.length, `${name}: ${topology.arcs.length} arcs, ${used.size} used`);
  expect(
    topology.arcs.every((arc) => arc.length >= 2),
    `${name}: an arc has fewer than two points`,
  );
}

/** Consecutive points lie 5 to 60 km apart, the file runs from the Black Sea to the north-east, nothing crosses. */
function checkLine(line, expect) {
  let lengthKm = 0;
  for (let i = 1; i < line.length; i += 1) {
    const stepKm = geoDistance(line[i - 1], line[i]) * EARTH_KM;
    lengthKm += stepKm;
    expect(
      stepKm > 2 && stepKm < 60,
      `line-of-contact.csv, point ${i + 1}: ${stepKm.toFixed(1)} km from the one before`,
    );
    for (let j = 1; j < i - 1; j += 1) {
      const crosses = cross(line[i - 1], line[i], line[j - 1], line[j]);
      expect(
        !crosses,
        `line-of-contact.csv: the stretch to point ${i + 1} crosses the one to point ${j + 1}`,
      );
    }
  }
  expect(
    line[0][1] < 47 && line.at(-1)[1] > 49,
    'line-of-contact.csv: must run from the south-west to the north-east',
  );
  console.log(`line: ${line.length} points, ${Math.round(lengthKm)} km`);
}

function cross(a, b, c, d) {
  const turn = (p, q, r) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Every named place lies where a contingent may stand. */
function checkPlaces(reach, expect) {
  const places = parse(readFileSync(new URL('../places.yaml', import.meta.url), 'utf8'));
  const ukraine = feature(reach, reach.objects.ukraine);
  const bases = feature(reach, reach.objects.bases);
  for (const { id, at, country } of places) {
    const region = country === 'UA' ? ukraine : bases;
    expect(
      geoContains(region, at),
      `places.yaml, ${id}: ${at} is not inside ${country === 'UA' ? 'Ukraine' : 'a base district'}`,
    );
  }
  console.log(`places: ${places.length}, of them labelled ${places.filter((place) => place.label).length}`);
}
