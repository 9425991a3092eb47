/** Knows how a source is named in a few words, as in a footnote: who and when. Knows no page. */
import type { Evidence } from '#lib/generated/evidence.ts';

/** Who, without first names beyond what the row has, and the year: `V. P. Fortna 2004`. */
export function shortSource({ source, id }: Pick<Evidence, 'source' | 'id'>): string {
  const name = source.author ?? source.publisher ?? source.title ?? id;
  return source.year === undefined ? name : `${name} ${source.year}`;
}
