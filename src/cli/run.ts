/** Knows the command `run`: a preset or a file in, a report or JSON out. */
import { readFileSync } from 'node:fs';
import { checkScenario } from '#lib/scenario/check.ts';
import { defaultPreset, presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { pointsInReports, rangesOf, withRanges } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { loadReach, placementOf, terrain } from '#lib/scenario/terrain.ts';
import { isLanguage, languages } from '#lib/i18n/language.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { describeError, report } from './report.ts';
import { UsageError } from './usage.ts';

export async function runCommand(
  positionals: readonly string[],
  options: { readonly json?: boolean; readonly lang?: string },
): Promise<number> {
  if (positionals.length > 1) throw new UsageError(`one scenario is expected, found ${positionals.length}`);
  const language = options.lang ?? 'en';
  if (!isLanguage(language))
    throw new UsageError(`--lang: expected ${languages.join(' or ')}, found ${language}`);
  const messages = await (await loadMessages(language)).withLibrary();
  await loadReach();
  const scenario = readScenario(positionals[0] ?? defaultPreset, (errors) =>
    errors.map((e) => describeError(e, messages)).join('\n'),
  );
  const result = withRanges(run(scenario, terrain), rangesOf(scenario, terrain, pointsInReports));
  process.stdout.write(
    options.json === true ? `${JSON.stringify(result, null, 2)}\n` : report(result, messages),
  );
  return 0;
}

/** A preset id, or a file with a scenario as JSON. @throws UsageError naming the file and the place in it. */
function readScenario(
  name: string,
  describe: (errors: Extract<ReturnType<typeof checkScenario>, { ok: false }>['errors']) => string,
): Scenario {
  if ((presetIds as readonly string[]).includes(name)) return presetScenario(name);
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch {
    throw new UsageError(
      `"${name}" is neither a preset (${presetIds.join(', ')}) nor a file that can be read`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`);
  }
  const checked = checkScenario(json, (at) => placementOf(at).allowed);
  if (!checked.ok) throw new UsageError(`${name}:\n${describe(checked.errors)}`);
  return checked.scenario;
}
