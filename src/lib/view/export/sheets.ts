/** Knows which tables leave the page and what stands in their columns: results, contingents, choices, assumptions, sources. Writes no file. */
import { evidence } from '#lib/generated/evidence.ts';
import { inputs } from '#lib/generated/model.ts';
import { quotes } from '#lib/generated/quotes.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { scenarioHash } from '#lib/scenario/canonical.ts';
import type { ContributorId, Scenario } from '#lib/scenario/scenario.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { placeText } from '../map/where.ts';
import { landForces, nameKey, single } from '../panels/assumption.ts';
import { isOlder, rangeLine, sourceLines, titleOf, type Report } from './report.ts';
import {
  aboutText,
  classText,
  sentence,
  spreadText,
  titleText,
  unitText,
  valueText,
} from './result-words.ts';
import type { Cell, Sheet } from './sheet.ts';

const columns = (messages: Messages, ...named: [key: string, width: number][]) =>
  named.map(([key, width]) => ({ title: messages.text(`export.column.${key}`), width }));

/** Every result in full precision with its unit, range and sources; model and scenario in each row, so that tables can be put together. */
export function resultSheet({ result, rows }: Report, messages: Messages): Sheet {
  const hash = scenarioHash(result.scenario);
  return {
    ...{ id: 'results', title: messages.text('export.sheet.results') },
    columns: columns(
      messages,
      ['question', 28],
      ['result', 34],
      ['about', 26],
      ['value', 14],
      ['unit', 22],
      ['low', 14],
      ['high', 14],
      ['class', 28],
      ['share', 12],
      ['words', 70],
      ['sources', 40],
      ['id', 20],
      ['model', 10],
      ['hash', 16],
    ),
    rows: rows.map((row): Cell[] => [
      messages.text(`group.${row.group}.question`),
      titleText(row, messages),
      aboutText(row, messages),
      row.value,
      unitText(row.unit, messages),
      row.low,
      row.high,
      classText(row, messages),
      row.share,
      sentence(row, result.scenario, messages),
      row.sources.join('; '),
      [row.id, row.contributor ?? row.finding ?? row.actor, row.lens].filter(Boolean).join('.'),
      result.model.version,
      hash,
    ]),
  };
}

/** The results as they read on the page, in three columns: for a text, a web page, a mail. */
export function shortSheet({ result, rows, name }: Report, messages: Messages): Sheet {
  return {
    ...{ id: 'results', title: titleOf(result.scenario, messages, name) },
    columns: columns(messages, ['result', 40], ['value', 24], ['spread', 30]),
    rows: rows
      .filter(({ finding, contributor }) => finding === undefined && contributor === undefined)
      .map((row) => {
        const about = aboutText(row, messages);
        const title = titleText(row, messages);
        const cells = [valueText(row, messages), spreadText(row, messages)];
        return [about === '' ? title : `${title} (${about})`, ...cells];
      }),
  };
}

export function contingentSheet({ contingents }: Scenario, messages: Messages): Sheet {
  return {
    ...{ id: 'contingents', title: messages.text('map.contingents') },
    columns: columns(
      messages,
      ['country', 22],
      ['contributor', 12],
      ['troops', 12],
      ['place', 28],
      ['longitude', 12],
      ['latitude', 12],
      ['lineKm', 18],
      ['fireKm', 18],
      ['side', 26],
    ),
    rows: contingents.map(({ contributor, troops, at }) => {
      const { lineKm, fireKm, side } = terrain(at);
      return [
        messages.text(`contributor.${contributor}.name`),
        contributor,
        troops,
        placeText(messages, at),
        at[0],
        at[1],
        Math.round(lineKm * 10) / 10,
        Math.round(fireKm * 10) / 10,
        messages.text(`contingent.side.${side}`),
      ];
    }),
  };
}

