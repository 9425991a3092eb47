/** Knows how the elements of a picture are written, every property as an attribute, so that any program shows them alike. */
import { family } from './palette.ts';
import { inMarkup } from './write-text.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${inMarkup(typeof value === 'number' ? rounded(value) : value)}"`],
  );
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

export const rounded = (value: number): string => String(Math.round(value * 10) / 10);

export interface Type {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of an edge around the letters, so that they stand out from what is below. */
  readonly edge?: string;
}

export function text(
  x: number,
  y: number,
  words: string,
  { size, fill, weight, anchor, edge }: Type,
): string {
  const at = { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor };
  const letters = element('text', { ...at, fill }, inMarkup(words));
  if (edge === undefined) return letters;
  // two elements: not every program draws the edge below the letters
  const around = { fill: edge, stroke: edge, 'stroke-width': size * 0.22, 'stroke-linejoin': 'round' };
  return element('text', { ...at, ...around }, inMarkup(words)) + letters;
}

/** Mean width of a letter in parts of the font size, a little more than it is: there is nothing to measure with. */
const letter = 0.5;

/** Lines that fit a width, broken at blanks; a word that is longer than a line is broken anywhere. */
export function lines(words: string, width: number, size: number): string[] {
  const most = Math.max(4, Math.floor(width / (letter * size)));
  const found: string[] = [''];
  for (const word of words.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = found[found.length - 1];
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= most) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** Several lines below each other. Gives back how far down they reach as well. */
export function paragraph(
  x: number,
  y: number,
  words: string,
  width: number,
  type: Type,
  most = Infinity,
): { readonly svg: string; readonly bottom: number } {
  const all = lines(words, width, type.size);
  const shown = all.slice(0, most);
  if (shown.length < all.length) shown[shown.length - 1] = `${shown[shown.length - 1].slice(0, -1)}…`;
  const step = type.size * 1.3;
  return {
    svg: shown.map((line, i) => text(x, y + i * step, line, type)).join(''),
    bottom: y + shown.length * step,
  };
}

/** A whole picture; `title` and `description` are for those who do not see it. */
export function picture(
  { width, height }: { readonly width: number; readonly height: number },
  {
    title,
    description,
    paper,
  }: { readonly title: string; readonly description: string; readonly paper: string },
  inside: string,
): string {
  const names = element('title', {}, inMarkup(title)) + element('desc', {}, inMarkup(description));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': family,
    },
    `${names}${element('rect', { width, height, fill: paper })}${inside}`,
  );
}
