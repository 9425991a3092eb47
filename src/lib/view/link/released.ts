/** Knows where released versions of the model lie and fetches them. Computes nothing. */
import { asset } from '$app/paths';
import { version } from '#lib/generated/model.ts';
import { compareVersions } from '#lib/scenario/version.ts';
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

/** Releases stay as they are: a language that came later is not in those up to this one. */
const lastWithout: Partial<Record<Language, string>> = { uk: '1.0.0' };

/** The language that the texts of a released version can be had in: English where it was frozen before the page's language came. */
export function languageOfRelease(made: string, language: Language): Language {
  const last = lastWithout[language];
  return last !== undefined && compareVersions(made, last) <= 0 ? 'en' : language;
}

/** Texts of the model itself. Those around it need not follow it into another language. */
const ofModel = /^(rule|parameter|input|group|lens|stance|mission|research|evidence|preset)\./;

/** The texts that belong to the results of a released version; see {@link languageOfRelease}. */
export async function textsOf(made: string, language: Language): Promise<Table> {
  const had = languageOfRelease(made, language);
  const { default: table } = (await import(/* @vite-ignore */ fileOf(made, `texts-${had}`))) as {
    default: Table;
  };
  if (had === language) return table;
  return Object.fromEntries(Object.entries(table).filter(([key]) => ofModel.test(key)));
}

const fileOf = (made: string, name: string) =>
  new URL(asset(`/releases/${made}/${name}.js`), location.href).href;
