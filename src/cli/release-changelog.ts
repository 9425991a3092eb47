/** Knows how the changelog is written when a version is released. Knows no file. */
import type { Change } from '#lib/scenario/version.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';

/** One line for each output of a preset that reads differently. */
export function resultLines(preset: string, changes: readonly Change[]): string[] {
  return changes.map(({ before, after }) => {
    const { id, contributor, actor, lens, finding } = (after ?? before)!;
    const what = [id, contributor, actor, lens, finding].filter((part) => part !== undefined).join(' ');
    return `${preset}: ${what} ${valueOf(before)} → ${valueOf(after)}`;
  });
}

function valueOf(row: ReportRow | undefined): string {
  if (row === undefined) return 'none';
  if (row.value !== undefined)
    return `${Number(row.value.toPrecision(6))} ${row.unit === '1' ? '' : row.unit}`.trim();
  return row.class ?? (row.applies ? 'applies' : 'does not apply');
}

/**
 * Gives the part "Unreleased" its version, with the lines under "Results changed", and begins a new one.
 * @throws Error without such a part.
 */
export function intoChangelog(text: string, version: string, date: string, lines: readonly string[]): string {
  const start = text.indexOf('## Unreleased\n');
  if (start < 0) throw new Error('CHANGELOG.md has no part "## Unreleased"');
  const next = text.indexOf('\n## ', start + 1);
  const end = next < 0 ? text.length : next + 1;
  let part = text.slice(start, end);
  if (lines.length > 0) {
    const list = lines.map((line) => `- ${line}\n`).join('');
    part = part.includes('### Results changed')
      ? part.replace(/### Results changed\n\n?/, `### Results changed\n\n${list}`)
      : `${part.trimEnd()}\n\n### Results changed\n\n${list}\n`;
  }
  const released = part.replace('## Unreleased', `## ${version} (${date})`);
  return `${text.slice(0, start)}## Unreleased\n\n${released}${text.slice(end)}`;
}
