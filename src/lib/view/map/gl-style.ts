/** Knows how MapLibre paints the ground: water, land, oblasts and neighbours, in the colours of the page. Knows no troops. */
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';

/** Colours and widths as the style sheet of the drawn map has them; widths in units of its frame. */
const paint = {
  sea: '--sea',
  land: '--land',
  around: '--land-around',
  border: '--border',
  oblast: '--oblast',
} as const;

export type Shapes = Readonly<Record<'neighbours' | 'oblasts' | 'rivers' | 'lakes', FeatureCollection>>;
type Colours = Readonly<Record<keyof typeof paint, string>>;

/** Reads the colours of the page around an element, light or dark as they are now. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'));
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(Object.entries(paint).map(([key, name]) => [key, read(name)]));
  probe.remove();
  return colours as Colours;
}

/** @param pxPerUnit width of one unit of the frame on the page, so that lines are as wide as in the drawn map. */
export function groundStyle(shapes: Shapes, colours: Colours, pxPerUnit: number): StyleSpecification {
  const source = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.1 });
  const fill = (id: string, source: string, colour: string) => ({
    id,
    source,
    type: 'fill' as const,
    paint: { 'fill-color': colour },
  });
  const line = (id: string, source: string, colour: string, widthUnits: number) => ({
    id,
    source,
    type: 'line' as const,
    layout: { 'line-join': 'round' as const },
    paint: { 'line-color': colour, 'line-width': widthUnits * pxPerUnit },
  });
  return {
    version: 8,
    sources: {
      neighbours: source(shapes.neighbours),
      oblasts: source(shapes.oblasts),
      rivers: source(shapes.rivers),
      lakes: source(shapes.lakes),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      fill('around', 'neighbours', colours.around),
      line('around-edge', 'neighbours', colours.border, 0.6),
      fill('land', 'oblasts', colours.land),
      line('oblast-edge', 'oblasts', colours.oblast, 0.7),
      line('rivers', 'rivers', colours.sea, 1.4),
      fill('lakes', 'lakes', colours.sea),
    ],
  };
}
