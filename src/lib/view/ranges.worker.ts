/** Answers questions to the sample off the page's thread. Knows only the places that come with a question. */
import type { Site, Terrain } from '#lib/scenario/facts.ts';
import { answer, type Question } from '#lib/scenario/sampling.ts';

export interface Asked {
  readonly id: number;
  readonly question: Question;
  /** The measured places of the scenario, by their coordinates. */
  readonly sites: ReadonlyMap<string, Site>;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const terrain: Terrain = (at) => data.sites.get(at.join(','))!;
  postMessage({ id: data.id, answer: answer(data.question, terrain) });
});
