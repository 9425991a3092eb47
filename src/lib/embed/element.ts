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
export const elementName = 'interpose-scenario';

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

/** Light or dark, as the page around it is by the colour of its text; undefined where the browser writes that in another way. */
function schemeAround(element: Element): string | undefined {
  const [, ...parts] = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(element).color) ?? [];
  if (parts.length < 3) return undefined;
  return parts.reduce((sum, part) => sum + Number(part), 0) > 382 ? 'dark' : 'light';
}

/** A block as wide as there is room, also in a flex box or a grid. Any style of the page goes before it. */
function addStyle(root: Node): void {
  // browsers before 2023 have what stands in the code
  if (!('adoptedStyleSheets' in root)) return;
  const sheets = (root as Document).adoptedStyleSheets;
  if (sheets.includes((style ??= new CSSStyleSheet()))) return;
  style.replaceSync(`:where(${elementName}){display:block;width:100%}`);
  sheets.push(style);
}
let style: CSSStyleSheet | undefined;

export function elementFrom(base: string): typeof HTMLElement {
  return class InterposeScenario extends HTMLElement implements Element {
    static observedAttributes = ['scenario', 'step', 'lang'];
    #frame: Frame | undefined;
    /** What the page has said last, by its kind: for a frame that is still to come, or comes anew. */
    readonly #said = new Map<string, EmbedCommand>();

    connectedCallback(): void {
      const get = (name: string) => this.getAttribute(name);
      addStyle(this.getRootNode());
      // through it one sees the page: it is light where that is
      const scheme = get('theme') ?? (get('transparent') === null ? undefined : schemeAround(this));
      const src = addressOf(base, (name) => {
        if (name === 'theme') return scheme ?? null;
        return name === 'lang' ? (get(name) ?? document.documentElement.lang) : get(name);
      });
      // what the page has inside for readers without script goes
      this.replaceChildren();
      this.#frame = addFrame(this, {
        src,
        title: this.title || 'Interpose',
        height: Number(get('height')) || reservedPx,
        scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'light dark',
        onevent: (event) => this.#tell(event),
        // what the page reserved for a time without script
        onheight: () => (this.style.minHeight = ''),
      });
      const wanted = (get('events') ?? '').split(/[ ,]+/);
      const events = (['change', 'result'] as const).filter((name) => wanted.includes(name));
      if (events.length > 0) this.#frame.send({ interpose: apiVersion, command: 'listen', events });
      for (const command of this.#said.values()) this.#frame.send(command);
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
      const name = command.command;
      // a walk begins anew and opens its own scenarios
      if (name === 'steps') this.#said.clear();
      this.#said.delete(name);
      this.#said.set(name, command);
      this.#frame?.send(command);
    }
    #tell(event: EmbedEvent): void {
      // where the reader has gone by hand
      if (event.event === 'step' && this.#said.has('steps'))
        this.#said.set('step', { interpose: apiVersion, command: 'step', step: event.step });
      this.dispatchEvent(new CustomEvent(`interpose-${event.event}`, { detail: event, bubbles: true }));
    }
  };
}
