/** Knows the words for the tokens of a formula: names, numbers with units, classes and choices. Knows no value of a scenario. */
import { inputs, parameters, rules } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';

type Texts = Pick<Messages, 'text' | 'has' | 'number'>;

/** A number with its unit in words, such as `24.7 persons per km`; a plain number for what has none, be it one or one in a thousand. */
export function quantityText(messages: Texts, value: number, unit: string): string {
  const number = messages.number(value, 'plain');
  return unit === '1' || unit === 'per_thousand' ? number : `${number}\u00a0${messages.text(`unit.${unit}`)}`;
}

/** The name of a parameter, rule or input; a stance is named by its actor. @throws Error for any other name. */
export function nameText(messages: Texts, name: string): string {
  if (parameters.some(({ id }) => id === name)) return messages.text(`parameter.${name}.name`);
  if (inputs.some(({ id }) => id === name)) return messages.text(`input.${name}.name`);
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined && 'actor' in rule)
    return messages.text('formula.stance', { actor: messages.text(`actor.${rule.actor}.name`) });
  return messages.text(`rule.${name}.title`);
}

/**
 * Words for the tokens of a template, for {@link fillTemplate}. One function for each template, since it remembers which
 * name came last: a class or choice (`*none`) is named as one of that (the guarantee, not the backing).
 * Texts needed: those of the library.
 * @throws Error for a token without a word.
 */
export function nameTokens(messages: Texts): (token: string) => string {
  let last = '';
  return (token) => {
    const rest = token.slice(1);
    switch (token[0]) {
      case '+':
        return messages.text(`formula.${rest}`);
      case '*':
        return choiceText(messages, last, rest);
      case '=': {
        // temml writes a no-break space
        const [number, unit] = rest.split(/\s/);
        return quantityText(messages, Number(number), unit);
      }
      default:
        last = token;
        return nameText(messages, token);
    }
  };
}

/** A class or a choice: of what was named last, else of whatever has one of that id. */
export function choiceText(messages: Texts, of: string, id: string): string {
  const own = [`rule.${of}.class.${id}.name`, `input.${of}.${id}.name`];
  const others = [
    `stance.${id}.name`,
    `contributor.${id}.name`,
    `mission.${id}.name`,
    ...rules.map((rule) => `rule.${rule.id}.class.${id}.name`),
    ...inputs.map((input) => `input.${input.id}.${id}.name`),
  ];
  const key = [...own, ...others].find((k) => messages.has(k));
  if (key === undefined) throw new Error(`no name for the class or choice "${id}"`);
  return messages.text(key);
}

/**
 * A template whose lines can break after each `and` and `or`: one `<math>` for each side of it, since none breaks by itself.
 * The words stand between them as tokens, so fill it like any other template.
 */
export function breakable(template: string): string {
  const open: string[] = [];
  return template.replace(
    /(?:<mspace[^>]*><\/mspace>)?<mtext>⟨(\+and|\+or)⟩<\/mtext>(?:<mspace[^>]*><\/mspace>)?|<(\/?)(m[a-z]+)[^>]*>/g,
    (tag, word: string | undefined, slash: string, name: string) => {
      if (word === undefined) {
        if (slash === '/') open.pop();
        else open.push(name);
        return tag;
      }
      // inside a fraction or a root nothing can be parted
      if (open.some((parent) => parent !== 'math' && parent !== 'mrow')) return tag;
      const close = open.toReversed().map((parent) => `</${parent}>`);
      return `${close.join('')} ⟨${word}⟩ ${open.map((parent) => `<${parent}>`).join('')}`;
    },
  );
}
