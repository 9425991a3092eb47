/** Knows how much of the level axis a label takes where the axis is at its narrowest. Knows no language. */

/** Width of the axis that labels are laid out for, and of one character of them, px. Wider axes only get more room. */
const axisPx = 680;
const characterPx = 6.4;
const paddingPx = 16;

/** Percent of the axis that a text takes at most. */
export const percentOfText = (text: string): number =>
  ((text.length * characterPx + paddingPx) / axisPx) * 100;
