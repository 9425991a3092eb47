/** Knows the rules as somebody would write them who needs them once: one function, no data. For comparison only; equality is checked. */
import type { Facts, Rows } from '../src/lib/model/facts.ts';

export const handNumbers = [
  ...[
    'troops_total',
    'density_line',
    'density_strip',
    'density_population',
    'ratio_russian',
    'ratio_ukrainian',
  ],
  ...['brigades', 'front_held', 'front_share', 'strip_depth', 'hinterland_share', 'cost_year', 'cost_total'],
  ...['exposed_share', 'rotation_pool', 'days_to_full'],
] as const;

const sides = ['text', 'record'] as const;
export const handClasses = [
  ...['capability', 'task_gap', 'nearest_mission', 'sustainability', 'level_in_text'],
  ...['stance_russia_text', 'stance_russia_record', 'stance_usa_text', 'stance_usa_record'],
  ...[
    'stance_china_text',
    'stance_china_record',
    'stance_united_kingdom_text',
    'stance_united_kingdom_record',
  ],
  ...['stance_france_text', 'stance_france_record', 'stance_ukraine_text', 'stance_ukraine_record'],
  ...['stance_germany_text', 'stance_germany_record', 'stance_poland_text', 'stance_poland_record'],
  ...['stance_india_text', 'stance_india_record', 'stance_other_brics_text', 'stance_other_brics_record'],
  ...['stance_author_text', 'stance_author_record'],
  ...['route', 'principle_consent', 'principle_impartiality', 'principle_force', 'doctrine'].flatMap((id) =>
    sides.map((side) => `${id}_${side}`),
  ),
  ...['validity', 'base_rate', 'demilitarised_zone', 'third_party_guarantee', 'joint_commission'].map(
    (id) => `research_${id}`,
  ),
  ...['interstate_peacekeeping', 'pressed_ceasefires', 'small_tripwire', 'tripwire_public'].map(
    (id) => `research_${id}`,
  ),
  ...['light_heavy', 'un_after_civil_wars', 'un_violence_civil_wars', 'effects_fade', 'local_deployment'].map(
    (id) => `research_${id}`,
  ),
];

export interface HandColumns {
  readonly numbers: readonly Float64Array[];
  /** The branch that held, counted as in data/rules. */
  readonly classes: readonly Uint8Array[];
}

/** Places of the parameters in `rows.parameters`. */
export interface ParameterPlaces {
  readonly [id: string]: number;
}

const middle = (a: number, b: number) => Math.sqrt(a * b);
const steps = [
  middle(1.7, 4.2),
  middle(4.2, 4.8),
  middle(4.8, 5.6),
  middle(5.6, 5.9),
  middle(5.9, 13.8),
  middle(13.8, 22.2),
  middle(22.2, 24.7),
  middle(24.7, 87.5),
];

const [observe, interpose, reassure, deter] = [0, 1, 2, 3];
const [securityCouncil, generalAssembly, osce, treaty, invitation] = [0, 1, 2, 3, 4];

const consent = (rejects: boolean, unsure: boolean) => (rejects ? 0 : unsure ? 1 : 2);

function routeOf(mandate: number, task: number, vetoed: boolean, russiaRejects: boolean): number {
  if (mandate === securityCouncil) return vetoed ? 0 : 1;
  if (mandate === generalAssembly) return 2;
  if (mandate === osce) return task === observe && !russiaRejects ? 3 : 4;
  if (mandate === treaty) return russiaRejects ? 5 : 6;
  return 7;
}

function doctrineOf(mandate: number, task: number, consentFails: boolean): number {
  if (task === observe) return 0;
  if (task === deter) return mandate === securityCouncil ? 1 : 2;
  if (task === reassure) return 3;
  if (!consentFails) return 4;
  return mandate === securityCouncil ? 5 : 6;
}

