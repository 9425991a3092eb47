/** Knows which results a reader can tie a quote to, and what words can say of each. Writes no words of its own. */
import { rules, stanceIds } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { resultRules } from '#lib/scenario/voices.ts';

export interface Bearing {
  readonly id: string;
  readonly name: string;
  /** Key of the question under which the result stands. */
  readonly group: string;
  /** The classes that words can name; undefined for a number. */
  readonly classes?: readonly { readonly id: string; readonly name: string }[];
}

/** The level first, then every result once, whatever the lens. */
export function bearings(messages: Messages): Bearing[] {
  const ids = [...new Set(resultRules.map(({ id }) => id))];
  const own = ids.map((id): Bearing => {
    const rule = rules.find((one) => one.id === id) as (typeof rules)[number] & { readonly actor?: string };
    const { actor, group } = rule;
    const name =
      actor === undefined
        ? messages.text(`rule.${id}.title`)
        : messages.text('sources.stance', { actor: messages.text(`actor.${actor}.name`) });
    if (rule.kind !== 'class') return { id, name, group };
    const found = actor === undefined ? rule.branches.map((branch) => branch.class as string) : stanceIds;
    const textOf = (one: string) =>
      actor === undefined ? `rule.${id}.class.${one}.name` : `stance.${one}.name`;
    const classes = [...new Set<string>(found)]
      .filter((one) => messages.has(textOf(one)))
      .map((one) => ({ id: one, name: messages.text(textOf(one)) }));
    return { id, name, group, classes };
  });
  return [{ id: 'level', name: messages.text('input.T.name'), group: 'density' }, ...own];
}
