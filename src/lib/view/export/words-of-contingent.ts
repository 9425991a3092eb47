/** Knows how a contingent is named in data for other programs: its country and the nearest place. */
import type { Messages } from '#lib/i18n/messages.ts';
import type { Contingent } from '#lib/scenario/scenario.ts';
import { placeText } from '../map/where.ts';

export const contingentWords =
  (messages: Messages) =>
  ({ contributor, at }: Contingent) => ({
    country: messages.text(`contributor.${contributor}.name`),
    place: placeText(messages, at),
  });
