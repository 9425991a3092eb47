/** Keeps the role cards honest: nothing stands on one that is no quote and names neither a quote nor an evidence row. */
import { describe, expect, it } from 'vitest';
import { actors } from '#lib/generated/actors.ts';
import { lessons, roles, worksheets } from '#lib/generated/classroom.ts';
import { evidence } from '#lib/generated/evidence.ts';
import { quotes } from '#lib/generated/quotes.ts';

const quoteIds = new Set<string>(quotes.map(({ id }) => id));
const evidenceIds = new Set(evidence.map(({ id }) => id));
const known = (id: string) => quoteIds.has(id) || evidenceIds.has(id);

describe('a role card', () => {
  it.each(roles.map((role) => [role.id, role] as const))(
    'of %s names for every statement of ours a quote or an evidence row that there is',
    (_, { unknown, questions }) => {
      for (const { text, rests } of [...unknown, ...questions]) {
        expect(rests.length, text.en).toBeGreaterThan(0);
        expect(
          (rests as readonly string[]).filter((id) => !known(id)),
          text.en,
        ).toEqual([]);
      }
    },
  );
  it.each(roles.map((role) => [role.id, role] as const))(
    'of %s has a quote, or says that the text is silent; and evidence, or is the author',
    (id, role) => {
      for (const name of role.actors) {
        const actor = actors.find((one) => one.id === name)!;
        expect(actor.quotes.length > 0 || actor.silentInText, name).toBe(true);
        expect((actor.record as readonly string[]).filter((row) => !evidenceIds.has(row))).toEqual([]);
        expect(actor.record.length > 0 || id === 'author', name).toBe(true);
      }
    },
  );
  it('gives assessments and demands of the text to its author alone', () => {
    for (const { id, actors: played } of roles)
      for (const name of actors
        .filter((actor) => (played as readonly string[]).includes(actor.id))
        .flatMap((actor) => [...actor.quotes])) {
        const { kind } = quotes.find((quote) => quote.id === name)!;
        expect(['assessment', 'demand'].includes(kind), `${id}: ${name}`).toBe(id === 'author');
      }
  });
});

describe('a worksheet', () => {
  it('asks for every kind of sentence on both reading levels', () => {
    const sentences = worksheets.flatMap((sheet) => ('sort' in sheet ? [...sheet.sort] : []));
    for (const some of [sentences.filter(({ basic }) => basic), sentences])
      expect(new Set(some.map(({ quote }) => quotes.find(({ id }) => id === quote)!.kind)).size).toBe(4);
  });

  /** LIX (Björnsson 1968): mean length of a sentence in words, plus the percentage of words with more than six letters. */
  const lix = (texts: readonly string[]): number => {
    const all = texts.join(' ');
    const words = all.match(/[\p{L}\p{N}]+/gu)!;
    const sentences = all.match(/[.?!:–](\s|$)/gu)!;
    return (
      words.length / sentences.length +
      (100 * words.filter((word) => Array.from(word).length > 6).length) / words.length
    );
  };
  it.each(['de', 'en'] as const)(
    'in %s is easy to read on the basic level and harder on the advanced one',
    (language) => {
      const of = (level: 'basic' | 'advanced') =>
        lix(
          worksheets.flatMap((sheet) => [
            sheet[level].intro[language],
            ...sheet[level].tasks.map((task) => task[language]),
          ]),
        );
      expect(of('basic')).toBeLessThan(30);
      expect(of('advanced')).toBeGreaterThan(of('basic') + 5);
    },
  );
});

describe('a lesson', () => {
  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s uses its minutes exactly',
    (_, { minutes, steps }) => {
      expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
    },
  );
});
