/** Knows a quote as a picture that stands on its own: kind, who speaks of whom, the words, our translation, source and what else is on record. */
import { evidence } from '#lib/generated/evidence.ts';
import { contextNotes, quotes } from '#lib/generated/quotes.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { shortSource } from '../documentation/source-words.ts';
import { sizes } from '../export/pictures.ts';
import { colours } from '../export/palette.ts';
import { element, paragraph, picture, text } from '../export/svg.ts';

const margin = 60;

/**
 * In the size of a card for link previews; higher where the context notes need room.
 * @param id of a quote. @param messages library texts. @throws Error for an id that is no quote.
 */
export function quoteCard(id: string, messages: Messages): string {
  const quote = quotes.find((one) => one.id === id);
  if (quote === undefined) throw new Error(`there is no quote "${id}"`);
  const colour = colours('light');
  const { width } = sizes.card;
  const [{ exact }] = quote.selectors;
  const own = (part: string) => {
    const key = `quote.${id}.${part}`;
    return messages.has(key) ? messages.text(key) : undefined;
  };
  const about = messages.text(`quote.${id}.about`);
  const kind = messages.text(`quote.kind.${quote.kind}`);
  const words = `„${exact}“`;
  const parts: string[] = [];
  let y = 84;
  const write = (said: string, size: number, fill: string, { weight = 400, before = 0, inset = 24 } = {}) => {
    const { svg, bottom } = paragraph(margin + inset, y + before + size, said, width - 2 * margin - inset, {
      ...{ size, weight, fill: colour(fill) },
    });
    parts.push(svg);
    y = bottom - size * 0.3;
  };
  const top = y;
  write(kind, 20, 'ink', { weight: 700 });
  write(about, 20, 'ink-2', { before: 4 });
  write(words, exact.length > 120 ? 34 : 42, 'ink', { before: 18 });
  const translation = own('translation');
  if (translation)
    write(
      `${messages.text('quote.translation')} ${messages.text('quote.marks', { words: translation })}`,
      24,
      'ink-2',
      { before: 14 },
    );
  const framed = own('framed');
  if (framed) write(framed, 20, 'ink-2', { before: 8 });
  write(messages.text('quote.source'), 18, 'ink-2', { before: 12 });
  const tinted = y + 14;
  y = tinted + 16;
  for (const note of contextNotes.filter((one) => one.quote === id)) {
    const named = note.evidence.flatMap((ref) =>
      evidence.filter((row) => row.id === ref).map((row) => shortSource(messages, row)),
    );
    const said = `${messages.text('positions.also')}: ${messages.text(`note.${note.id}.text`)} (${named.join('; ')})`;
    write(said, 18, 'ink-2', { inset: 0, before: 6 });
  }
  const height = Math.max(sizes.card.height, Math.ceil(y) + 70);
  const box = { x: margin, y: top - 20, width: width - 2 * margin, height: tinted - top + 20 };
  const inside =
    element('rect', { ...box, fill: colour('quote-tint') }) +
    element('rect', { ...box, width: 6, fill: colour('quote-rule') }) +
    parts.join('') +
    text(margin, height - 36, messages.text('quote.card'), { size: 16, fill: colour('ink-3') });
  const description = [
    words,
    translation &&
      `${messages.text('quote.translation')} ${messages.text('quote.marks', { words: translation })}`,
    messages.text('quote.source'),
  ];
  return picture(
    { width, height },
    {
      title: `${kind}: ${about}`,
      description: description.filter(Boolean).join(' '),
      paper: colour('paper'),
    },
    inside,
  );
}
