/** Knows how a range reads. Computes none. */
import type { Messages, Show } from '#lib/i18n/messages.ts';
import type { Range } from '#lib/scenario/ranges.ts';

/** From low to high, each rounded for the screen, whole numbers to what their distance allows; one number where both round to the same. */
export function rangeText(messages: Messages, { low, high }: Range, show: Show): string {
  // more digits than a tenth of its width tells apart would say more than is known
  const step = Math.max(1, 10 ** Math.floor(Math.log10((high - low) / 10)));
  const tidy = (end: number) => (show === 'integer' ? Math.round(end / step) * step : end);
  const [from, to] = [messages.number(tidy(low), show), messages.number(tidy(high), show)];
  return from === to ? from : messages.text('range.of', { low: shortened(from, to), high: to });
}

/** Whether a value is seen to lie beyond its range: nine tenths of the assumption range need not hold the starting values. */
export function isBeside(messages: Messages, value: number, { low, high }: Range, show: Show): boolean {
  const shown = (end: number) => messages.number(end, show);
  return (value < low && shown(value) !== shown(low)) || (value > high && shown(value) !== shown(high));
}

/** What follows the number at both ends stands once: `2,5 bis 8,4 Milliarden US-Dollar`, `12 bis 17 %`. */
function shortened(from: string, to: string): string {
  const tail = /[^\d]+$/.exec(from)?.[0];
  return tail !== undefined && to.endsWith(tail) ? from.slice(0, -tail.length) : from;
}