export function byHand(
  facts: Facts,
  rows: Rows,
  out: HandColumns,
  at: ParameterPlaces,
  usa: number,
  pol: number,
): void {
  const { amounts, fixed, amountsOf } = facts;
  const { scale, parameters } = rows;
  const base = rows.base ?? 1;
  const frontLength = parameters[at.front_length];
  const populationGov = parameters[at.population_gov];
  const russianForce = parameters[at.russian_force];
  const ukrainianForce = parameters[at.ukrainian_force];
  const brigadeTroops = parameters[at.brigade_troops];
  const brigadeFront = parameters[at.brigade_front];
  const rotationRatio = parameters[at.rotation_ratio];
  const leadTime = parameters[at.lead_time];
  const arrivalRate = parameters[at.arrival_rate];
  const costSoldierYear = parameters[at.cost_soldier_year];
  const holdShareDeny = parameters[at.hold_share_deny];
  const n = out.numbers;
  const c = out.classes;

  const { task, mandate, guarantee, table, usBacking, zoneDepthKm, years, jointCommission } = fixed;
  const natoTroops = fixed.nato_troops;
  const overdrawn = fixed.overdrawn;
  const anyNato = natoTroops > 0;
  const inclusive = (table & 120) === 120 && guarantee === 2;
  const belligerents = (table & 3) === 3;
  const stripDepth = Math.max(zoneDepthKm, 15);
  const usaInside = amountsOf.inside_of[usa];
  const polInside = amountsOf.inside_of[pol];
  const partial = guarantee === 1 || task === reassure || task === deter;

  for (let i = 0; i < rows.length; i++) {
    const troops = (amounts.T * scale[i]) / base;
    const inside = (amounts.inside * scale[i]) / base;
    const density = fixed.strip_troops / frontLength[i];
    const held = (fixed.forward_troops / brigadeTroops[i]) * brigadeFront[i];
    const share = Math.min(1, held / frontLength[i]);
    const costYear = troops * costSoldierYear[i];
    n[0][i] = troops;
    n[1][i] = troops / frontLength[i];
    n[2][i] = density;
    n[3][i] = (troops / populationGov[i]) * 1000;
    n[4][i] = troops / russianForce[i];
    n[5][i] = troops / ukrainianForce[i];
    n[6][i] = troops / brigadeTroops[i];
    n[7][i] = held;
    n[8][i] = share;
    n[9][i] = stripDepth;
    n[10][i] = inside > 0 ? 1 - fixed.near_troops / inside : 0;
    n[11][i] = costYear;
    n[12][i] = costYear * years;
    n[13][i] = fixed.exposed_glide / troops;
    n[14][i] = troops * rotationRatio[i];
    n[15][i] = leadTime[i] + troops / arrivalRate[i];

    const capability =
      share >= holdShareDeny[i] ? 0 : density >= 24.7 ? 1 : density >= 4.2 ? 2 : density >= 1.7 ? 3 : 4;
    c[0][i] = capability;
    c[1][i] =
      task === reassure
        ? 0
        : task === observe && capability !== 4
          ? 1
          : task === interpose && capability <= 2
            ? 2
            : task === deter && capability === 0
              ? 3
              : 4;
    let nearest = 0;
    if (density >= 0.5) {
      nearest = 1;
      while (nearest < 9 && density >= steps[nearest - 1]) nearest++;
    }
    c[2][i] = nearest;
    c[3][i] = overdrawn > 0 ? (overdrawn <= 0.25 * troops ? 1 : 2) : 0;
    c[4][i] = troops >= 17_500 && troops <= 22_500 ? 0 : troops >= 40_000 ? 1 : 2;

    const russiaText = anyNato ? 0 : inclusive ? 1 : 2;
    const russiaRecord = anyNato
      ? 0
      : task === observe
        ? 1
        : mandate !== securityCouncil
          ? 2
          : belligerents
            ? 3
            : 4;
    const usaRecord = (usaInside * scale[i]) / base > 0 ? 0 : anyNato && natoTroops < troops ? 1 : 2;
    const backed = anyNato && usBacking !== 0;
    c[5][i] = russiaText;
    c[6][i] = russiaRecord;
    c[7][i] = 0;
    c[8][i] = usaRecord;
    c[9][i] = 0;
    c[10][i] = 0;
    c[11][i] = anyNato ? 0 : 1;
    c[12][i] = backed ? 0 : anyNato ? 1 : 2;
    c[13][i] = anyNato ? 0 : 1;
    c[14][i] = anyNato ? 0 : 1;
    c[15][i] = 0;
    c[16][i] = backed ? 0 : anyNato ? 1 : task === observe ? (guarantee !== 0 ? 2 : 3) : 4;
    c[17][i] = anyNato ? 0 : 1;
    c[18][i] = anyNato ? 0 : 1;
    c[19][i] = anyNato ? 0 : 1;
    c[20][i] = (polInside * scale[i]) / base > 0 ? 0 : anyNato ? 1 : 2;
    c[21][i] = 0;
    c[22][i] = mandate === securityCouncil ? 0 : 1;
    c[23][i] = 0;
    c[24][i] = task === deter ? 0 : 1;
    c[25][i] = guarantee === 1 ? 0 : inclusive ? 1 : 2;
    c[26][i] = 0;

    const rejectsText = russiaText === 0;
    const rejectsRecord = russiaRecord === 0 || russiaRecord === 2;
    const consentText = consent(rejectsText, true);
    const consentRecord = consent(rejectsRecord, true);
    c[27][i] = routeOf(mandate, task, rejectsText, rejectsText);
    c[28][i] = routeOf(mandate, task, rejectsRecord || usaRecord === 0, rejectsRecord);
    c[29][i] = consentText;
    c[30][i] = consentRecord;
    c[31][i] = partial ? 0 : belligerents ? 1 : 2;
    c[32][i] = partial ? 0 : belligerents ? 1 : 2;
    c[33][i] = task === deter ? 0 : 1;
    c[34][i] = task === deter ? 0 : 1;
    c[35][i] = doctrineOf(mandate, task, consentText === 0);
    c[36][i] = doctrineOf(mandate, task, consentRecord === 0);

    c[37][i] = 0;
    c[38][i] = 0;
    c[39][i] = zoneDepthKm > 0 ? 0 : 1;
    c[40][i] = guarantee !== 0 ? 0 : 1;
    c[41][i] = jointCommission === 1 ? 0 : 1;
    c[42][i] = mandate !== invitation && (task === observe || task === interpose) ? 0 : 1;
    c[43][i] = 0;
    c[44][i] = (task === reassure || task === deter) && capability >= 2 ? 0 : 1;
    c[45][i] = task === reassure || task === deter ? 0 : 1;
    c[46][i] = task === reassure || task === deter ? 0 : 1;
    const byUn = mandate === securityCouncil || mandate === generalAssembly;
    c[47][i] = byUn ? 0 : 1;
    c[48][i] = byUn ? 0 : 1;
    c[49][i] = byUn ? 0 : 1;
    c[50][i] = capability !== 4 ? 0 : 1;
  }
}
