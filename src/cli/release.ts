/** Knows how a version of the model is frozen: bundled with its data and texts, with golden links, never written over. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { changesBetween, compareVersions } from '#lib/scenario/version.ts';
import type * as released from '#lib/scenario/release.ts';
import type { ReportRow } from '#lib/scenario/report-rows.ts';
import { intoChangelog, resultLines } from './release-changelog.ts';
import { UsageError } from './usage.ts';

type Release = typeof released;

/** A link with the numbers that it must give for ever. */
export interface GoldenLink {
  readonly preset: string;
  readonly link: string;
  readonly rows: readonly ReportRow[];
}

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** @throws UsageError if the version of data/model.yaml has been released before. */
export async function releaseCommand(root = projectRoot): Promise<number> {
  const releases = join(root, 'static/releases');
  const { version, languages } = (await import(
    pathToFileURL(join(root, 'src/lib/generated/model.ts')).href
  )) as { version: string; languages: readonly string[] };
  const target = join(releases, version);
  if (existsSync(target))
    throw new UsageError(
      `model ${version} has been released and stays as it is; raise the version in data/model.yaml`,
    );
  const before = existsSync(releases) ? readdirSync(releases).filter((name) => /^\d/.test(name)) : [];
  const newest = before.sort(compareVersions).at(-1);
  // whole or not at all
  const draft = join(releases, `.${version}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await bundle(root, draft, 'model', join(root, 'src/lib/scenario/release.ts'));
    for (const language of languages) await bundleTexts(root, draft, language);
    const golden = await goldenOf(join(draft, 'model.js'));
    writeFileSync(join(draft, 'golden.json'), `${JSON.stringify(golden).replaceAll('},{', '},\n{')}\n`);
    const files = readdirSync(draft).map((name) => [name, sha256(readFileSync(join(draft, name)))]);
    writeFileSync(
      join(draft, 'release.json'),
      `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 1)}\n`,
    );
    const old = newest === undefined ? undefined : readGolden(join(releases, newest));
    const lines = old === undefined ? [] : differencesOf(old, golden);
    const changelog = join(root, 'CHANGELOG.md');
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(changelog, intoChangelog(readFileSync(changelog, 'utf8'), version, date, lines));
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  process.stdout.write(`model ${version} is released in static/releases/${version}\n`);
  return 0;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const readGolden = (folder: string): readonly GoldenLink[] =>
  JSON.parse(readFileSync(join(folder, 'golden.json'), 'utf8')) as GoldenLink[];

async function bundle(root: string, outDir: string, name: string, entry: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      // to be read in ten years
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}

async function bundleTexts(root: string, draft: string, language: string): Promise<void> {
  const entry = join(draft, `${language}-entry.js`);
  const parts = ['', '-late', '-page', '-library'].map((part) =>
    JSON.stringify(join(root, `src/lib/generated/texts/${language}${part}.js`)),
  );
  const imports = parts.map((path, i) => `import t${i} from ${path};`).join('\n');
  writeFileSync(entry, `${imports}\nexport default { ...t0, ...t1, ...t2, ...t3 };\n`);
  await bundle(root, draft, `texts-${language}`, entry);
  rmSync(entry);
}

/** The presets, and each with another level, mandate, duration and assumption, with all that the release computes of them. */
async function goldenOf(module: string): Promise<GoldenLink[]> {
  const release = (await import(pathToFileURL(module).href)) as Release;
  await release.loadReach();
  return release.presetIds.flatMap((preset) => {
    const own = release.presetScenario(preset);
    const changed = { ...own, mandate: 'osce', years: 3, assumptions: { rotation_ratio: 5 } } as const;
    return [own, changed].map((scenario) => {
      const result = release.run(scenario, release.terrain);
      const rows = release.rows(result).map((row) => ({ ...row, sources: [] }));
      return { preset, link: release.writeLink(scenario, preset), rows };
    });
  });
}

/** What reads differently in the presets, as lines for the changelog. */
function differencesOf(old: readonly GoldenLink[], golden: readonly GoldenLink[]): string[] {
  const presetsOf = (list: readonly GoldenLink[]) =>
    new Map([...list].reverse().map(({ preset, rows }) => [preset, rows]));
  const before = presetsOf(old);
  return [...presetsOf(golden)].reverse().flatMap(([preset, rows]) => {
    const known = before.get(preset);
    return known === undefined
      ? [`${preset}: a new preset`]
      : resultLines(preset, changesBetween(known, rows));
  });
}
