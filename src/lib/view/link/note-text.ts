/** Knows how it reads when a part of a link was not taken as it stood. Judges no link. */
import type { Messages } from '#lib/i18n/messages.ts';
import { foundLength, type LinkNote } from '#lib/scenario/link-said.ts';
import { nameKey } from '#lib/view/panels/assumption.ts';

/** @param messages with the texts that come late. */
export function noteText(messages: Messages, { place, code, found, used }: LinkNote): string {
  const shown = found.length < foundLength ? found : `${found}…`;
  return messages.text(`link.note.${code}`, {
    place: placeName(messages, place),
    found: shown,
    used: usedText(messages, place, used),
  });
}

function placeName(messages: Messages, place: string): string {
  const contingent = /^contingents\[(\d+)\]/.exec(place);
  if (contingent !== null)
    return messages.text('link.place.contingent', { number: Number(contingent[1]) + 1 });
  const assumption = /^assumptions\.(.+)$/.exec(place)?.[1];
  const key = assumption === undefined ? `link.place.${place}` : nameKey(assumption);
  if (messages.has(key)) return messages.text(key);
  return messages.has(`input.${place}.name`) ? messages.text(`input.${place}.name`) : (assumption ?? place);
}

function usedText(messages: Messages, place: string, used: string): string {
  const option = `input.${place}.${used}.name`;
  if (messages.has(option)) return messages.text(option);
  if (place === 'preset') return messages.text(`preset.${used}.name`);
  if (used === '') return messages.text('link.nothing');
  if (used === 'true' || used === 'false') return messages.text(used === 'true' ? 'link.yes' : 'link.no');
  return place !== 'model' && /^\d+(\.\d+)?$/.test(used) ? messages.number(Number(used)) : used;
}
