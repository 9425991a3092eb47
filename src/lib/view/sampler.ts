/** Knows where questions to the sample are answered: in one worker, or on the page's thread in idle time where workers are refused. */
import type { AnswerTo, Question } from '#lib/scenario/sampling.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import type { Asked } from './ranges.worker.ts';
import type { Release } from './simulator.svelte.ts';

interface Open {
  readonly question: Question;
  readonly give: (answer: never) => void;
  readonly fail: (error: unknown) => void;
}

const open = new Map<number, Open>();
let count = 0;
/** `null` once the browser has refused. */
let worker: Worker | null | undefined;

/** Answers come in the order of the questions. The places of the scenario must have been measured. */
export function ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>> {
  return new Promise<AnswerTo<Q>>((give, fail) => {
    const id = count++;
    open.set(id, { question, give, fail });
    worker = worker === undefined ? started() : worker;
    if (worker === null) void answerHere(id);
    else {
      const sites = new Map(question.scenario.contingents.map(({ at }) => [at.join(','), terrain(at)]));
      worker.postMessage({ id, question, sites } satisfies Asked);
    }
  });
}

/** Today's model answers in its worker; a released one here, since it is seldom asked. */
export async function answered<Q extends Question>(
  { release }: { readonly release?: Release },
  question: Q,
): Promise<AnswerTo<Q>> {
  return release === undefined ? ask(question) : release.answer(question, release.terrain);
}

function started(): Worker | null {
  try {
    const made = new Worker(new URL('./ranges.worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<{ id: number; answer: never }>) => {
      open.get(data.id)?.give(data.answer);
      open.delete(data.id);
    };
    // a sandboxed frame may refuse only now, or its script may not have come
    made.onerror = () => {
      worker = null;
      made.terminate();
      for (const id of open.keys()) void answerHere(id);
    };
    return made;
  } catch {
    return null;
  }
}

async function answerHere(id: number): Promise<void> {
  const { question, give, fail } = open.get(id)!;
  open.delete(id);
  try {
    const { answer } = await import('#lib/scenario/sampling.ts');
    await new Promise<void>((idle) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => idle(), { timeout: 500 });
      else setTimeout(idle);
    });
    give(answer(question, terrain) as never);
  } catch (error) {
    fail(error);
  }
}
