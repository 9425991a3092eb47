/** Knows the command `run`: a preset or a file in, a report or JSON out. */
import { defaultPreset } from '#lib/scenario/presets.ts';
import { pointsInReports, rangesOf, withRanges } from '#lib/scenario/ranges.ts';
import { run } from '#lib/scenario/run.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { messagesFor, readScenario } from './input.ts';
import { report } from './report.ts';
import { UsageError } from './usage.ts';

export async function runCommand(
  positionals: readonly string[],
  options: { readonly json?: boolean; readonly lang?: string },
): Promise<number> {
  if (positionals.length > 1) throw new UsageError(`one scenario is expected, found ${positionals.length}`);
  const messages = await messagesFor(options.lang);
  const scenario = await readScenario(positionals[0] ?? defaultPreset, messages);
  const result = withRanges(run(scenario, terrain), rangesOf(scenario, terrain, pointsInReports));
  process.stdout.write(
    options.json === true ? `${JSON.stringify(result, null, 2)}\n` : report(result, messages),
  );
  return 0;
}
