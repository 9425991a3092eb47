/** Knows what an oEmbed answer says of a preset (https://oembed.com, version 1.0). Only for prerendering. */
import type { Messages } from '#lib/i18n/messages.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { levelOf, type PresetId } from '#lib/scenario/scenario.ts';
import { codesOf } from '../share/code.ts';
import { noFlags } from './flags.ts';

/** What most columns of text leave, px, and the height that the highest preset has there, measured; hosts that listen correct it. */
const width = 700;
const height = 1_850;

export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** @param origin of the site, without / at its end. */
export function oembedOf(messages: Messages, preset: PresetId, origin: string): Oembed {
  const level = messages.number(levelOf(presetScenario(preset)), 'integer');
  const title = messages.text('page.heading', { level });
  const { iframe } = codesOf({
    base: `${origin}/`,
    language: messages.language,
    preset,
    link: '',
    flags: noFlags,
    title,
    height,
    alt: '',
    caption: '',
    more: '',
  });
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Interpose',
    provider_url: `${origin}/`,
    title,
    html: iframe,
    width,
    height,
  };
}
