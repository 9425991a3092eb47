/** Knows how one embed stands in the page of others: its frame, made when it comes near, its height, its messages, its end. */
import { readEvent } from './api.ts';
import { inTurn } from './turn.ts';
import type { EmbedCommand, EmbedEvent } from './types.ts';

export interface FrameOptions {
  /** Address of the embed, with flags and scenario. */
  readonly src: string;
  /** Said by screen readers. */
  readonly title: string;
  /** Reserved until the embed says its own, px. */
  readonly height: number;
  /** As the embed is asked to be: a browser lets the page show through only where both are of one scheme. */
  readonly scheme: string;
  readonly onevent: (event: EmbedEvent) => void;
  /** Called with each height that the embed says, px. */
  readonly onheight: () => void;
}

/** What can be done with a frame. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  /** Kept until the embed takes commands. */
  send(command: EmbedCommand): void;
  remove(): void;
}

/** More than any embed is high: a height beyond it is none. */
const mostPx = 20_000;

/** Puts the frame into an element. It is fetched when it comes near what is seen. */
export function addFrame(
  into: HTMLElement,
  { src, title, height, scheme, onevent, onheight }: FrameOptions,
): Frame {
  const element = document.createElement('iframe');
  Object.assign(element, { title, referrerPolicy: 'no-referrer' });
  // set by script, so that a host's content policy allows it
  element.style.cssText = `display:block;width:100%;height:${height}px;border:0;color-scheme:${scheme}`;
  let waiting: EmbedCommand[] | undefined = [];
  const post = (command: EmbedCommand) => element.contentWindow?.postMessage(command, '*');
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== element.contentWindow || typeof data !== 'object' || data === null) return;
    if (data.sentinel === 'amp' && data.type === 'embed-size') {
      const px = Number(data.height);
      if (px > 0 && px < mostPx) {
        element.style.height = `${Math.ceil(px)}px`;
        onheight();
      }
      return;
    }
    const event = readEvent(data);
    if (event === undefined) return;
    if (event.event === 'ready') {
      waiting?.forEach(post);
      waiting = undefined;
      turn.there();
    }
    onevent(event);
  };
  addEventListener('message', hear);
  into.append(element);
  const turn = inTurn(element, () => (element.src = src));
  return {
    element,
    send: (command) => (waiting === undefined ? post(command) : void waiting.push(command)),
    remove: () => {
      removeEventListener('message', hear);
      turn.leave();
      element.remove();
    },
  };
}
