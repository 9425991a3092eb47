/** Knows what a group says of itself when it hands in, beside the scenario, and how that is empty. */
import type { HandIn } from '#lib/classroom/hand-in.ts';

export type About = Omit<HandIn, 'scenario' | 'preset'>;

/** With room for the answers of a worksheet. */
export const nothingSaid: About = { name: '', round: 1, answers: ['', '', ''], assignment: '' };

/** Whether anything has been entered. */
export function isSaid({ name, round, role, vote, answers }: About): boolean {
  return name !== '' || round !== 1 || role !== undefined || vote !== undefined || answers.some(Boolean);
}
