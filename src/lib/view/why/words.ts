/** Knows how the values behind a result read: in a sentence, in a table, in a formula. Computes none. */
import type { Messages } from '#lib/i18n/messages.ts';
import type { Show } from '#lib/i18n/messages.ts';
import type { Explanation, Value } from '#lib/scenario/explain.ts';
import { choiceText, nameText, nameTokens, quantityText } from '#lib/view/formula.ts';
import { landForces, single, type Assumption } from '#lib/view/panels/assumption.ts';
import type { ContributorId } from '#lib/scenario/scenario.ts';
import { ruleFacts } from './why.ts';

type Texts = Pick<Messages, 'text' | 'has' | 'number'>;

/** Title of a rule, with the lens where there are two of it. */
export function titleText(messages: Texts, key: string): string {
  const { id, lens } = ruleFacts(key);
  const name = nameText(messages, id);
  return lens === undefined ? name : `${name} (${messages.text(`lens.${lens}.name`)})`;
}

/** A value as it stands in a formula; undefined where only its name can stand there. */
export function valueText(messages: Texts, name: string, value: Value): string | undefined {
  switch (value.kind) {
    case 'number':
      return quantityText(messages, value.value, value.unit);
    case 'choice':
      return choiceText(messages, value.input, value.option);
    case 'class':
      return choiceText(messages, value.rule, value.class);
    case 'set':
      return `{${value.members.map((member) => choiceText(messages, value.input, member)).join(', ')}}`;
    case 'boolean':
      return messages.text(value.value ? 'why.yes' : 'why.no');
    case 'by':
      return `${nameText(messages, name)} (${messages.text('why.by-country')})`;
    case 'function':
      return undefined;
  }
}

/** Words for the tokens of a template with values in place of names, for `fillTemplate`. One function for each template. */
export function valueTokens(
  messages: Texts,
  { values }: Pick<Explanation, 'values'>,
): (token: string) => string {
  const names = nameTokens(messages);
  return (token) => {
    const name = names(token);
    const value = values[token];
    return (value === undefined ? undefined : valueText(messages, token, value)) ?? name;
  };
}

/** The result itself as it is shown beside its title: a number rounded as on the page, or the name of its class. */
export function resultText(messages: Texts, key: string, value: number | string): string {
  const { id, show } = ruleFacts(key);
  if (typeof value === 'string') return choiceText(messages, id, value);
  return messages.number(value, (show as Show | undefined) ?? 'plain');
}

/** The assumptions behind a result, land forces once for each contributor present, with their names. */
export function assumptionsBehind(ids: readonly string[], present: readonly ContributorId[]): Assumption[] {
  const land = ids.includes('land_force') ? landForces(present) : [];
  return [...single.filter(({ id }) => ids.includes(id)), ...land];
}

/** Name of an assumption by its id in a scenario, `land_force.deu` with the country. */
export function assumptionText(messages: Texts, id: string): string {
  const [parameter, contributor] = id.split('.');
  const name = messages.text(`parameter.${parameter}.name`);
  return contributor === undefined ? name : `${name} (${messages.text(`contributor.${contributor}.name`)})`;
}

/** A figure of an assumption with its unit; shares as percent. */
export function assumedText(messages: Texts, id: string, value: number): string {
  const { unit, high } = single.find((a) => a.id === id) ?? { unit: 'person', high: Infinity };
  return unit === '1' && high <= 1 ? messages.number(value, 'percent') : quantityText(messages, value, unit);
}
