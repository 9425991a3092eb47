/** Knows how the ranges of the default preset are written as a module, so that they are there before anything is sampled. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes ranges.ts beside the compiled rules; call it when these have been written. */
export async function writeRanges(target: string): Promise<void> {
  // imported only now: they read the rules that have just been written
  const [{ answer }, { defaultPreset, presetScenario }, { terrain }] = await Promise.all([
    import('../../lib/scenario/sampling.ts'),
    import('../../lib/scenario/presets.ts'),
    import('../../lib/scenario/terrain.ts'),
  ]);
  const scenario = presetScenario(defaultPreset);
  const content =
    '// Written by `npm run generate` from data/. Changes here are lost.\n' +
    "import type { Band, Ranges } from '#lib/scenario/ranges.ts';\n" +
    constant('ranges', 'Ranges', answer({ want: 'ranges', scenario }, terrain)) +
    constant(
      'bands',
      'Readonly<Record<string, readonly Band[]>>',
      answer({ want: 'bands', scenario }, terrain),
    );
  const path = join(target, 'ranges.ts');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}

function constant(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
}
