/** Knows where the line of contact runs in the frame, as points from which nothing is left out: for what must not cross it. */
import { reach } from '#lib/scenario/measure.ts';
import { projection } from './frame.ts';

export const lineOfContact = reach.lineOfContact.lines.flatMap((line) =>
  line.flatMap(([lon, lat]) => {
    const point = projection([lon, lat]);
    return point ? [point] : [];
  }),
);
