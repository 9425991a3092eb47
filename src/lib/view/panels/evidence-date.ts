/** Knows how the dates of evidence are read and written: single days, months, ranges, approximate ones. */
import { wholeYear, type Messages } from '#lib/i18n/messages.ts';

/** A date as far as a source gives it. */
export interface EvidenceDate {
  /** ISO day, month or year. */
  readonly from: string;
  /** Last day, month or year, where the source spans several. */
  readonly to?: string;
  readonly approximate: boolean;
}

/** A day, a month or a year; `2000-2001` begins with a year, not with a month. */
const one = String.raw`\d{4}(?:-\d{2}(?!\d)(?:-\d{2}(?!\d))?)?`;
const iso = new RegExp(`^${one}`);
const span = new RegExp(`^(${one})(?: to |[-/])(${one})$`);

/** Reads what evidence rows have in `asOf`, such as `2025-03-16/21` or `2025-03-13 (approx.)`; undefined where there is no date. */
export function evidenceDate(asOf: string | undefined): EvidenceDate | undefined {
  const [, first, end] = span.exec(asOf ?? '') ?? [];
  if (first !== undefined) return { from: first, to: end, approximate: false };
  const from = iso.exec(asOf ?? '')?.[0];
  if (asOf === undefined || from === undefined) return undefined;
  const rest = asOf.slice(from.length);
  const last = /^\/(\d{2})$/.exec(rest)?.[1];
  // the last day of the month, or the last month of the year; 2025-03-31/04 goes on into April, only its first day is sure
  const to =
    last !== undefined && from.length > 4 && last > from.slice(-2) ? from.slice(0, -2) + last : undefined;
  return { from, approximate: rest.includes('approx'), ...(to === undefined ? {} : { to }) };
}

/** Whether a date lies wholly after another; a month or a year counts as later only when all of it is. */
export function isLater(date: EvidenceDate | undefined, asOf: string): boolean {
  return date !== undefined && date.from.slice(0, asOf.length) > asOf.slice(0, date.from.length);
}

/** How a date reads; for a span of days both in one, for one of months or years from the first to the last. */
export function evidenceDateText(messages: Messages, { from, to, approximate }: EvidenceDate): string {
  const first = messages.date(from);
  if (to === undefined) return approximate ? messages.text('positions.approximate', { date: first }) : first;
  if (from.length < 10 || to.length < 10)
    return messages.text('range.of', { low: first, high: messages.date(to) });
  const range = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return wholeYear(range.formatRange(Date.parse(from), Date.parse(to)));
}
