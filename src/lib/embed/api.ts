/** Knows the messages between the embed and the page around it, version 1, in both directions. static/embed-api-1.schema.json says the same. */

/** Every message has it, so that others are told apart. */
export const apiVersion = 1;

/** What is to be seen while a step of a walk is shown. */
export const highlights = ['level', 'answers', 'map', 'quote'] as const;
export type Highlight = (typeof highlights)[number];

/** One step of a walk: a scenario and a sentence, both of the page that embeds. */
export interface Step {
  /** What stands after # in an address of Interpose, or the id of a preset. */
  readonly scenario: string;
  /** Plain text. */
  readonly sentence: string;
  readonly highlight?: Highlight;
}

/** From the embed to the page around it. */
export type EmbedEvent =
  /** Sent once, when the embed takes commands. */
  | {
      readonly interpose: 1;
      readonly event: 'ready';
      /** Version of the model. */
      readonly model: string;
      readonly language: string;
      readonly preset: string;
    }
  /** Only if it was asked for: what the reader or a command has set, as a link that computes the same for ever. */
  | { readonly interpose: 1; readonly event: 'change'; readonly scenario: string; readonly level: number }
  /** Only if it was asked for: numbers in full precision and classes, by id of the result. */
  | {
      readonly interpose: 1;
      readonly event: 'result';
      readonly model: string;
      readonly scenario: string;
      readonly results: Readonly<Record<string, number | string>>;
    }
  /** Step of a walk that is shown, from 1. Only if a walk was given. */
  | { readonly interpose: 1; readonly event: 'step'; readonly step: number; readonly steps: number };

/** From the page around it to the embed. */
export type EmbedCommand =
  /** What stands after # in an address of Interpose, or the id of a preset. */
  | { readonly interpose: 1; readonly command: 'scenario'; readonly scenario: string }
  | { readonly interpose: 1; readonly command: 'steps'; readonly steps: readonly Step[] }
  /** From 1. */
  | { readonly interpose: 1; readonly command: 'step'; readonly step: number }
  /** Which events are wanted from now on. Without this only `ready` and `step` are sent. */
  | { readonly interpose: 1; readonly command: 'listen'; readonly events: readonly ('change' | 'result')[] };

/** Bounds of what is taken from a host. */
export const bounds = { scenario: 4_000, sentence: 600, steps: 60 } as const;

/** The command in a message; undefined for anything else, whatever it is. Unknown fields are refused, as the schema does. Never throws. */
export function readCommand(data: unknown): EmbedCommand | undefined {
  if (!isRecord(data) || data.interpose !== apiVersion) return undefined;
  const has = (...keys: string[]) => onlyHas(data, ['interpose', 'command', ...keys]);
  switch (data.command) {
    case 'scenario':
      return has('scenario') && isText(data.scenario, bounds.scenario) ? (data as EmbedCommand) : undefined;
    case 'steps':
      return has('steps') && isSteps(data.steps) ? (data as EmbedCommand) : undefined;
    case 'step':
      return has('step') && isStepNumber(data.step) ? (data as EmbedCommand) : undefined;
    case 'listen':
      return has('events') && isList(data.events, 2, (name) => name === 'change' || name === 'result')
        ? (data as EmbedCommand)
        : undefined;
    default:
      return undefined;
  }
}

/** The event in a message of an embed; undefined for anything else. For the page around it. */
export function readEvent(data: unknown): EmbedEvent | undefined {
  return isRecord(data) && data.interpose === apiVersion && typeof data.event === 'string'
    ? (data as unknown as EmbedEvent)
    : undefined;
}

/** Whether something is a walk: one step at least. */
export function isSteps(data: unknown): data is readonly Step[] {
  return isList(data, bounds.steps, isStep) && (data as unknown[]).length > 0;
}

function isStep(data: unknown): boolean {
  return (
    isRecord(data) &&
    onlyHas(data, ['scenario', 'sentence', 'highlight']) &&
    isText(data.scenario, bounds.scenario) &&
    isText(data.sentence, bounds.sentence) &&
    (data.highlight === undefined
      ? !Object.hasOwn(data, 'highlight')
      : (highlights as readonly unknown[]).includes(data.highlight))
  );
}

const isStepNumber = (value: unknown) =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= bounds.steps;
const isText = (value: unknown, longest: number) => typeof value === 'string' && [...value].length <= longest;
const onlyHas = (data: object, keys: readonly string[]) =>
  Object.keys(data).every((key) => keys.includes(key));

function isList(data: unknown, most: number, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(data) && data.length <= most && data.every(isOne);
}
function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
