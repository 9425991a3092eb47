/** Knows what the embed does at a command of the page around it and what it tells that page. Heights are in heights.ts. */
import { readCommand } from '#lib/embed/api.ts';
import type { EmbedCommand, EmbedEvent } from '#lib/embed/types.ts';
import { version } from '#lib/generated/model.ts';
import { openScenario, resultIds, type Parts } from './scenario-shown.ts';

/** While something is dragged the host is told where it rests, not each place on the way. */
const restMs = 100;

export class HostApi {
  readonly #post: (event: EmbedEvent) => void;
  readonly #parts: Parts;
  #listening: readonly ('change' | 'result')[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;
  /** Commands one after the other, so that the last wins. */
  #done: Promise<void> = Promise.resolve();

  constructor(post: (event: EmbedEvent) => void, parts: Parts) {
    this.#post = post;
    this.#parts = parts;
  }

  /** Says that commands are taken, and from now on what changes. */
  begin(): void {
    const { simulator, embed, messages } = this.#parts;
    const { language } = messages;
    this.#stop = $effect.root(() => {
      $effect(() => {
        void simulator.scenario;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#tell(this.#listening), restMs);
      });
      $effect(() => {
        const [step, steps] = [embed.step + 1, embed.steps.length];
        if (steps === 0) return;
        this.#show(step);
        this.#post({ interpose: 1, event: 'step', step, steps });
      });
    });
    this.#post({ interpose: 1, event: 'ready', model: version, language, preset: simulator.preset });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
  }

  /** Takes a message of the host. Whatever is no command is left alone without a word. */
  take(data: unknown): void {
    const command = readCommand(data);
    if (command !== undefined) this.#queue(() => this.#obey(command));
  }

  #queue(task: () => Promise<void>): void {
    this.#done = this.#done.then(task).catch(() => undefined);
  }

  async #obey(command: EmbedCommand): Promise<void> {
    const { embed, messages } = this.#parts;
    switch (command.command) {
      case 'scenario':
        return openScenario(command.scenario, this.#parts);
      case 'steps':
        await messages.withLate();
        [embed.step, embed.steps] = [0, command.steps];
        return;
      case 'step':
        embed.step = Math.min(command.step, embed.steps.length || 1) - 1;
        return;
      case 'listen':
        this.#listening = command.events;
        // what this tells need not be told again in a moment
        clearTimeout(this.#timer);
        return this.#tell(command.events);
    }
  }

  /** The scenario of a step, and what is to be looked at. */
  #show(step: number): void {
    const { scenario, highlight } = this.#parts.embed.steps[step - 1];
    document.documentElement.dataset.highlight = highlight ?? '';
    this.#queue(() => openScenario(scenario, this.#parts));
  }

  async #tell(wanted: readonly ('change' | 'result')[]): Promise<void> {
    if (wanted.length === 0) return;
    const today = await import('#lib/scenario/release.ts');
    const { scenario, preset, level, result, release } = this.#parts.simulator;
    const link = (release ?? today).writeLink(scenario, preset);
    if (wanted.includes('change')) this.#post({ interpose: 1, event: 'change', scenario: link, level });
    if (wanted.includes('result')) {
      const outputs = result.outputs as unknown as Record<string, { value?: number; class?: string }>;
      const results = Object.fromEntries(
        resultIds.flatMap((id) => {
          const value = outputs[id]?.value ?? outputs[id]?.class;
          return value === undefined ? [] : [[id, value]];
        }),
      );
      this.#post({ interpose: 1, event: 'result', model: result.model.version, scenario: link, results });
    }
  }
}
