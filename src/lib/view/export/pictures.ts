/** Knows the pictures that leave the page: the map, one result's curve, and the whole result as a card in two shapes. Each carries title, date, version, source and link. */
import { groupIds, rules } from '#lib/generated/model.ts';
import type { Messages, Show } from '#lib/i18n/messages.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';
import type { NumberId } from '#lib/scenario/result.ts';
import { levelOf, limits } from '#lib/scenario/scenario.ts';
import { curveLevels, percentOf } from '../charts/spark.ts';
import { circlesAtHome } from '../map/circles.ts';
import { frame } from '../map/frame.ts';
import { groups as resultGroups } from '../panels/result-groups.ts';
import { groups, leaders, mapDrawing, mark } from './map-drawing.ts';
import { colours, type Scheme } from './palette.ts';
import { sourceLines, titleOf, type Report } from './report.ts';
import { sentence, spreadText, titleText, valueText } from './result-words.ts';
import { element, paragraph, picture, rounded, text } from './svg.ts';

export const kinds = ['card', 'square', 'map', 'chart'] as const;
export type Kind = (typeof kinds)[number];

/** Pixels at 1x: the card as social networks show link previews, the square as they show posts. */
export const sizes: Readonly<Record<Kind, { readonly width: number; readonly height: number }>> = {
  card: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  map: { width: 960, height: 830 },
  chart: { width: 960, height: 540 },
};

/** Results that have a curve. */
export const charted: readonly NumberId[] = rules
  .filter((rule) => rule.kind === 'number' && (groupIds as readonly string[]).includes(rule.group))
  .map((rule) => rule.id as NumberId);

interface Sheet {
  readonly report: Report;
  readonly messages: Messages;
  readonly colour: (name: string) => string;
}

/** @param chart the result that a chart shows. */
export function pictureOf(
  kind: Kind,
  report: Report,
  messages: Messages,
  { scheme = 'light', chart = 'cost_year' }: { readonly scheme?: Scheme; readonly chart?: NumberId } = {},
): string {
  const sheet: Sheet = { report, messages, colour: colours(scheme) };
  const { scenario } = report.result;
  const title = titleOf(scenario, messages, report.name);
  const head = kind === 'chart' ? `${messages.text(`rule.${chart}.title`)} · ${title}` : title;
  const drawn = { card, square, map, chart: (own: Sheet) => curve(own, chart) }[kind](sheet);
  const { width, height } = sizes[kind];
  const heading = paragraph(
    margin,
    52,
    head,
    width - 2 * margin,
    {
      ...{ size: kind === 'map' || kind === 'chart' ? 28 : 34, weight: 700, fill: sheet.colour('ink') },
    },
    1,
  );
  return picture(
    { width, height },
    { title: head, description: description(sheet, kind), paper: sheet.colour('paper') },
    heading.svg +
      text(margin, 80, subtitle(sheet), { size: 17, fill: sheet.colour('ink-2') }) +
      drawn +
      foot(sheet, kind),
  );
}

const margin = 40;

function subtitle({ report, messages }: Sheet): string {
  const { task, mandate, guarantee } = report.result.scenario;
  const level = messages.number(levelOf(report.result.scenario), 'integer');
  const named = (input: string, option: string) => messages.text(`input.${input}.${option}.name`);
  return [
    `${level} ${messages.text('map.troops')}`,
    messages.text('choices.task', { name: named('task', task) }),
    messages.text('choices.mandate', { name: named('mandate', mandate) }),
    messages.text('choices.guarantee', { name: named('guarantee', guarantee) }),
  ].join(' · ');
}

function foot({ report, messages, colour }: Sheet, kind: Kind): string {
  const { width, height } = sizes[kind];
  const [made, source, not, link] = sourceLines(report, messages);
  const map = kind === 'chart' ? '' : ` ${messages.text('map.credit')} GeoNames.`;
  const type = { size: 14, fill: colour('ink-2') };
  const lines =
    kind === 'square'
      ? [not, `${source}`, map.trim(), made, link]
      : [`${not}${map}`, link === '' ? made : `${made}. ${link}`];
  const rule = height - 22 - (lines.length - 1) * 19 - 24;
  return (
    element('path', { d: `M${margin} ${rule}H${width - margin}`, stroke: colour('rule') }) +
    lines
      .map((line, i) => paragraph(margin, rule + 24 + i * 19, line, width - 2 * margin, type, 1).svg)
      .join('')
  );
}

/** The first result of each question that has one of its own: what the page shows largest. */
export function keyRows(report: Report): ReportRow[] {
  return resultGroups.flatMap(({ lead, shown }) => {
    const first = lead[0] ?? shown[0];
    return report.rows.filter(({ id }) => id === first?.id).slice(0, 1);
  });
}

/** What a picture says, with its numbers, for those who do not see it. */
export const pictureText = (kind: Kind, report: Report, messages: Messages): string =>
  description({ report, messages, colour: colours('light') }, kind);

function description(sheet: Sheet, kind: Kind): string {
  if (kind === 'map' || kind === 'chart') return subtitle(sheet);
  const said = keyRows(sheet.report).map((row) =>
    sentence(row, sheet.report.result.scenario, sheet.messages),
  );
  return [subtitle(sheet), ...said].join(' ');
}

