/** Knows that the command line refuses what is not a valid scenario, with the place named and exit code 2. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { presetScenario } from '#lib/scenario/presets.ts';

describe('on the command line', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'interpose-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const root = fileURLToPath(new URL('..', import.meta.url));
  const interpose = (...args: string[]) =>
    spawnSync('npx', ['tsx', 'src/cli/interpose.ts', ...args], { cwd: root, encoding: 'utf8' });
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const base = presetScenario('london-20000');

  it.each([
    [
      'contingents[3].troops',
      { ...base, contingents: base.contingents.map((c, i) => (i === 3 ? { ...c, troops: 1.5 } : c)) },
    ],
    [
      'contingents[0].at',
      { ...base, contingents: base.contingents.map((c) => ({ ...c, at: [37.62, 55.75] })) },
    ],
    ['assumptions.front_lenght', { ...base, assumptions: { front_lenght: 1000 } }],
    ['mandate', { ...base, mandate: 'nato' }],
  ])('names %s, ends with 2 and prints no result', (place, value) => {
    const { status, stdout, stderr } = interpose(
      'run',
      file('scenario.json', JSON.stringify(value)),
      '--json',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(place);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it('says that a file is no JSON, or that there is neither preset nor file, and ends with 2', () => {
    const broken = interpose('run', file('broken.json', '{ "model": '));
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain('broken.json');
    const nothing = interpose('run', 'londno-20000');
    expect(nothing.status).toBe(2);
    expect(nothing.stderr).toContain('london-20000');
  });

  it('computes a file that holds a preset exactly as the preset', () => {
    const preset = interpose('run', 'inclusive', '--json');
    const same = interpose('run', file('same.json', JSON.stringify(presetScenario('inclusive'))), '--json');
    expect(same.status).toBe(0);
    expect(same.stdout).toBe(preset.stdout);
  });
});
