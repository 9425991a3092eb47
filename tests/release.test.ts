import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { presetScenario } from '#lib/scenario/presets.ts';
import * as today from '#lib/scenario/release.ts';
import { changesBetween, compareVersions, migrate, upgrade } from '#lib/scenario/version.ts';
import { languages } from '#lib/i18n/language.ts';
import { languageOfRelease } from '#lib/view/link/released.ts';
import type { GoldenLink } from '../src/cli/release.ts';
import { intoChangelog } from '../src/cli/release-changelog.ts';
import { readGolden, sha256 } from '../src/cli/release.ts';

vi.setConfig({ testTimeout: 240_000 });
type Release = typeof today;
const root = fileURLToPath(new URL('..', import.meta.url));
const releases = join(root, 'static/releases');
const released = readdirSync(releases).sort(compareVersions);
const load = async (folder: string) =>
  (await import(pathToFileURL(join(folder, 'model.js')).href)) as Release;

/** What a version makes of golden links that differs from what they must give. */
async function broken(version: Release, golden: readonly GoldenLink[]): Promise<unknown[]> {
  await version.loadReach();
  return golden.flatMap(({ link, preset, rows }): unknown[] => {
    const read = version.readLink(link, version.mayStand);
    if (!read.ok || read.notes.length > 0 || read.preset !== preset) return [{ link, read }];
    return changesBetween(rows, version.rows(version.run(read.scenario, version.terrain)));
  });
}

describe.each(released)('model %s, once released,', (name) => {
  const folder = join(releases, name);
  it('has not been changed by a byte', () => {
    const { version, files } = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as {
      version: string;
      files: Record<string, string>;
    };
    expect(version).toBe(name);
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(files), 'release.json'].sort());
    for (const [file, hash] of Object.entries(files))
      expect(sha256(readFileSync(join(folder, file)))).toBe(hash);
  });
  it('has the texts that a page of each language asks it for', () => {
    for (const language of languages)
      expect(existsSync(join(folder, `texts-${languageOfRelease(name, language)}.js`)), language).toBe(true);
  });
  it('opens its golden links to the same numbers', async () => {
    expect(await broken(await load(folder), readGolden(folder))).toEqual([]);
  });
});

describe('the model in data/', () => {
  it('computes what its release does; if a result was changed, raise the version in data/model.yaml', async () => {
    const same = released.filter((name) => name === today.version);
    for (const name of same) expect(await broken(today, readGolden(join(releases, name)))).toEqual([]);
    expect(compareVersions(today.version, released.at(-1)!)).toBeGreaterThanOrEqual(0);
  });
});

describe('a pretend model 1.1.0 with one rule changed', () => {
  const copy = mkdtempSync(join(tmpdir(), 'interpose-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const command = (...args: string[]) =>
    execFileSync('npx', ['tsx', 'src/cli/interpose.ts', ...args], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('is released beside 1.0.0, whose links keep their numbers and are told what is different', async () => {
    for (const part of ['src', 'data', 'static/releases', 'package.json', 'CHANGELOG.md'])
      cpSync(join(root, part), join(copy, part), {
        recursive: true,
        filter: (path) => !path.endsWith('generated'),
      });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const replace = (file: string, from: string, to: string) => {
      const text = readFileSync(join(copy, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(copy, file), text.replace(from, to));
    };
    replace('data/model.yaml', `version: ${today.version}`, 'version: 1.1.0');
    replace('data/rules/cost.yaml', 'formula: cost_year * years', 'formula: cost_year * years * 2');
    expect(command('release')).toContain('model 1.1.0 is released');

    const old = await load(join(copy, 'static/releases/1.0.0'));
    const next = await load(join(copy, 'static/releases/1.1.0'));
    const golden = readGolden(join(root, 'static/releases/1.0.0'));
    expect(next.version).toBe('1.1.0');
    expect(await broken(old, golden)).toEqual([]);

    const { link } = golden[1];
    const read = old.readLink(link);
    if (!read.ok) throw new Error(link);
    const changes = changesBetween(
      old.rows(old.run(read.scenario, old.terrain)),
      next.rows(next.run({ ...read.scenario, model: '1.1.0' }, next.terrain)),
    );
    expect(changes.map(({ after }) => after?.id)).toEqual(['cost_total']);
    expect(changes[0].after!.value! / changes[0].before!.value!).toBeCloseTo(2, 12);
    // the newer one does not take the old link for one of its own
    expect(next.readLink(link)).toMatchObject({
      ok: true,
      version: '1.0.0',
      notes: [{ code: 'version', used: '1.1.0' }],
    });

    const changelog = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(
      /## 1\.1\.0 \(.*\)[\s\S]*### Results changed\n\n- london-20000: cost_total 20000000000 USD → 40000000000 USD\n/,
    );
    expect(changelog.indexOf('## 1.1.0')).toBeLessThan(changelog.indexOf('## 1.0.0'));
    expect(() => command('release')).toThrow('1.1.0 has been released');
    expect(existsSync(join(copy, 'static/releases/.1.1.0'))).toBe(false);
  });
});

describe('a scenario of an older version', () => {
  const old = { ...presetScenario('inclusive'), model: '0.8.0', jointBody: true } as never;
  const steps = [
    {
      from: '0.8.0',
      to: '0.9.0',
      change: (s: object) => ({ ...s, jointCommission: false, step: ['0.9.0'] }),
    },
    {
      from: '0.9.0',
      to: '1.0.0',
      change: (s: object) => ({
        ...s,
        mandate: 'from-the-moon',
        step: [...(s as { step: string[] }).step, '1.0.0'],
      }),
    },
  ];
  it('takes each step from its version on, in order', () => {
    expect(migrate(old, '0.8.0', steps)).toMatchObject({ step: ['0.9.0', '1.0.0'], jointCommission: false });
    expect(migrate({ step: [] }, '0.9.0', steps)).toMatchObject({ step: ['1.0.0'] });
    expect(migrate(old, '1.0.0', steps)).toBe(old);
  });
  it('becomes a valid one of today, with a note for what has no place in it', () => {
    const { scenario, notes } = upgrade(old, 'inclusive', { steps });
    expect(scenario).toEqual({ ...presetScenario('inclusive'), jointCommission: false });
    expect(notes).toEqual([
      { place: 'mandate', code: 'choice', found: 'from-the-moon', used: presetScenario('inclusive').mandate },
    ]);
  });
});

describe('the changelog of a release', () => {
  it('gives the unreleased part its version and begins a new one', () => {
    const before = '# Changelog\n\n## Unreleased\n\n### Added\n\n- A.\n\n## 0.9.0\n\n- B.\n';
    expect(intoChangelog(before, '1.0.0', '2026-01-02', ['x: y 1 → 2'])).toBe(
      '# Changelog\n\n## Unreleased\n\n## 1.0.0 (2026-01-02)\n\n### Added\n\n- A.\n\n### Results changed\n\n- x: y 1 → 2\n\n## 0.9.0\n\n- B.\n',
    );
    expect(() => intoChangelog('# Changelog\n', '1.0.0', '2026-01-02', [])).toThrow('Unreleased');
  });
});
