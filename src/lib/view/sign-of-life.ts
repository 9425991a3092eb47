/** Knows when a reader first does anything at all: until then a prerendered page needs no more script. */

const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const;
let seen: Promise<void> | undefined;

/** Resolves at the first movement, touch, key or scroll anywhere on the page; at once if there was one before. */
export function signOfLife(): Promise<void> {
  seen ??= new Promise((resolve) => {
    const heard = () => {
      for (const sign of signs) removeEventListener(sign, heard, { capture: true });
      resolve();
    };
    for (const sign of signs) addEventListener(sign, heard, { capture: true, passive: true });
  });
  return seen;
}