/** Rows below each other: title, value, range. */
function column(
  { messages, colour }: Sheet,
  rows: readonly ReportRow[],
  x: number,
  y: number,
  width: number,
): string {
  const step = 73;
  return rows
    .map((row, i) => {
      const top = y + i * step;
      const fit = (down: number, words: string, size: number, fill: string, weight?: number) =>
        paragraph(x, top + down, words, width, { size, weight, fill: colour(fill) }, 1).svg;
      return (
        element('path', { d: `M${x} ${top - 17}h${width}`, stroke: colour('rule') }) +
        fit(0, titleText(row, messages), 15, 'ink-2') +
        fit(26, valueText(row, messages), 22, 'ink', 600) +
        fit(45, spreadText(row, messages), 14, 'ink-3')
      );
    })
    .join('');
}

function placed({ report, messages, colour }: Sheet, x: number, y: number, width: number): string {
  const scale = width / frame.width;
  const transform = `translate(${x} ${y}) scale(${scale.toFixed(4)})`;
  return element('g', { transform }, mapDrawing(report.result.scenario.contingents, messages, colour));
}

function key({ report, messages, colour }: Sheet, x: number, y: number): string {
  const type = { size: 14, fill: colour('ink-2') };
  const moved = circlesAtHome(report.result.scenario.contingents)
    .filter(({ leader }) => leader)
    .slice(0, 1);
  const entries = [
    ...groups.map((group) => {
      return { words: `map.group.${group}`, sign: (x: number) => mark(group, x, y - 5, 7, colour) };
    }),
    ...moved.map(() => {
      const sign = (x: number) =>
        leaders([{ x: x - 20, y: y - 5, r: 12, trueX: x + 5, trueY: y - 5, leader: true }], colour).join('');
      return { words: 'map.true-place', sign };
    }),
  ];
  let right = x;
  return entries
    .map(({ words, sign }) => {
      const named = messages.text(words);
      const entry = sign(right + 8) + text(right + 22, y, named, type);
      right += 22 + named.length * 7.4 + 24;
      return entry;
    })
    .join('');
}

function card(sheet: Sheet): string {
  const rows = keyRows(sheet.report).slice(0, 6);
  return placed(sheet, margin, 104, 690) + key(sheet, margin, 574) + column(sheet, rows, 770, 122, 390);
}

function square(sheet: Sheet): string {
  const rows = keyRows(sheet.report);
  const half = (sizes.square.width - 3 * margin) / 2;
  return (
    placed(sheet, margin, 104, 1000) +
    key(sheet, margin, 770) +
    column(sheet, rows.slice(0, 2), margin, 818, half) +
    column(sheet, rows.slice(2, 4), 2 * margin + half, 818, half)
  );
}

function map(sheet: Sheet): string {
  return placed(sheet, 0, 98, 960) + key(sheet, margin, 736);
}

/** The map alone with its key, for a page that has title and source of its own. */
export function bareMap(report: Report, messages: Messages): string {
  const sheet: Sheet = { report, messages, colour: colours('light') };
  const size = { width: frame.width, height: frame.height + 40 };
  const about = { title: messages.text('map.heading'), description: subtitle(sheet), paper: '#fff' };
  return picture(size, about, placed(sheet, 0, 0, frame.width) + key(sheet, 4, frame.height + 28));
}

function curve({ report, messages, colour }: Sheet, id: NumberId): string {
  const { result, rows, model } = report;
  const { scenario, outputs } = result;
  const values = model.sweep(scenario, model.terrain, curveLevels)(id);
  const show = (rules.find((rule) => rule.id === id) as { show?: Show } | undefined)?.show ?? 'plain';
  const box = { left: 215, right: 900, top: 165, bottom: 395 };
  const { value, low, high } = outputs[id];
  const top = Math.max(...values, high ?? 0) || 1;
  const x = (level: number) => box.left + (percentOf(level) / 100) * (box.right - box.left);
  const y = (value: number) => box.bottom - (value / top) * (box.bottom - box.top);
  const d = curveLevels
    .map((level, i) => `${i === 0 ? 'M' : 'L'}${rounded(x(level))} ${rounded(y(values[i]))}`)
    .join('');
  const level = levelOf(scenario);
  const small = { size: 15, fill: colour('ink-2') };
  const row = rows.find((one) => one.id === id)!;
  const right = percentOf(level) > 60;
  return [
    ...[0, top / 2, top].map(
      (at) =>
        element('path', { d: `M${box.left} ${rounded(y(at))}H${box.right}`, stroke: colour('rule') }) +
        text(box.left - 10, y(at) + 5, messages.number(at, show), { ...small, anchor: 'end' }),
    ),
    ...[limits.level.low, 100_000, limits.level.high].map((at) =>
      text(x(at), box.bottom + 24, messages.number(at, 'integer'), { ...small, anchor: 'middle' }),
    ),
    text(box.right, box.bottom + 44, messages.text('map.troops'), { ...small, anchor: 'end' }),
    low === undefined || high === undefined || low === high
      ? ''
      : element('path', {
          d: `M${rounded(x(level))} ${rounded(y(low))}V${rounded(y(high))}`,
          ...{ stroke: colour('accent'), 'stroke-width': 5, 'stroke-opacity': 0.35, fill: 'none' },
        }),
    element('path', {
      d,
      fill: 'none',
      stroke: colour('ink-2'),
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
    }),
    element('circle', { cx: x(level), cy: y(value), r: 7, fill: colour('accent') }),
    text(x(level) + (right ? -14 : 14), y(value) - 12, valueText(row, messages), {
      ...{
        size: 20,
        weight: 600,
        fill: colour('ink'),
        anchor: right ? 'end' : 'start',
        edge: colour('paper'),
      },
    }),
    paragraph(
      margin,
      112,
      sentence(row, scenario, messages),
      box.right - box.left,
      { size: 17, fill: colour('ink') },
      1,
    ).svg,
  ].join('');
}
