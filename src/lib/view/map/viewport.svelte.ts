/** Knows which part of the map is shown, and how wheel, fingers and buttons change it. One for both the drawn and the WebGL map. */
import {
  select,
  zoom as zooming,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomBehavior,
  type ZoomTransform,
} from 'd3';
import type { LonLat } from '#lib/scenario/scenario.ts';
import { frame, home, lonLatAt, projection } from './frame.ts';

/** How far one can zoom in: 1 km is then about 5 units of the frame. */
const nearest = 8;
const stepMs = 220;

/** The camera of MapLibre. */
export interface Camera {
  readonly center: [number, number];
  readonly zoom: number;
}

/** Powers of two by which a wheel enlarges. Two fingers on a trackpad come as a wheel with Ctrl and small steps. */
function wheelSteps({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  const isPinch = ctrlKey && Math.abs(deltaY) < 50;
  return -deltaY * perUnit * (isPinch ? 10 : 1);
}

export class Viewport {
  /** From the whole map in the frame to the part shown: enlarged `k` times, then shifted by units of the frame. */
  view: ZoomTransform = $state.raw(zoomIdentity);
  /** Set where a wheel turned over the map without what would make it zoom, so that the page scrolled. */
  refused = $state(false);
  /** Width of the map on the page, px. */
  widthPx: number = $state(frame.width);
  /** Whether steps of zoom glide: only where the ground can follow. */
  smooth = false;

  #behavior: ZoomBehavior<SVGSVGElement, unknown> | undefined;
  #svg: SVGSVGElement | undefined;
  /** In a frame the page around belongs to someone else, so that its scrolling is left alone. */
  #framed = typeof window !== 'undefined' && window.parent !== window;

  get isHome(): boolean {
    return this.view.k === 1;
  }

  /** Where a place lies in the frame as it is shown now. */
  project = (at: readonly [number, number]): [number, number] | null => {
    const point = projection([at[0], at[1]]);
    return point && this.view.apply(point);
  };

  /** The place at a point of the frame as it is shown now. */
  lonLatAt(x: number, y: number): LonLat | undefined {
    return lonLatAt(...this.view.invert([x, y]));
  }

  /** Keeps {@link widthPx}. By hand, since a binding would bring its code into the first script. */
  measure = (element: HTMLElement): (() => void) => {
    const read = () => {
      const { width } = element.getBoundingClientRect();
      // a map that is not shown has none, and nothing could be projected then
      if (width > 0) this.widthPx = width;
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  };

  /** What MapLibre calls this part of the map, in a box of whole pixels at its upper left. */
  camera(box: { width: number; height: number }): Camera {
    const pxPerUnit = this.widthPx / frame.width;
    const middle = this.view.invert([box.width / 2 / pxPerUnit, box.height / 2 / pxPerUnit]);
    const center = projection.invert?.(middle) ?? [...home.center];
    return { center, zoom: home.zoom + Math.log2(this.view.k * pxPerUnit) };
  }

  /** Listens to wheel and fingers on the map. Wheel: with Ctrl or Command; on a page of our own also once the map has the focus. */
  attach = (svg: SVGSVGElement): (() => void) => {
    this.#svg = svg;
    this.#behavior = zooming<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [frame.width, frame.height],
      ])
      .translateExtent([
        [0, 0],
        [frame.width, frame.height],
      ])
      .scaleExtent([1, nearest])
      .clickDistance(4)
      .wheelDelta(wheelSteps)
      .filter((event: Event) => this.#wants(event))
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.view = transform;
        this.refused = false;
      });
    select(svg).call(this.#behavior).on('dblclick.zoom', null);
    return () => {
      select(svg).on('.zoom', null);
      this.#svg = undefined;
    };
  };

  #wants(event: Event): boolean {
    if (event instanceof WheelEvent) {
      const wanted =
        event.ctrlKey ||
        event.metaKey ||
        (!this.#framed && this.#svg?.contains(document.activeElement) === true);
      if (!wanted) this.refused = true;
      // out of the whole map one scrolls on
      if (!wanted || (this.isHome && event.deltaY > 0 && !event.ctrlKey)) return false;
      // at the last step too, where the library would leave the wheel to the page
      event.preventDefault();
      return true;
    }
    const onMark = (event.target as Element).closest('[role="option"]') !== null;
    if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
      return event.touches.length > 1 || (!onMark && !this.isHome && !this.#framed);
    return !onMark && (event as MouseEvent).button === 0;
  }

  /** Enlarges by a factor about the middle, or about a point of the frame. */
  zoomBy(factor: number, about?: [number, number]): void {
    this.#change((behavior, target) => behavior.scaleBy(target as never, factor, about));
  }

  /** Shows the whole map. */
  goHome(): void {
    this.#change((behavior, target) => behavior.transform(target as never, zoomIdentity));
  }

  /** Brings a place into view, for those who move by keys. */
  reveal(at: LonLat): void {
    const point = this.project(at);
    if (this.isHome || point === null) return;
    const [x, y] = point;
    const margin = 40;
    if (x > margin && y > margin && x < frame.width - margin && y < frame.height - margin) return;
    const atHome = projection([at[0], at[1]]);
    if (atHome) this.#change((behavior, target) => behavior.translateTo(target as never, ...atHome));
  }

  #change(how: (behavior: ZoomBehavior<SVGSVGElement, unknown>, target: unknown) => void): void {
    if (this.#svg === undefined || this.#behavior === undefined) return;
    const glide = this.smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const selection = select(this.#svg);
    how(this.#behavior, glide ? selection.transition().duration(stepMs) : selection);
  }
}
