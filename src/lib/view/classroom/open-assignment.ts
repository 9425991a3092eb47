/** Knows how an assignment in the address is opened on the simulator's page. Fetched only where there is one. */
import { mount } from 'svelte';
import { readAssignment } from '#lib/classroom/assignment.ts';
import { classroomMessages } from '#lib/i18n/classroom.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import type { Simulator } from '#lib/view/simulator.svelte.ts';
import AssignmentPanel from './AssignmentPanel.svelte';
import { takeOutOfSight } from './out-of-sight.ts';
import { openPlatform } from './platform.ts';

/** @param fresh whether the address holds no scenario of a group that has already begun. Gives back false for a damaged one. */
export async function openAssignment(
  payload: string,
  fresh: boolean,
  simulator: Simulator,
  { language }: Messages,
): Promise<boolean> {
  const assignment = readAssignment(payload);
  if (assignment === undefined) return false;
  const messages = await classroomMessages(language);
  const platform = openPlatform(payload);
  const { scenario, preset } = platform?.begun ?? {
    scenario: presetScenario(assignment.preset),
    preset: assignment.preset,
  };
  if (fresh) simulator.open(scenario, preset, { step: false });
  takeOutOfSight(assignment, simulator);
  const target = document.querySelector('main > header');
  if (target !== null)
    mount(AssignmentPanel, { target, props: { assignment, payload, simulator, messages, platform } });
  return true;
}
