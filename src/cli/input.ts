/** Knows how a command comes to its scenario and its language. Computes nothing. */
import { readFileSync } from 'node:fs';
import { isLanguage, languages } from '#lib/i18n/language.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import { checkScenario } from '#lib/scenario/check.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { loadReach, mayStand } from '#lib/scenario/terrain.ts';
import { describeError } from './report.ts';
import { UsageError } from './usage.ts';

/** All texts of a language. @throws UsageError for one that the product does not have. */
export async function messagesFor(language = 'en'): Promise<Messages> {
  if (!isLanguage(language)) {
    throw new UsageError(`--lang: expected ${languages.join(' or ')}, found ${language}`);
  }
  return (await loadMessages(language)).withLibrary();
}

/** A preset id, or a file with a scenario as JSON. @throws UsageError naming the file and every place in it. */
export async function readScenario(name: string, messages: Messages): Promise<Scenario> {
  await loadReach();
  if ((presetIds as readonly string[]).includes(name)) return presetScenario(name);
  const checked = checkScenario(readJson(name), mayStand);
  if (checked.ok) return checked.scenario;
  throw new UsageError(`${name}:\n${checked.errors.map((e) => describeError(e, messages)).join('\n')}`);
}

function readJson(name: string): unknown {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch {
    throw new UsageError(
      `"${name}" is neither a preset (${presetIds.join(', ')}) nor a file that can be read`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`);
  }
}
