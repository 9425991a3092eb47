/** Knows how a difference between two scenarios reads: one plain sentence. Finds none. */
import { modeOf, type Difference } from '#lib/scenario/differences.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { placeText } from '#lib/view/map/where.ts';
import { figure, landForces, nameKey, single } from '#lib/view/panels/assumption.ts';

/** @param messages with the texts that come late. */
export function differenceText(messages: Messages, difference: Difference): string {
  const say = (key: string, args: Record<string, string | number>) =>
    messages.text(`difference.${key}`, args);
  const whole = (value: number) => messages.number(value, 'integer');
  switch (difference.kind) {
    case 'scaled':
    case 'level':
      return say(difference.kind, { from: whole(difference.from), to: whole(difference.to) });
    case 'zoneDepthKm':
    case 'years':
      return say(difference.kind, { from: difference.from, to: difference.to });
    case 'commission':
      return say(difference.to ? 'commission-yes' : 'commission-no', {});
    case 'seated':
    case 'left':
      return say(difference.kind, { party: messages.text(`input.table.${difference.party}.name`) });
    case 'choice': {
      const name = (option: string) => messages.text(`input.${difference.key}.${option}.name`);
      const input = messages.text(`input.${difference.key}.name`);
      return say('choice', { input, from: name(difference.from), to: name(difference.to) });
    }
    case 'assumption': {
      const { id, from, to } = difference;
      const name = messages.text(nameKey(id));
      const write = (value: number | undefined) => figureText(messages, id, value ?? modeOf(id));
      const kind = to === undefined ? 'assumption-back' : 'assumption';
      const land = id.includes('.') ? '-land' : '';
      return say(`${kind}${land}`, { name, from: write(from), to: write(to) });
    }
    default: {
      const { contingent } = difference;
      const args = {
        country: messages.text(`contributor.${contingent.contributor}.name`),
        troops: whole(contingent.troops),
        place: placeText(messages, contingent.at),
      };
      if (difference.kind === 'troops') return say('troops', { ...args, from: whole(difference.from) });
      if (difference.kind === 'moved')
        return say('moved', { ...args, from: placeText(messages, difference.from) });
      return say(difference.kind, args);
    }
  }
}

/** A figure of an assumption with its unit. */
export function figureText(messages: Messages, id: string, value: number): string {
  const [, contributor] = id.split('.');
  const assumption =
    contributor === undefined ? single.find((a) => a.id === id)! : landForces([contributor as never])[0];
  const unit = assumption.unit === '1' ? '' : messages.text(`unit.${assumption.unit}`);
  return `${figure(assumption, value, messages)} ${unit}`.trim();
}
