/** Knows where released versions of the model lie and fetches them. Computes nothing. */
import { asset } from '$app/paths';
import { version } from '#lib/generated/model.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Table } from '#lib/i18n/messages.ts';
import type { Release } from '../simulator.svelte.ts';

/** The module of an older version; undefined for today's, and for one that was never released, whose links today's model reads. */
export async function releaseFor(made: string | undefined): Promise<Release | undefined> {
  if (made === undefined || made === version) return undefined;
  try {
    const module = (await import(/* @vite-ignore */ fileOf(made, 'model'))) as Release;
    return module.version === made ? module : undefined;
  } catch {
    return undefined;
  }
}

/** The texts that belong to the results of a released version. */
export async function textsOf(made: string, language: Language): Promise<Table> {
  const module = (await import(/* @vite-ignore */ fileOf(made, `texts-${language}`))) as { default: Table };
  return module.default;
}

const fileOf = (made: string, name: string) =>
  new URL(asset(`/releases/${made}/${name}.js`), location.href).href;
