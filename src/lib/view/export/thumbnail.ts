/** Knows a scenario as a very small picture: land, line and circles. Reads no name. */
import { contributors } from '#lib/generated/model.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { shape } from '../map/base-shapes.ts';
import { circlesAtHome } from '../map/circles.ts';
import { frame } from '../map/frame.ts';
import { mark } from './map-drawing.ts';
import { colours } from './palette.ts';
import { element, picture } from './svg.ts';

/** As an address for an image. What cannot be drawn gives land and line alone. */
export function thumbnail({ contingents }: Scenario): string {
  const colour = colours('light');
  const path = (d: string, attributes: Record<string, string | number>) =>
    element('path', { d, fill: 'none', ...attributes });
  const groupOf = (id: string) => contributors.find((one) => one.id === id)?.group ?? 'nato-europe';
  const circles = circlesAtHome(contingents);
  const drawn = [
    path(shape('ukraine'), { fill: colour('land'), stroke: colour('border'), 'stroke-width': 4 }),
    path(shape('line'), { stroke: colour('line'), 'stroke-width': 8 }),
    ...circles.map(({ index, x, y, r }) =>
      mark(groupOf(contingents[index].contributor), x, y, r + 6, colour),
    ),
  ].join('');
  const svg = picture(frame, { title: '', description: '', paper: colour('sea') }, drawn);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
