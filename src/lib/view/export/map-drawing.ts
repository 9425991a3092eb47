/** Knows the map with its contingents as a drawing without a style sheet, in units of the frame. Places nothing by itself. */
import { asOf, contributors } from '#lib/generated/model.ts';
import { places } from '#lib/generated/places.ts';
import type { PlacedContingent } from '#lib/geo/place.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Contingent } from '#lib/scenario/scenario.ts';
import { cities, shape } from '../map/base-shapes.ts';
import { circlesAtHome } from '../map/circles.ts';
import { countryNames } from '../map/country-names.ts';
import { bandOf, frame, isInside, keptFree, letterSize, type Box } from '../map/frame.ts';
import { placeAreaNames, placeNames, type Circle, type Name } from '../map/labels.ts';
import { lineOfContact } from '../map/line.ts';
import { leaderPath } from '../map/path.ts';
import { element, text } from './svg.ts';

type Colour = (name: string) => string;
/** Pictures have the letters of the wide map. */
const size = letterSize.wide;
export const groups = ['nato-europe', 'nato-other', 'non-nato'] as const;
const groupOf = (id: string) => contributors.find((one) => one.id === id)?.group ?? 'nato-europe';

export function mapDrawing(contingents: readonly Contingent[], messages: Messages, colour: Colour): string {
  const circles = circlesAtHome(contingents);
  const path = (d: string, attributes: Record<string, string | number>) =>
    element('path', { d, fill: 'none', 'stroke-linejoin': 'round', ...attributes });
  const clip = element('clipPath', { id: 'frame' }, element('rect', { ...frame }));
  const hatch = element(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    path('M0 0V6', { stroke: colour('hatch'), 'stroke-width': 1.1 }),
  );
  return element(
    'g',
    { 'clip-path': 'url(#frame)' },
    [
      element('defs', {}, clip + hatch),
      element('rect', { ...frame, fill: colour('sea') }),
      path(shape('neighbours'), {
        fill: colour('land-around'),
        stroke: colour('border'),
        'stroke-width': 0.6,
      }),
      path(shape('ukraine'), { fill: colour('land') }),
      path(shape('oblastBorders'), { stroke: colour('oblast'), 'stroke-width': 0.7 }),
      path(shape('rivers'), { stroke: colour('sea'), 'stroke-width': 1.4 }),
      path(shape('lakes'), { fill: colour('sea') }),
      path(shape('controlled'), { fill: 'url(#hatch)' }),
      path(shape('ukraine'), { stroke: colour('border'), 'stroke-width': 1.4 }),
      path(shape('line'), { stroke: colour('line'), 'stroke-width': 3, 'stroke-linecap': 'round' }),
      ...cities.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 2.2, fill: colour('ink-2') })),
      ...lineNote(messages, colour),
      ...circles.map(({ index, x, y, r }) => mark(groupOf(contingents[index].contributor), x, y, r, colour)),
      names(contingents, circles, messages, colour),
      ...leaders(circles, colour),
      ...circles.flatMap(({ index, x, y, r }) => {
        const { contributor, troops } = contingents[index];
        if (!isInside('wide', r, contributor)) return [];
        const fill = colour(groupOf(contributor) === 'non-nato' ? 'ink' : 'paper');
        const type = { size: size * 0.92, fill, anchor: 'middle' } as const;
        const number = messages.number(troops, 'integer');
        return [
          text(x, y - size * 0.1, contributor.toUpperCase(), { ...type, weight: 600 }),
          text(x, y + size * 0.85, number, type),
        ];
      }),
    ].join(''),
  );
}

/** From circles that made room for others to the true places of their contingents; seen above other circles too. */
export function leaders(circles: readonly Omit<PlacedContingent, 'index'>[], colour: Colour): string[] {
  const moved = circles.filter(({ leader }) => leader);
  const line = (edge: string, width: number) => (circle: Omit<PlacedContingent, 'index'>) =>
    element('path', { d: leaderPath(circle), stroke: colour(edge), 'stroke-width': width });
  return [
    ...moved.flatMap((circle) => [line('paper', 2.2)(circle), line('ink', 1)(circle)]),
    ...moved.map(({ trueX, trueY }) =>
      element('circle', { cx: trueX, cy: trueY, r: 2.8, fill: colour('ink'), stroke: colour('paper') }),
    ),
  ];
}

/** The circle of a contingent, its group told apart in form too. */
export function mark(group: string, x: number, y: number, r: number, colour: Colour): string {
  const circle = (attributes: Record<string, string | number>) =>
    element('circle', { cx: x, cy: y, r, ...attributes });
  const band = bandOf(r, 1);
  const hollow = 1.25 * band;
  if (group === 'non-nato')
    return circle({
      ...{ r: r - hollow / 2, fill: colour('paper') },
      ...{ stroke: colour('non-nato'), 'stroke-width': hollow },
    });
  const disc = circle({ fill: colour(group), 'fill-opacity': 0.9, stroke: colour('paper') });
  if (group !== 'nato-other') return disc;
  return disc + circle({ r: r - 1.5 * band, fill: 'none', stroke: colour('paper'), 'stroke-width': band });
}

/** Where names and circles leave them room. */
function countries(
  circles: readonly Circle[],
  taken: readonly Box[],
  messages: Messages,
  colour: Colour,
): string[] {
  const type = { size: size * 0.92, fill: colour('ink-3'), anchor: 'middle' } as const;
  const placed = placeAreaNames(countryNames(messages.language), circles, taken, type.size);
  return placed.flatMap(({ words, x, y }) =>
    words.map((word, i) => text(x, y + i * 1.2 * type.size, word, type)),
  );
}

function lineNote(messages: Messages, colour: Colour): string[] {
  const type = { size, fill: colour('ink-2'), anchor: 'end' } as const;
  return [
    element('path', { d: 'M852 127L821 188', stroke: colour('ink-3'), fill: 'none' }),
    text(952, 100, messages.text('map.line'), { ...type, weight: 600 }),
    text(952, 100 + 1.2 * size, messages.text('map.schematic', { date: messages.date(asOf) }), type),
  ];
}

function names(
  contingents: readonly Contingent[],
  circles: readonly PlacedContingent[],
  messages: Messages,
  colour: Colour,
): string {
  const ofCities = [...cities]
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, x, y }): Name => {
      const place = places.find((one) => one.id === id)!;
      const anchor = 'anchor' in place ? place.anchor : 'right';
      return { text: messages.text(`place.${id}.name`), x, y, gap: 6, anchor, dot: true };
    });
  const ofContingents = circles.flatMap(({ index, x, y, r }): Name[] => {
    const { contributor, troops } = contingents[index];
    if (isInside('wide', r, contributor)) return [];
    const words = `${contributor.toUpperCase()} ${messages.number(troops, 'integer')}`;
    return [{ text: words, x, y, gap: r + 7, anchor: 'right', dot: false }];
  });
  const placed = placeNames(
    [...ofCities, ...ofContingents],
    circles,
    size,
    frame,
    keptFree('wide', false),
    lineOfContact,
  );
  const taken = placed.map(({ box }) => box);
  return [
    ...countries(circles, taken, messages, colour),
    ...placed.map(({ name, x, y, align }) =>
      text(x, y, name.text, {
        ...{ size, fill: colour('ink'), anchor: align, edge: colour('land') },
        weight: ofContingents.includes(name) ? 600 : 400,
      }),
    ),
    ...placed.flatMap(({ name, isCovered }) =>
      isCovered ? [element('circle', { cx: name.x, cy: name.y, r: 2.2, fill: colour('paper') })] : [],
    ),
  ].join('');
}
