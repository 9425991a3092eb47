/** Knows how fingers come to a page: as a touch screen sends them, not as made-up events. Expects nothing. */
import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Fingers = (points: readonly Point[]) => Promise<void>;

/** Puts fingers on the screen, moves them and takes them off: each call says where they are now. */
export async function touchScreen(page: Page): Promise<Fingers> {
  const client = await page.context().newCDPSession(page);
  let down = 0;
  return async (points) => {
    const type = points.length > down ? 'touchStart' : points.length < down ? 'touchEnd' : 'touchMove';
    down = points.length;
    await client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  };
}

/** Two fingers beside a point, moved apart or together. One is down before the other, as it is with hands. */
export async function pinch(fingers: Fingers, { x, y }: Point, from: number, to: number): Promise<void> {
  const at = (gap: number) => [
    { x: x - gap / 2, y },
    { x: x + gap / 2, y },
  ];
  await fingers(at(from).slice(0, 1));
  for (let step = 0; step <= 8; step++) await fingers(at(from + ((to - from) * step) / 8));
  await fingers([]);
}
