/** Knows how a result reads as plain text in a terminal. Computes nothing. */
import { contributors, groupIds, parameters, rules } from '#lib/generated/model.ts';
import type { Messages, Show } from '#lib/i18n/messages.ts';
import type { ScenarioError } from '#lib/scenario/check.ts';
import type { ByOutput, ClassOutput, NumberOutput, Result } from '#lib/scenario/result.ts';

export function describeError({ place, code, expected, found }: ScenarioError, messages: Messages): string {
  return `  ${messages.text(`error.${code}`, { place: place === '' ? 'scenario' : place, expected, found })}`;
}

/** One line per result, grouped by question. */
export function report(result: Result, messages: Messages): string {
  const lines = [`Interpose ${result.model.version}`, '', messages.text('model.disclaimer'), ''];
  for (const group of groupIds) {
    lines.push(messages.text(`group.${group}.question`));
    lines.push(...linesOf(group, result, messages).map((line) => `  ${line}`), '');
  }
  const assumed = Object.entries(result.scenario.assumptions);
  for (const [id, value] of assumed) {
    const name = parameters.find((p) => p.id === id.split('.')[0])?.id ?? id;
    lines.push(`${messages.text(`parameter.${name}.name`)}: ${messages.number(value)}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function linesOf(group: string, { outputs, scenario }: Result, messages: Messages): string[] {
  const actor = (id: string) => messages.text(`actor.${id}.name`);
  if (group === 'research') {
    return outputs.research
      .filter((finding) => finding.applies)
      .map((finding) => `[${finding.direction}] ${messages.text(`research.${finding.finding}.finding`)}`);
  }
  const lines = rules
    .filter((rule) => rule.group === group && !('lens' in rule))
    .flatMap((rule) => {
      const output = (outputs as unknown as Record<string, NumberOutput | ClassOutput | ByOutput>)[rule.id];
      const show = (rule as { show?: Show }).show;
      if ('value' in output) {
        return [
          messages.text(`rule.${rule.id}.sentence`, {
            value: messages.number(output.value, show),
            years: scenario.years,
          }) + rangeOf(output, messages, show),
        ];
      }
      if ('by' in output) {
        return contributors.flatMap(({ id }) => {
          const one = output.by[id];
          if (one === undefined) return [];
          const name = messages.text(`contributor.${id}.name`);
          return [
            messages.text(`rule.${rule.id}.sentence`, { value: messages.number(one.value, show), name }) +
              rangeOf(one, messages, show),
          ];
        });
      }
      return [classSentence(rule.id, output, messages) + shareOf(output, messages)];
    });
  if (group === 'law') {
    for (const id of ['route', 'doctrine'] as const) {
      for (const lens of ['text', 'record'] as const) {
        const output = outputs[id][lens];
        const reason = `rule.${id}.reason.${output.branch}`;
        lines.push(
          `${messages.text(`results.from.${lens}`)}: ${messages.text(`rule.${id}.class.${output.class}.sentence`)}` +
            (messages.has(reason) ? ` ${messages.text(reason)}` : ''),
        );
      }
    }
  }
  if (group === 'stance') {
    for (const lens of ['text', 'record'] as const) {
      const stances = Object.entries(outputs.stance[lens]).map(
        ([id, stance]) => `${actor(id)}: ${messages.text(`stance.${stance.class}.name`)}`,
      );
      lines.push(`${messages.text(`results.from.${lens}`)}: ${stances.join('; ')}`);
    }
  }
  return lines;
}

/** ` (17 to 21)`; nothing where the range has no width on paper. */
function rangeOf({ low, high }: NumberOutput, messages: Messages, show: Show | undefined): string {
  if (low === undefined || high === undefined) return '';
  const [from, to] = [low, high].map((end) => messages.number(end, show));
  return from === to ? '' : ` (${messages.text('range.of', { low: from, high: to })})`;
}

/** How much of the assumption range the class holds in; nothing where it holds in all of it. */
function shareOf({ class: name, shares }: ClassOutput, messages: Messages): string {
  const share = shares?.[name] ?? 0;
  if (shares === undefined || share === 1) return '';
  return ` (${messages.text('range.share', { share: messages.number(share, 'percent') })})`;
}

function classSentence(id: string, output: ClassOutput, messages: Messages): string {
  const own = `rule.${id}.class.${output.class}.sentence`;
  if (messages.has(own)) return messages.text(own);
  return messages.text(`rule.${id}.sentence`, { class: messages.text(`mission.${output.class}.name`) });
}
