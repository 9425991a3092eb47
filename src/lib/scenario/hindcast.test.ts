import { describe, expect, it } from 'vitest';
import { missions } from '#lib/generated/missions.ts';
import { parameters } from '#lib/generated/model.ts';
import { densityThresholds, distinguish, hindcast, type Mission } from './hindcast.ts';

const of = (id: string) => hindcast().find((row) => row.mission.id === id)!;
const brigade = parameters.find((p) => p.id === 'brigade_troops')!.mode;

describe('hindcast', () => {
  it('has at least twelve missions, with and without war afterwards', () => {
    const rows = hindcast();
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.filter((row) => row.mission.resumed === true).length).toBeGreaterThanOrEqual(3);
    expect(rows.filter((row) => row.mission.resumed === false).length).toBeGreaterThanOrEqual(3);
  });

  it('computes persons per km on the mission’s own line, not on the front in Ukraine', () => {
    // 6,073 persons on 273 km
    expect(of('unef-1').line!.density).toBeCloseTo(22.2454, 3);
    for (const { mission, line } of hindcast()) {
      if (line === undefined) continue;
      expect(line.density).toBeCloseTo(mission.personnel / mission.lineKm!, 9);
      expect(line.density).toBeCloseTo(mission.perKm!, 0);
    }
  });

  it('computes what a force of that size holds, and what it ties up', () => {
    // 10,500 / 5,000 = 2.1 brigades of 10 km each are 21 km of 120 km; four times as many are tied up
    expect(brigade).toBe(5000);
    expect(of('unifil-2024').brigades).toBeCloseTo(2.1, 9);
    expect(of('unifil-2024').line!.frontShare).toBeCloseTo(0.175, 9);
    expect(of('unifil-2024').rotationPool).toBe(42_000);
  });

  it('gives the class of the scenario rules, and those at the lowest and highest strength', () => {
    expect(of('unmee').line).toMatchObject({
      capability: 'interpose-thin',
      // 3,300 on 1,000 km are below 4.2 persons per km
      capabilityAtLow: 'monitor',
      taskGap: 'met',
    });
    expect(of('unifil-2024').line!.capability).toBe('interpose-dense');
    // 800 on 450 km are 1.8 persons per km, and 750 are below 1.7
    expect(of('osce-smm').line).toMatchObject({
      ...{ capability: 'presence', capabilityAtLow: 'presence', capabilityAtHigh: 'monitor' },
      taskGap: 'short',
    });
  });

  it('takes the strength for the lowest and highest, and the density as it is, where the record has no other', () => {
    const made = { id: 'a', personnel: 500, lineKm: 100, kind: 'enforcement' };
    for (const missing of [undefined, null]) {
      const [{ line }] = hindcast([{ ...made, low: missing, high: missing, perKm: missing }]);
      // 5 persons per km; the task of enforcement is none of the model's
      expect(line).toEqual({
        ...{ density: 5, frontShare: 0.01, capability: 'interpose-thin', capabilityAtLow: 'interpose-thin' },
        ...{
          capabilityAtHigh: 'interpose-thin',
          capabilityRounded: 'interpose-thin',
          nearestOther: undefined,
        },
      });
    }
  });

  it('computes nothing along a line for a mission without one', () => {
    for (const id of ['ifor', 'sfor', 'kfor']) expect(of(id)).not.toHaveProperty('line');
    expect(of('ifor').brigades).toBe(12);
  });

  it('names another mission as the nearest', () => {
    for (const { mission, line } of hindcast())
      if (line !== undefined) expect(line.nearestOther).not.toBe(mission.id);
    expect(of('mfo').line!.nearestOther).toBe('unikom');
    const made = (id: string, personnel: number, lineKm?: number): Mission => ({
      ...{ id, personnel, kind: 'traditional' },
      ...(lineKm === undefined ? {} : { lineKm }),
    });
    const nearest = (...missions: Mission[]) => hindcast(missions).map(({ line }) => line?.nearestOther);
    // 1, 3 and 4 persons per km: by ratio 3 is nearer to 4 than to 1
    expect(nearest(made('one', 10, 10), made('three', 60, 20), made('four', 40, 10))).toEqual([
      ...['three', 'four', 'three'],
    ]);
    expect(nearest(made('a', 10, 10), made('without a line', 10))).toEqual([undefined, undefined]);
  });

  it('finds the missions whose class hangs on a rounded threshold', () => {
    // 750 / 450 = 1.667 against 1.7; 4,440 / 180 = 24.67 against 24.7
    expect(distinguish(hindcast()).atThreshold.map((row) => row.mission.id)).toEqual([
      'osce-smm',
      'unficyp-1974',
    ]);
  });
});

describe('distinguish', () => {
  it('finds that density does not separate the missions whose war began again from those where it did not', () => {
    const found = distinguish(hindcast());
    expect(found.separates).toBe(false);
    const density = (id: string) => of(id).line!.density;
    expect(found.resumed).toEqual({ low: density('osce-smm'), high: density('unifil-2007') });
    expect(found.held).toEqual({ low: density('unmee'), high: density('unficyp-1974') });
    expect(found.sharedClasses).toEqual(['interpose-thin']);
    expect(found.met).toEqual({ resumed: 3, held: 5 });
    // UNIFIL 2007: 2.4 brigades of 10 km on 120 km
    expect(found.largestFrontShare).toBeCloseTo(0.2, 9);
  });

  it('finds the two missions most alike in density that ended differently', () => {
    const { resumed, held } = distinguish(hindcast()).alike;
    expect([resumed.mission.id, held.mission.id]).toEqual(['unef-1', 'unficyp-1974']);
  });

  it('would say so if density did separate them', () => {
    const made = (id: string, personnel: number, resumed: boolean): Mission => ({
      id,
      personnel,
      lineKm: 100,
      kind: 'traditional',
      resumed,
    });
    const apart = distinguish(hindcast([made('a', 100, true), made('b', 200, true), made('c', 300, false)]));
    expect(apart).toMatchObject({ separates: true, resumed: { low: 1, high: 2 }, held: { low: 3, high: 3 } });
    const separates = (...list: Mission[]) => distinguish(hindcast(list)).separates;
    expect(separates(made('a', 300, true), made('b', 200, false), made('c', 100, false))).toBe(true);
    expect(separates(made('a', 300, true), made('b', 300, false), made('c', 100, false))).toBe(false);
    expect(separates(made('a', 100, true), made('b', 200, true), made('c', 200, false))).toBe(false);
  });

  it('refuses to compare where there is only one kind', () => {
    for (const only of ['mfo', 'unef-1'])
      expect(() => distinguish(hindcast(missions.filter(({ id }) => id === only)))).toThrow('both kinds');
  });
});

it('reads the thresholds of density from the rule that runs', () => {
  expect(densityThresholds()).toEqual([
    { class: 'monitor', perKm: 1.7 },
    { class: 'interpose-thin', perKm: 4.2 },
    { class: 'interpose-dense', perKm: 24.7 },
  ]);
});
