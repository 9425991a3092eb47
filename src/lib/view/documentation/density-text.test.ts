import { expect, it } from 'vitest';
import { densityThresholds, hindcast } from '#lib/scenario/hindcast.ts';
import { densityText } from './density-text.ts';

const messages = {
  number: (value: number, show?: string) => (show === 'significant3' ? value.toPrecision(3) : String(value)),
};

it('A mission that lies below a threshold is not written as if it stood at it.', () => {
  const thresholds = densityThresholds();
  const lined = hindcast().filter(({ line }) => line !== undefined);
  const near = lined.filter(({ line, mission }) => line!.density < (mission.perKm ?? 0));
  expect(near.length).toBeGreaterThan(0);
  for (const row of lined) {
    const shown = Number(densityText(messages, row));
    const passed = (value: number) => thresholds.filter(({ perKm }) => value >= perKm).length;
    expect(passed(shown), row.mission.id).toBe(passed(row.line!.density));
  }
});
