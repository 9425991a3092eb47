/** Knows how dense a past mission stood, in so many digits that its class can be seen. Knows no page. */
import type { Messages } from '#lib/i18n/messages.ts';
import type { Hindcast } from '#lib/scenario/hindcast.ts';

/** Persons per km in three digits; in four where three would round it up to the threshold under which it lies. @throws Error without a line. */
export function densityText(messages: Pick<Messages, 'number'>, { line, mission }: Hindcast): string {
  if (line === undefined) throw new Error(`${mission.id} has no line`);
  const { density } = line;
  const recorded = mission.perKm ?? density;
  return density < recorded && Number(density.toPrecision(3)) >= recorded
    ? messages.number(Number(density.toPrecision(4)), 'plain')
    : messages.number(density, 'significant3');
}
