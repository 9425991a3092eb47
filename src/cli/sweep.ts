/** Knows the command `sweep`: one shape of deployment over many levels, as a table. */
import { stringify } from 'csv-stringify/sync';
import { rules } from '#lib/generated/model.ts';
import { rangesOf } from '#lib/scenario/ranges.ts';
import { levelsBetween, type ClassOutput, type NumberOutput } from '#lib/scenario/result.ts';
import { outputsFor } from '#lib/scenario/run.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import { limits } from '#lib/scenario/scenario.ts';
import { terrain } from '#lib/scenario/terrain.ts';
import { messagesFor, readScenario } from './input.ts';
import { UsageError } from './usage.ts';

/** Points of the sample per level: fewer than in a report, since there are many levels. */
const points = 1_024;

export async function sweepCommand(
  positionals: readonly string[],
  options: { readonly from?: string; readonly to?: string; readonly step?: string; readonly csv?: boolean },
): Promise<number> {
  if (positionals.length !== 1) throw new UsageError(`one scenario is expected, found ${positionals.length}`);
  const scenario = await readScenario(positionals[0], await messagesFor());
  const from = whole('from', options.from, limits.level.low);
  const to = whole('to', options.to, limits.level.high);
  const step = whole('step', options.step, 1_000);
  if (from < limits.level.low) throw new UsageError(`--from: at least ${limits.level.low}, found ${from}`);
  if (to > limits.level.high) throw new UsageError(`--to: at most ${limits.level.high}, found ${to}`);
  if (step < 1 || from > to)
    throw new UsageError(`--from, --to, --step: nothing lies between ${from} and ${to} in steps of ${step}`);
  const rows = levelsBetween(from, to, step).map((level) => {
    const at = { ...scenario, contingents: scaleTo(scenario.contingents, level) };
    const outputs = outputsFor(at, terrain) as unknown as Record<string, NumberOutput | ClassOutput>;
    const ranges = rangesOf(at, terrain, points);
    return Object.fromEntries([
      ['level', level],
      ...columns.flatMap(({ id, kind }): [string, unknown][] => {
        const output = outputs[id];
        if (kind === 'class') {
          const name = (output as ClassOutput).class;
          return [
            [id, name],
            [`${id}_share`, ranges.shares[id]?.[name]],
          ];
        }
        const { low, high } = ranges.numbers[id];
        return [
          [id, (output as NumberOutput).value],
          [`${id}_low`, low],
          [`${id}_high`, high],
        ];
      }),
    ]) as Record<string, unknown>;
  });
  process.stdout.write(
    options.csv === true ? stringify(rows, { header: true }) : `${JSON.stringify(rows, null, 2)}\n`,
  );
  return 0;
}

const columns = rules.filter(
  (r) => !('lens' in r) && r.kind !== 'vector' && r.group !== 'research' && r.group !== 'steps',
);

function whole(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text)) throw new UsageError(`--${name}: expected a whole number, found ${text}`);
  return Number(text);
}
