/** Knows the shape of data/classroom/ (lessons, worksheets, role cards, notes for teachers) and what it must refer to. Changes nothing. */
import * as v from 'valibot';
import type { Data } from './read.ts';
import { id, texts } from './schema.ts';

const ids = v.array(id);
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));

export const lesson = v.strictObject({
  id,
  minutes,
  title: texts,
  goals: v.array(texts),
  curriculum: v.array(texts),
  before: v.array(texts),
  steps: v.array(
    v.strictObject({
      minutes,
      title: texts,
      teacher: texts,
      sheet: v.optional(v.picklist(['sort', 'compare', 'model', 'proposal', 'vote'])),
    }),
  ),
  paper: texts,
});

const reading = v.strictObject({ intro: texts, tasks: v.array(texts) });
export const worksheet = v.strictObject({
  id: v.picklist(['sort', 'compare', 'model', 'proposal', 'vote']),
  title: texts,
  basic: reading,
  advanced: reading,
  /** Quotes to be sorted; `basic` ones are on both worksheets. */
  sort: v.optional(v.array(v.strictObject({ quote: id, basic: v.boolean(), why: texts }))),
  /** A quote beside evidence; what comes out is our reading. */
  compare: v.optional(
    v.array(v.strictObject({ quote: id, evidence: ids, basic: v.boolean(), expected: texts })),
  ),
  /** Expected answers to the tasks, in their order; the advanced tasks may go further. */
  expected: v.array(texts),
});

/** A sentence of a role card with the quotes or evidence it rests on. */
const statement = v.strictObject({ text: texts, rests: v.pipe(ids, v.minLength(1)) });
export const role = v.strictObject({
  id,
  name: texts,
  actors: v.pipe(ids, v.minLength(1)),
  unknown: v.pipe(v.array(statement), v.minLength(1)),
  questions: v.pipe(v.array(statement), v.minLength(1)),
});

export const teaching = v.strictObject({
  misunderstandings: v.array(v.strictObject({ wrong: texts, right: texts })),
  rubric: v.array(v.strictObject({ what: texts, full: texts, partly: texts, notYet: texts })),
  debrief: v.array(texts),
});

/** Problems of reference, as sentences. */
export function checkClassroom(data: Data): string[] {
  const evidence = new Set(data.evidence.map((row) => row.id));
  const quotes = new Set(data.positions.quotes.map((quote) => quote.id));
  const actors = new Set(data.actors.map((actor) => actor.id));
  const problems: string[] = [];
  const need = (known: boolean, name: string, where: string, what: string) => {
    if (!known) problems.push(`classroom/${where}: there is no ${what} "${name}"`);
  };
  for (const { id: sheet, sort = [], compare = [] } of data.worksheets) {
    for (const { quote } of [...sort, ...compare])
      need(quotes.has(quote), quote, `worksheets.yaml: ${sheet}`, 'quote');
    for (const name of compare.flatMap((one) => one.evidence))
      need(evidence.has(name), name, `worksheets.yaml: ${sheet}`, 'evidence row');
  }
  for (const { id: card, actors: of, unknown, questions } of data.roles) {
    for (const name of of) need(actors.has(name), name, `roles.yaml: ${card}`, 'actor');
    for (const name of [...unknown, ...questions].flatMap((one) => one.rests))
      need(quotes.has(name) || evidence.has(name), name, `roles.yaml: ${card}`, 'quote or evidence row');
  }
  for (const { id: plan, minutes: whole, steps } of data.lessons) {
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== whole)
      problems.push(`classroom/lessons.yaml: ${plan}: the steps take ${sum} minutes, not ${whole}`);
  }
  return problems;
}
