/** Knows how a colour that an embedding page asks for becomes one that can be read on light and on dark paper. Knows no element. */

/** The papers of tokens.css, behind whatever has the colour. */
const papers = { light: '#fdfcfa', dark: '#16181b' } as const;
/** WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

export interface Accent {
  /** Six digits with #, for light and for dark paper, and what is written on each. */
  readonly light: string;
  readonly dark: string;
  readonly onLight: string;
  readonly onDark: string;
  /** The colour could be used as it was asked for, on light paper. */
  readonly kept: boolean;
}

/** @param digits six hexadecimal digits. What has too little contrast goes in small steps towards black or white. */
export function accentOf(digits: string): Accent {
  const light = readable(digits, papers.light, 0);
  const dark = readable(digits, papers.dark, 255);
  return { light, dark, onLight: inkOn(light), onDark: inkOn(dark), kept: light === `#${digits}` };
}

/** Contrast of two colours (`#rrggbb`), 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function readable(digits: string, paper: string, towards: number): string {
  const parts = channels(`#${digits}`);
  for (let share = 0; share <= 1; share += 0.05) {
    const colour = `#${parts.map((part) => hex(part + (towards - part) * share)).join('')}`;
    if (contrast(colour, paper) >= leastContrast) return colour;
  }
  return towards === 0 ? '#000000' : '#ffffff';
}

const inkOn = (colour: string) =>
  contrast(colour, '#ffffff') >= contrast(colour, '#0c1817') ? '#ffffff' : '#0c1817';
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const hex = (part: number) => Math.round(part).toString(16).padStart(2, '0');

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
