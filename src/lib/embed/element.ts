/** Knows `<interpose-scenario>`: its attributes, properties and events, and what stands there until the frame does. */
import { apiVersion } from './api.ts';
import { addFrame, type Frame } from './frame.ts';
import type { EmbedCommand, EmbedEvent, InterposeScenario as Element, Step } from './types.ts';

/** Attributes that are flags of the embed's address, as they stand there. */
const flags = [
  'theme',
  'accent',
  'transparent',
  'static',
  'plain',
  'only',
  'lock',
  'steps',
  'step',
  'speak',
] as const;
const reservedPx = 1_000;

/** The languages of the product (src/lib/i18n/language.ts, which this must not fetch); English where none fits. A test compares them. */
export const languages = ['de', 'en', 'uk'];
const languageOf = (tag: string | null) =>
  languages.find((language) => tag?.toLowerCase().split('-')[0] === language) ?? 'en';

/** Address of an embed: `base` is the folder of Interpose, with / at its end. */
export function addressOf(base: string, get: (name: string) => string | null): string {
  const scenario = get('scenario') ?? '';
  const isPreset = /^[a-z][a-z\d-]*$/.test(scenario);
  const path = `${languageOf(get('lang'))}/embed/${isPreset ? `${scenario}/` : ''}`;
  const url = new URL(path, base);
  const query = flags.flatMap((name) => {
    const value = get(name);
    return value === null ? [] : [value === '' ? name : `${name}=${encodeURIComponent(value)}`];
  });
  url.search = query.join('&');
  if (!isPreset) url.hash = scenario;
  return url.href;
}

export function elementFrom(base: string): typeof HTMLElement {
  return class InterposeScenario extends HTMLElement implements Element {
    static observedAttributes = ['scenario', 'step', 'lang'];
    #frame: Frame | undefined;
    /** Said before there was a frame to say it to. */
    #early: EmbedCommand[] = [];

    connectedCallback(): void {
      const get = (name: string) => this.getAttribute(name);
      const src = addressOf(base, (name) =>
        name === 'lang' ? (get(name) ?? document.documentElement.lang) : get(name),
      );
      this.style.display = 'block';
      // what the page has inside for readers without script goes
      this.replaceChildren();
      this.#frame = addFrame(this, {
        src,
        title: this.title || 'Interpose',
        height: Number(get('height')) || reservedPx,
        onevent: (event) => this.#tell(event),
        // what the page reserved for a time without script
        onheight: () => (this.style.minHeight = ''),
      });
      const wanted = (get('events') ?? '').split(/[ ,]+/);
      const events = (['change', 'result'] as const).filter((name) => wanted.includes(name));
      if (events.length > 0) this.#send({ interpose: apiVersion, command: 'listen', events });
      for (const command of this.#early.splice(0)) this.#send(command);
      // set by a page before this script was there
      for (const name of ['steps', 'step'] as const)
        if (Object.hasOwn(this, name)) {
          const { value } = Object.getOwnPropertyDescriptor(this, name)!;
          delete (this as Record<string, unknown>)[name];
          Reflect.set(this, name, value);
        }
    }

    disconnectedCallback(): void {
      this.#frame?.remove();
      this.#frame = undefined;
    }

    attributeChangedCallback(name: string, old: string | null, value: string | null): void {
      if (this.#frame === undefined || old === value || value === null) return;
      if (name === 'scenario') this.show(value);
      else if (name === 'step') this.step = Number(value);
      else {
        this.disconnectedCallback();
        this.connectedCallback();
      }
    }

    /** Opens another scenario in place. */
    show(scenario: string): void {
      this.#send({ interpose: apiVersion, command: 'scenario', scenario });
    }
    set steps(steps: readonly Step[]) {
      this.#send({ interpose: apiVersion, command: 'steps', steps });
    }
    set step(step: number) {
      this.#send({ interpose: apiVersion, command: 'step', step });
    }

    #send(command: EmbedCommand): void {
      if (this.#frame === undefined) this.#early.push(command);
      else this.#frame.send(command);
    }
    #tell(event: EmbedEvent): void {
      this.dispatchEvent(new CustomEvent(`interpose-${event.event}`, { detail: event, bubbles: true }));
    }
  };
}
