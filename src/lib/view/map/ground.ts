/**
 * Knows the ground under the troops where WebGL draws it: MapLibre, as a painter only. What is shown comes from
 * viewport.svelte.ts, so that wheel, fingers and keys do the same on the drawn map.
 */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './ground.css';
import { coloursAt, groundStyle } from './gl-style.ts';
import { shapesOf } from './shapes.ts';
import type { Camera } from './viewport.svelte.ts';

export interface Ground {
  /** Shows what the camera sees, in the next picture of the page. */
  show(camera: Camera): void;
  /** Takes the size of its box anew, and with it the widths of lines and the colours of the page. */
  refresh(pxPerUnit: number): void;
  /** Where a place lies in the box, in px, as MapLibre has it: for comparison with the drawn map. */
  project(at: readonly [number, number]): { x: number; y: number };
  remove(): void;
}

const shapes = {
  neighbours: shapesOf('neighbours'),
  oblasts: shapesOf('oblasts'),
  rivers: shapesOf('rivers'),
  lakes: shapesOf('lakes'),
};

/**
 * Paints the ground into a box; resolves when its first picture is complete.
 * @param lost is called at most once, if the graphics card takes the picture away later.
 * @throws Error where WebGL cannot be had.
 */
export async function paintGround(
  box: HTMLElement,
  { camera, pxPerUnit, lost }: { camera: Camera; pxPerUnit: number; lost: () => void },
): Promise<Ground> {
  setWorkerUrl(workerUrl);
  const map = new MapLibre({
    container: box,
    style: groundStyle(shapes, coloursAt(box), pxPerUnit),
    ...camera,
    minZoom: 0,
    maxPitch: 0,
    interactive: false,
    attributionControl: false,
    maplibreLogo: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    trackResize: false,
    canvasContextAttributes: { antialias: true },
    validateStyle: false,
  });
  // what it would do by itself is of no use: the page has another map at once
  map.on('error', () => undefined);
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  let [ready, gone] = [false, false];
  const complete = new Promise<void>((resolve, reject) => {
    canvas.addEventListener('webglcontextlost', () => {
      if (ready && !gone) lost();
      gone = true;
      reject(new Error('the WebGL context was lost'));
    });
    map.once('idle', () => resolve());
  });
  try {
    await complete;
  } catch (error) {
    map.remove();
    throw error;
  }
  ready = true;
  return {
    show: (camera) => map.jumpTo(camera),
    refresh(pxPerUnit) {
      map.resize();
      map.setStyle(groundStyle(shapes, coloursAt(box), pxPerUnit), { diff: true, validate: false });
    },
    project: (at) => map.project([at[0], at[1]]),
    remove() {
      gone = true;
      map.remove();
    },
  };
}
