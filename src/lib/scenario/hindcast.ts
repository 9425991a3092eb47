/** Knows what the rules say of past missions, beside what is on record of them. Predicts nothing and reads no scenario. */
import { groups, layout } from '#lib/generated/engine.ts';
import { missions as all } from '#lib/generated/missions.ts';
import { contributors, inputs, rules } from '#lib/generated/model.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import { cumulate, type Facts } from '#lib/model/facts.ts';
import { asParameters, assumptionsOf } from './assumptions.ts';

export interface Mission {
  readonly id: string;
  /** Persons; low and high where accounts differ or the strength changed. */
  readonly personnel: number;
  readonly low?: number | null;
  readonly high?: number | null;
  /** Length of the line, km; missing where the evidence gives no line. */
  readonly lineKm?: number | null;
  /** Persons per km as recorded, rounded. */
  readonly perKm?: number | null;
  readonly kind: string;
  readonly reference?: boolean;
  /** Whether large-scale war between the sides began again; missing where the evidence does not say so clearly. */
  readonly resumed?: boolean;
  /** `restricted` or `withdrawn`, where the evidence says so of the host's consent. */
  readonly consentLater?: string;
  readonly evidence?: string;
  readonly outcomeEvidence?: string | readonly string[];
}

/** What the rules give along the line. */
export interface AlongLine {
  /** Persons per km of the line. */
  readonly density: number;
  /** Share of the line that could be held, 0..1. */
  readonly frontShare: number;
  readonly capability: string;
  /** Classes at the lowest and highest strength on record. */
  readonly capabilityAtLow: string;
  readonly capabilityAtHigh: string;
  /** The class of the density as recorded, rounded: it differs where the mission lies just beside a threshold. */
  readonly capabilityRounded: string;
  /** Whether that is enough for the task that fits the kind of mission; undefined for kinds without one. */
  readonly taskGap?: string;
  /** The mission nearest in density (by ratio), other than itself. */
  readonly nearestOther: string | undefined;
}

export interface Hindcast {
  readonly mission: Mission;
  readonly brigades: number;
  /** Persons tied up, those at home included. */
  readonly rotationPool: number;
  /** Undefined for a mission without a line. */
  readonly line?: AlongLine;
}

/** The task among those of the model that fits a kind of mission; our reading. Enforcement has no counterpart. */
const taskOf: Readonly<Record<string, string>> = {
  observer: 'observe',
  traditional: 'interpose',
  robust: 'interpose',
};

/** Runs the rules, at the modes of the assumptions, on each mission: all personnel on its line. */
export function hindcast(missions: readonly Mission[] = all): readonly Hindcast[] {
  return missions.map((mission) => {
    const of = rulesOn(mission.personnel, mission.lineKm ?? undefined, taskOf[mission.kind]);
    const base = { mission, brigades: of.number('brigades'), rotationPool: of.number('rotation_pool') };
    const { lineKm } = mission;
    if (typeof lineKm !== 'number') return base;
    const capability = (personnel: number) => rulesOn(personnel, lineKm).class('capability');
    const line: AlongLine = {
      density: of.number('density_strip'),
      frontShare: of.number('front_share'),
      capability: of.class('capability'),
      capabilityAtLow: capability(mission.low ?? mission.personnel),
      capabilityAtHigh: capability(mission.high ?? mission.personnel),
      capabilityRounded: capability((mission.perKm ?? of.number('density_strip')) * lineKm),
      ...(mission.kind in taskOf ? { taskGap: of.class('task_gap') } : {}),
      nearestOther: nearest(mission, missions),
    };
    return { ...base, line };
  });
}

/** What separates the missions whose war began again from the others, and what does not. Persons per km. */
export interface Distinction {
  readonly resumed: { readonly low: number; readonly high: number };
  readonly held: { readonly low: number; readonly high: number };
  /** Whether some density lies between all of one kind and all of the other. */
  readonly separates: boolean;
  /** The two missions most alike in density of which only one saw war again. */
  readonly alike: { readonly resumed: Hindcast; readonly held: Hindcast };
  /** Classes of capability that missions of both kinds have. */
  readonly sharedClasses: readonly string[];
  /** Missions for which the rules find enough for the task, by what came after. */
  readonly met: { readonly resumed: number; readonly held: number };
  /** Missions that lie just beside a threshold, so that rounding decides their class. */
  readonly atThreshold: readonly Hindcast[];
  /** The largest share of its line that any of them could hold, 0..1. */
  readonly largestFrontShare: number;
}

