/** Knows how the prerendered map (BaseMap.svelte) is made to show a part of itself, in finer shapes. It is in no script, so it is changed as it stands. */
import { frame } from './frame.ts';

interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Width of the hatching's own strokes stays the same on the page, whatever part is shown. */
export function showPart(base: SVGSVGElement, { k, x, y }: View): void {
  base.setAttribute('viewBox', [-x / k, -y / k, frame.width / k, frame.height / k].join(' '));
  base.style.setProperty('--near', String(k));
  for (const pattern of base.querySelectorAll('pattern'))
    pattern.setAttribute('patternTransform', `rotate(45) scale(${1 / k})`);
}

/** From here on the live part shows what stands on the map, so that the prerendered names do not show twice. */
export function leaveFurniture(base: SVGSVGElement): void {
  base.querySelector('.map-furniture')?.remove();
}

/** Puts the exact shapes in the place of those that are good enough for the whole map. */
export async function refine(base: SVGSVGElement): Promise<void> {
  const { oblastBorders, pathOf, shapesOf } = await import('./shapes.ts');
  const layers = {
    '.around': 'neighbours',
    '#map-land': 'ukraine',
    '.water-line': 'rivers',
    '.water': 'lakes',
    '.controlled': 'controlled',
  } as const;
  for (const [name, layer] of Object.entries(layers))
    base.querySelector(`path${name}`)?.setAttribute('d', pathOf(shapesOf(layer)));
  base.querySelector('path.oblasts')?.setAttribute('d', pathOf(oblastBorders));
}
