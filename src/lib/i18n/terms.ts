/** Knows where a text uses terms of the glossary: as they begin in a sentence, so endings and compounds count. Knows no definition. */

/** How terms begin, each with the id of its term. */
export type Forms = readonly (readonly [form: string, id: string])[];
export interface Part {
  readonly text: string;
  /** Term of the glossary, at its first use in the text. */
  readonly id?: string;
}

/** Parts a text at the words that use a term. Where two terms fit, the longer one counts. The same few sentences come again with each move of the level, so they are remembered. */
export function termParts(forms: Forms): (text: string) => readonly Part[] {
  const byForm = new Map(forms.map(([form, id]) => [form.toLowerCase(), id]));
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const word = new RegExp(`(?<!\\p{L})(${escaped.join('|')})\\p{L}*`, 'giu');
  const known = new Map<string, readonly Part[]>();
  const partsOf = (text: string) => {
    const parts: Part[] = [];
    const seen = new Set<string>();
    let at = 0;
    for (const { 0: found, 1: form, index } of text.matchAll(word)) {
      const id = byForm.get(form.toLowerCase())!;
      if (seen.has(id)) continue;
      seen.add(id);
      if (index > at) parts.push({ text: text.slice(at, index) });
      parts.push({ text: found, id });
      at = index + found.length;
    }
    return at < text.length ? [...parts, { text: text.slice(at) }] : parts;
  };
  return (text) => {
    let parts = known.get(text);
    if (parts === undefined) known.set(text, (parts = partsOf(text)));
    return parts;
  };
}