/** @throws Error unless there are missions with a line of both kinds. */
export function distinguish(rows: readonly Hindcast[]): Distinction {
  const lined = rows.filter((row) => row.line !== undefined);
  const [resumed, held] = [true, false].map((was) => lined.filter((row) => row.mission.resumed === was));
  if (resumed.length === 0 || held.length === 0) throw new Error('no missions of both kinds to compare');
  const density = (row: Hindcast) => row.line!.density;
  const range = (list: readonly Hindcast[]) => ({
    low: Math.min(...list.map(density)),
    high: Math.max(...list.map(density)),
  });
  const [a, b] = [range(resumed), range(held)];
  const apart = (one: Hindcast, other: Hindcast) => Math.abs(Math.log(density(one) / density(other)));
  const pairs = resumed.flatMap((one) => held.map((other) => ({ resumed: one, held: other })));
  const classes = (list: readonly Hindcast[]) => new Set(list.map((row) => row.line!.capability));
  const met = (list: readonly Hindcast[]) => list.filter((row) => row.line!.taskGap === 'met').length;
  return {
    resumed: a,
    held: b,
    separates: a.high < b.low || b.high < a.low,
    alike: pairs.reduce((best, pair) =>
      apart(pair.resumed, pair.held) < apart(best.resumed, best.held) ? pair : best,
    ),
    sharedClasses: [...classes(resumed)].filter((name) => classes(held).has(name)),
    met: { resumed: met(resumed), held: met(held) },
    atThreshold: lined.filter((row) => row.line!.capability !== row.line!.capabilityRounded),
    largestFrontShare: Math.max(...lined.map((row) => row.line!.frontShare)),
  };
}

/** Densities (persons per km) from which a class of capability holds, ascending; read from the conditions that run. */
export function densityThresholds(): { readonly class: string; readonly perKm: number }[] {
  const { conditions } = ruleSources.find(({ key }) => key === 'capability') as {
    conditions: readonly (string | null)[];
  };
  const { branches } = rules.find(({ key }) => key === 'capability') as {
    branches: readonly { class: string }[];
  };
  return conditions
    .flatMap((condition, i) => {
      const match = /^density_strip >= ([\d.]+) person\/km$/.exec(condition ?? '');
      return match === null ? [] : [{ class: branches[i].class, perKm: Number(match[1]) }];
    })
    .toSorted((a, b) => a.perKm - b.perKm);
}

function nearest(mission: Mission, missions: readonly Mission[]): string | undefined {
  const perKm = ({ personnel, lineKm }: Mission) => personnel / lineKm!;
  const apart = (other: Mission) => Math.abs(Math.log(perKm(other) / perKm(mission)));
  const others = missions.filter((other) => other !== mission && typeof other.lineKm === 'number');
  return others.toSorted((a, b) => apart(a) - apart(b))[0]?.id;
}

/** One row of the compiled rules: so many persons on a line of that length. */
function rulesOn(personnel: number, lineKm?: number, task = 'observe') {
  const facts = factsOf(personnel, task);
  const assumptions: Readonly<Record<string, number>> = lineKm === undefined ? {} : { front_length: lineKm };
  const columns = assumptionsOf({ assumptions }, facts).map(({ triangle }) => Float64Array.of(triangle.mode));
  const rows = { length: 1, scale: Float64Array.of(1), ...asParameters(columns, facts) };
  const out = evaluate(groups, layout, facts, rows);
  const rule = (id: string) => rules.find((r) => r.key === id)!;
  return {
    number: (id: string) => out.numbers[rule(id).slot][0],
    class: (id: string) => {
      const { slot, branches } = rule(id) as { slot: number; branches: readonly { class: string }[] };
      return branches[out.branches[slot][0]].class;
    },
  };
}

function factsOf(personnel: number, task: string): Facts {
  const tasks: readonly string[] = inputs.find((i) => i.id === 'task')!.options;
  const none = new Float64Array(contributors.length);
  const onLine = cumulate([{ distanceKm: 0, troops: personnel }]);
  return {
    amounts: { T: personnel, inside: personnel },
    // the other choices play no part in what is read, nor does who gave the troops
    fixed: { zoneDepthKm: 0, task: tasks.indexOf(task) },
    present: [],
    amountsBy: {},
    fixedBy: {},
    amountsOf: { troops_of: none, inside_of: none },
    reach: { within: onLine, reached: onLine },
  };
}
