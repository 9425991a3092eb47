/** Knows what a page that embeds Interpose can say in TypeScript: the messages, version 1, and the element. Types alone: it is served as it stands, as /embed.d.ts. */

/** What is to be seen while a step of a walk is shown. */
export type Highlight = 'level' | 'answers' | 'map' | 'quote';

/** One step of a walk: a scenario and a sentence, both of the page that embeds. */
export interface Step {
  /** What stands after # in an address of Interpose, or the id of a preset. */
  readonly scenario: string;
  /** Plain text. */
  readonly sentence: string;
  readonly highlight?: Highlight;
}

/** Sent once, when the embed takes commands. */
export interface ReadyEvent {
  readonly interpose: 1;
  readonly event: 'ready';
  /** Version of the model. */
  readonly model: string;
  readonly language: string;
  readonly preset: string;
}

/** Only if it was asked for: what the reader or a command has set, as a link that computes the same for ever. */
export interface ChangeEvent {
  readonly interpose: 1;
  readonly event: 'change';
  readonly scenario: string;
  /** Troops. */
  readonly level: number;
}

/** Only if it was asked for: numbers in full precision and classes, by id of the result. */
export interface ResultEvent {
  readonly interpose: 1;
  readonly event: 'result';
  readonly model: string;
  readonly scenario: string;
  readonly results: Readonly<Record<string, number | string>>;
}

/** Step of a walk that is shown, from 1. Only if a walk was given. */
export interface StepEvent {
  readonly interpose: 1;
  readonly event: 'step';
  readonly step: number;
  readonly steps: number;
}

/** From the embed to the page around it. */
export type EmbedEvent = ReadyEvent | ChangeEvent | ResultEvent | StepEvent;

/** From the page around it to the embed. */
export type EmbedCommand =
  /** What stands after # in an address of Interpose, or the id of a preset. */
  | { readonly interpose: 1; readonly command: 'scenario'; readonly scenario: string }
  | { readonly interpose: 1; readonly command: 'steps'; readonly steps: readonly Step[] }
  /** From 1. */
  | { readonly interpose: 1; readonly command: 'step'; readonly step: number }
  /** Which events are wanted from now on. Without this only `ready` and `step` are sent. */
  | { readonly interpose: 1; readonly command: 'listen'; readonly events: readonly ('change' | 'result')[] };

/** `<interpose-scenario>`. Its attributes are `scenario`, `lang`, `height`, `events` and the flags of the embed's address. */
export interface InterposeScenario extends HTMLElement {
  /** Opens another scenario in place: a preset, or what stands after # in an address of Interpose. What cannot be read changes nothing. */
  show(scenario: string): void;
  /** Begins a walk. */
  set steps(steps: readonly Step[]);
  /** Goes to a step of the walk, from 1. */
  set step(step: number);
}

declare global {
  interface HTMLElementTagNameMap {
    'interpose-scenario': InterposeScenario;
  }
  /** The events of the embed, sent from the element; they bubble. */
  interface HTMLElementEventMap {
    'interpose-ready': CustomEvent<ReadyEvent>;
    'interpose-change': CustomEvent<ChangeEvent>;
    'interpose-result': CustomEvent<ResultEvent>;
    'interpose-step': CustomEvent<StepEvent>;
  }
}
