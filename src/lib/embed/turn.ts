/** Knows when each frame of a page begins: when it comes near what is seen, and one after the other, so that the page answers in between. */

/** Near enough to begin before it is seen. */
const nearPx = 800;
/** No longer than this is one waited for: it may never say that it is there. */
const mostMs = 10_000;

interface Turn {
  readonly element: Element;
  readonly begin: () => void;
}
const waiting = new Set<Turn>();
let current: Turn | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** How far from what is seen, px. */
function distance({ element }: Turn): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

function next(): void {
  if (current !== undefined) return;
  const [turn] = [...waiting].sort((a, b) => distance(a) - distance(b));
  if (turn === undefined) return;
  waiting.delete(turn);
  current = turn;
  timer = setTimeout(end, mostMs, turn);
  turn.begin();
}

function end(turn: Turn): void {
  if (current !== turn) return;
  clearTimeout(timer);
  current = undefined;
  // what the page or its reader has asked for goes first
  setTimeout(next);
}

/** Calls `begin` once, in turn. Whoever was scrolled past before that loses the place in the line. */
export function inTurn(
  element: Element,
  begin: () => void,
): {
  /** To be called when it is there, so that the next one begins. */
  readonly there: () => void;
  readonly leave: () => void;
} {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)!.isIntersecting) waiting.add(turn);
      else waiting.delete(turn);
      // once all that came near with it stand in the line
      setTimeout(next);
    },
    { rootMargin: `${nearPx}px 0px` },
  );
  const there = () => end(turn);
  const leave = () => {
    observer.disconnect();
    waiting.delete(turn);
    there();
  };
  const turn = {
    element,
    begin: () => {
      observer.disconnect();
      begin();
    },
  };
  observer.observe(element);
  return { there, leave };
}
