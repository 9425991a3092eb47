/** Knows how the messages between the embed and the page around it, version 1, are told from others. types.ts and static/embed-api-1.schema.json say what they are. */
import type { EmbedCommand, EmbedEvent, Highlight, Step } from './types.ts';

/** Every message has it, so that others are told apart. */
export const apiVersion = 1;

/** What is to be seen while a step of a walk is shown. */
export const highlights = ['level', 'answers', 'map', 'quote'] as const satisfies readonly Highlight[];

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
