/** Knows what somebody wants to embed, as it is chosen. Knows no element of the page. */
import type { Messages } from '#lib/i18n/messages.ts';
import { writeLink } from '#lib/scenario/link.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { levelOf, type PresetId } from '#lib/scenario/scenario.ts';
import type { Flags } from '../embed/flags.ts';
import type { Wanted } from './code.ts';

export class Choice {
  preset: PresetId = $state()!;
  flags: Flags = $state.raw()!;
  /** The code pins the version of the model. */
  frozen = $state(false);
  title = $state('');
  /** As the preview has told it, px. */
  height: number | undefined = $state();

  constructor(preset: PresetId, flags: Flags) {
    this.preset = preset;
    this.flags = flags;
  }

  set(change: Partial<Flags>): void {
    this.flags = { ...this.flags, ...change };
  }

  /** @param base folder of Interpose, with / at its end. */
  wanted(messages: Messages, base: string): Wanted {
    const scenario = presetScenario(this.preset);
    const level = messages.number(levelOf(scenario), 'integer');
    const heading = messages.text('page.heading', { level });
    return {
      base,
      language: messages.language,
      preset: this.preset,
      link: this.frozen ? writeLink(scenario, this.preset) : '',
      flags: this.flags,
      title: this.title.trim() || heading,
      height: this.height ?? 1_000,
      alt: messages.text('share.alt', {
        level,
        count: scenario.contingents.length,
        name: messages.text(`preset.${this.preset}.name`),
      }),
      caption: `${heading}. ${messages.text('share.caption')}`,
      more: messages.text('share.more'),
    };
  }
}
