/** Knows which characters of a text on the page are selected, in code points. */
import type { Span } from '#lib/quotes/anchor.ts';
import { codePointsBefore } from '#lib/quotes/offsets.ts';

/** The selected span of the text that `root` shows, without blanks at its ends; undefined where nothing of it is selected. */
export function selectedSpan(root: HTMLElement, text: string): Span | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const start = before.toString().length + lead;
  const end = start + words.trim().length;
  if (end <= start) return undefined;
  return { start: codePointsBefore(text, start), end: codePointsBefore(text, end) };
}
