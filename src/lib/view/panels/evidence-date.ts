/** Knows how the dates of evidence are read: single days, months, ranges, approximate ones. Knows no language. */

/** A date as far as a source gives it. */
export interface EvidenceDate {
  /** ISO day, month or year. */
  readonly from: string;
  /** Last day, where the source spans several. */
  readonly to?: string;
  readonly approximate: boolean;
}

const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** Reads what evidence rows have in `asOf`, such as `2025-03-16/21` or `2025-03-13 (approx.)`; undefined where there is no date. */
export function evidenceDate(asOf: string | undefined): EvidenceDate | undefined {
  const from = iso.exec(asOf ?? '')?.[0];
  if (asOf === undefined || from === undefined) return undefined;
  const rest = asOf.slice(from.length);
  const day = /^\/(\d{2})$/.exec(rest)?.[1];
  // 2025-03-31/04 goes on into April; only the first day is sure there
  const to =
    day !== undefined && from.length === 10 && day > from.slice(8) ? from.slice(0, 8) + day : undefined;
  return { from, approximate: rest.includes('approx'), ...(to === undefined ? {} : { to }) };
}

/** Whether a date lies wholly after another; a month or a year counts as later only when all of it is. */
export function isLater(date: EvidenceDate | undefined, asOf: string): boolean {
  return date !== undefined && date.from.slice(0, asOf.length) > asOf.slice(0, date.from.length);
}
