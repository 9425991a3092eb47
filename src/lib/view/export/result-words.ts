/** Knows how a row of results reads: what it is called, for whom it holds, what it says. Computes nothing. */
import { rules } from '#lib/generated/model.ts';
import type { Messages, Show } from '#lib/i18n/messages.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { choiceText } from '#lib/view/formula.ts';
import { rangeText } from '#lib/view/panels/range.ts';

const showOf = (id: string): Show =>
  (rules.find((rule) => rule.id === id) as { show?: Show } | undefined)?.show ?? 'plain';

export function titleText(row: ReportRow, messages: Messages): string {
  if (row.finding !== undefined) return messages.text('export.finding');
  if (row.actor !== undefined) return messages.text('export.stance');
  return messages.text(`rule.${row.id}.title`);
}

/** The country, the actor or the lens that a row is about; empty for the scenario as a whole. */
export function aboutText({ contributor, actor, lens }: ReportRow, messages: Messages): string {
  return [
    contributor && messages.text(`contributor.${contributor}.name`),
    actor && messages.text(`actor.${actor}.name`),
    lens && messages.text(`results.from.${lens}`),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Name of the class, or the direction of a finding; undefined for a number. */
export function classText(row: ReportRow, messages: Messages): string | undefined {
  if (row.direction !== undefined) return messages.text(`results.direction.${row.direction}`);
  if (row.class === undefined) return undefined;
  if (row.actor !== undefined) return messages.text(`stance.${row.class}.name`);
  return choiceText(messages, row.id, row.class);
}

/** The value as on the page, the class, or the direction: what stands in the one cell of a short table. */
export function valueText(row: ReportRow, messages: Messages): string {
  if (row.value === undefined) return classText(row, messages) ?? '';
  const show = showOf(row.id);
  const unit = rules.find((rule) => rule.id === row.id && 'unit' in rule);
  const number = messages.number(row.value, show);
  // money, shares and distances bring theirs along
  if (['money', 'percent', 'km'].includes(show) || unit === undefined || row.unit === '1') return number;
  return `${number} ${unitText(row.unit, messages)}`;
}

/** From the 5th to the 95th percentile as on the page, or the share of the assumption range; empty for neither. */
export function spreadText(row: ReportRow, messages: Messages): string {
  if (row.low !== undefined && row.high !== undefined) {
    if (row.low === row.high) return messages.text('range.same');
    return rangeText(messages, { low: row.low, high: row.high }, showOf(row.id));
  }
  if (row.share === undefined) return '';
  if (row.share === 1) return messages.text('range.same');
  return messages.text('range.share', { share: messages.number(row.share, 'percent') });
}

/** Such as `persons per km`; for a bare ratio or share what it is. */
export function unitText(unit: string | undefined, messages: Messages): string {
  if (unit === undefined) return '';
  return unit === '1' ? messages.text('export.unit.one') : messages.text(`unit.${unit}`);
}

/** The result as a sentence. */
export function sentence(row: ReportRow, { years }: Scenario, messages: Messages): string {
  const { id, lens } = row;
  if (row.finding !== undefined) {
    const finding = messages.text(`research.${row.finding}.finding`);
    const carries = messages.text(`results.carries.${row.carriesOver}`);
    return `${finding} (${row.applies === true ? carries : messages.text('results.notHere')})`;
  }
  if (row.actor !== undefined)
    return `${messages.text(`actor.${row.actor}.name`)}: ${classText(row, messages)}`;
  if (row.value !== undefined) {
    const value = messages.number(row.value, showOf(id));
    const name = row.contributor === undefined ? '' : messages.text(`contributor.${row.contributor}.name`);
    return messages.text(`rule.${id}.sentence`, { value, years, name });
  }
  const own = `rule.${id}.class.${row.class}.sentence`;
  const named = classText(row, messages) ?? '';
  const said = messages.has(own)
    ? messages.text(own)
    : messages.has(`rule.${id}.sentence`)
      ? messages.text(`rule.${id}.sentence`, { class: named })
      : `${titleText(row, messages)}: ${named}`;
  const reason = `rule.${id}.reason.${row.branch}`;
  return lens !== undefined && messages.has(reason) ? `${said} ${messages.text(reason)}` : said;
}
