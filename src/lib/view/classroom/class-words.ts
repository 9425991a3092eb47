/** Knows how groups, choices and assumptions of a class set are called, and which table leaves the page. Counts nothing. */
import { numberChoices, optionChoices, type Distribution } from '#lib/classroom/distribution.ts';
import type { Hideable } from '#lib/classroom/assignment.ts';
import type { Group } from '#lib/classroom/gather.ts';
import { inputs } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { differencesFrom } from '#lib/scenario/differences.ts';
import { writeLink } from '#lib/scenario/link.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import type { Outputs } from '#lib/scenario/result.ts';
import { levelOf } from '#lib/scenario/scenario.ts';
import type { Sheet } from '#lib/view/export/sheet.ts';
import { differenceText, figureText } from '#lib/view/link/difference-text.ts';
import { nameKey } from '#lib/view/panels/assumption.ts';

export function groupName({ handIn, number, version }: Group, messages: Messages): string {
  if (handIn.name === '') return messages.text('collect.nameless', { number });
  return version === 0 ? handIn.name : messages.text('collect.version', { name: handIn.name, version });
}

/** Name of a choice or an assumption by its id in a {@link Distribution}. */
export function choiceName(id: string, messages: Messages): string {
  if (id === 'level') return messages.text('collect.level');
  if (inputs.some((input) => input.id === id)) return messages.text(`input.${id}.name`);
  const name = messages.text(nameKey(id));
  return id.includes('.') ? messages.text('collect.land', { name }) : name;
}

/** Name of what an assignment holds or takes out of sight. */
export function partName(part: Hideable, messages: Messages): string {
  if (part === 'presets') return messages.text('assign.presets');
  if (part === 'contingents') return messages.text('assign.places');
  return part === 'assumptions' ? messages.text('collect.assumptions') : choiceName(part, messages);
}

export function optionName(choice: string, option: string, messages: Messages): string {
  if (choice === 'jointCommission') return messages.text(option === 'true' ? 'link.yes' : 'link.no');
  return messages.text(`input.${choice}.${option}.name`);
}

/** A number of a choice or an assumption, with its unit where it has one. */
export function choiceFigure(id: string, value: number, messages: Messages): string {
  if (id === 'level') return messages.number(value, 'integer');
  if (id === 'zoneDepthKm') return messages.number(value, 'km');
  if (id === 'years') return messages.number(value, 'significant2');
  return figureText(messages, id, value);
}

/** Options with how often they were taken, the most frequent first; those nobody took are left out. */
export function takenText(
  choice: string,
  counts: Readonly<Record<string, number>>,
  messages: Messages,
): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([option, count]) =>
      messages.text('collect.taken.one', { option: optionName(choice, option, messages), count }),
    )
    .join('; ');
}

/** One row for each group with all it chose, for a spreadsheet. `outputs` in the order of the groups. */
export function classSheet(
  groups: readonly Group[],
  outputs: readonly Outputs[],
  { assumptions }: Distribution,
  origin: string,
  messages: Messages,
): Sheet {
  const actors = Object.keys(outputs[0]?.stance.text ?? {}) as (keyof Outputs['stance']['text'])[];
  const lenses = ['text', 'record'] as const;
  const say = (key: string) => messages.text(`collect.${key}`);
  const titles = [
    ...[say('group'), say('round'), say('role'), say('vote')],
    ...[...numberChoices, ...optionChoices, 'table'].map((id) => choiceName(id, messages)),
    ...assumptions.map(({ id }) => choiceName(id, messages)),
    say('changes'),
    ...actors.flatMap((actor) =>
      lenses.map((lens) => `${messages.text(`actor.${actor}.name`)} (${messages.text(`lens.${lens}.name`)})`),
    ),
    ...[say('answers'), say('link'), say('code')],
  ];
  const rows = groups.map((group, i) => {
    const { scenario, preset, round, role, vote, answers } = group.handIn;
    const numbers = { level: levelOf(scenario), zoneDepthKm: scenario.zoneDepthKm, years: scenario.years };
    return [
      groupName(group, messages),
      round,
      role && messages.text(`role.${role}.name`),
      vote && messages.text(`classroom.vote.${vote}`),
      ...numberChoices.map((id) => numbers[id]),
      ...optionChoices.map((id) => optionName(id, String(scenario[id]), messages)),
      scenario.table.map((party) => optionName('table', party, messages)).join('; '),
      ...assumptions.map(({ id }) => scenario.assumptions[id]),
      differencesFrom(presetScenario(preset), scenario)
        .map((difference) => differenceText(messages, difference))
        .join(' '),
      ...actors.flatMap((actor) =>
        lenses.map((lens) => messages.text(`stance.${outputs[i].stance[lens][actor]!.class}.name`)),
      ),
      answers.join(' | '),
      `${origin}/${messages.language}/#${writeLink(scenario, preset)}`,
      group.code,
    ];
  });
  return { id: 'class', title: say('groups'), columns: titles.map((title) => ({ title })), rows };
}