export function choiceSheet(scenario: Scenario, messages: Messages): Sheet {
  const yesNo = (value: boolean) => messages.text(value ? 'why.yes' : 'why.no');
  const rows = inputs.flatMap((input): Cell[][] => {
    const value = (scenario as unknown as Record<string, unknown>)[input.id];
    const name = () => messages.text(`input.${input.id}.name`);
    const option = (id: unknown) => messages.text(`input.${input.id}.${id}.name`);
    if (typeof value === 'number')
      return [[name(), value, 'unit' in input ? unitText(input.unit, messages) : '']];
    if (typeof value === 'boolean') return [[name(), yesNo(value), '']];
    if (typeof value === 'string') return [[name(), option(value), '']];
    if (Array.isArray(value)) return [[name(), value.map(option).join(', '), '']];
    return [];
  });
  return {
    ...{ id: 'choices', title: messages.text('choices.heading') },
    columns: columns(messages, ['choice', 34], ['setting', 40], ['unit', 14]),
    rows,
  };
}

/** Of an older version only what the reader has set: its ranges are not today's and are not at hand. */
export function assumptionSheet(report: Report, messages: Messages): Sheet {
  const { contingents, assumptions } = report.result.scenario;
  const older = isOlder(report);
  const present = contingents.map(({ contributor }): ContributorId => contributor);
  return {
    ...{ id: 'assumptions', title: messages.text('assumptions.heading') },
    columns: columns(
      messages,
      ['assumption', 44],
      ['used', 14],
      ['set', 18],
      ['lowest', 14],
      ['mode', 14],
      ['highest', 14],
      ['unit', 24],
      ['basis', 18],
      ['sources', 40],
      ['id', 24],
    ),
    rows: [...single, ...landForces(present)].flatMap((assumption): Cell[][] => {
      const { id, low, mode, high, unit, tag, evidence: own } = assumption;
      const name = messages.text(nameKey(id));
      const set = assumptions[id];
      if (older && set === undefined) return [];
      const cells = [
        id.includes('.') ? `${messages.text('parameter.land_force.name')}: ${name}` : name,
        set ?? mode,
        messages.text(set === undefined ? 'why.no' : 'why.yes'),
        ...(older ? [undefined, undefined, undefined] : [low, mode, high]),
        unitText(unit, messages),
        older ? undefined : messages.text(`tag.${tag}.name`),
        older ? undefined : own.join('; '),
        id,
      ];
      return [cells];
    }),
  };
}

/** Everything that the other tables name as a source, once each. */
export function sourceSheet(report: Report, messages: Messages): Sheet {
  const { result, rows: results } = report;
  const present = result.scenario.contingents.map(({ contributor }): ContributorId => contributor);
  const named = new Set([
    ...results.flatMap(({ sources }) => sources),
    ...(isOlder(report) ? [] : [...single, ...landForces(present)].flatMap((a) => a.evidence)),
  ]);
  const rows: Cell[][] = evidence
    .filter(({ id }) => named.has(id))
    .map(({ id, source, status }) => [
      id,
      source.author,
      source.title,
      source.publisher,
      source.year,
      source.locator,
      source.url,
      messages.text(`status.${status}.name`),
      messages.text(`evidence.${id}.statement`),
    ]);
  const words = quotes
    .filter(({ id }) => named.has(id))
    .map(({ id, kind, selectors }): Cell[] => {
      const [{ exact }] = selectors;
      const article = messages.text('quote.source');
      const none = undefined;
      return [
        ...[id, none, article, none, none, none, none],
        messages.text(`quote.kind.${kind}`),
        `„${exact}“`,
      ];
    });
  return {
    ...{ id: 'sources', title: messages.text('export.column.sources') },
    columns: columns(
      messages,
      ['id', 26],
      ['author', 30],
      ['title', 50],
      ['publisher', 24],
      ['year', 8],
      ['locator', 24],
      ['url', 50],
      ['status', 20],
      ['statement', 70],
    ),
    rows: [...rows, ...words],
  };
}

/** What a workbook begins with: what this is, from which model, how to read it. */
export function aboutSheet(report: Report, messages: Messages): Sheet {
  const lines = [...sourceLines(report, messages), rangeLine(messages), messages.text('model.disclaimer')];
  if (isOlder(report)) lines.push(messages.text('export.older', { version: report.model.version }));
  return {
    ...{ id: 'about', title: messages.text('export.sheet.about') },
    columns: [{ title: titleOf(report.result.scenario, messages, report.name), width: 120 }],
    rows: lines.map((line) => [line]),
  };
}
