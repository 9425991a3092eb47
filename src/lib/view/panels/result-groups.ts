/** Knows in which group and in which order the results stand, and which are seen without opening anything. Knows no text. */
import { groupIds, rules } from '#lib/generated/model.ts';

type Rule = (typeof rules)[number];

/** Shown at once, where a group has more than three results. */
const first: readonly string[] = [
  'density_strip',
  'nearest_mission',
  'task_gap',
  'front_share',
  'sustainability',
  'days_to_full',
];

function rowsOf(group: string) {
  const rows: readonly Rule[] = rules.filter(
    (rule) => rule.group === group && rule.kind !== 'vector' && !('lens' in rule),
  );
  const lead = rows.filter((rule): boolean => 'lead' in rule);
  const rest = rows.filter((rule) => !lead.includes(rule));
  const shown = (rule: Rule) => rest.length < 3 || first.includes(rule.id);
  return { lead, shown: rest.filter(shown), more: rest.filter((rule) => !shown(rule)) };
}

/** One group for each question that a reader has. */
export const groups = groupIds.map((id) => ({ id, ...rowsOf(id) }));
