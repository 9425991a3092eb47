/**
 * Knows how Stryker runs our tests in its own process: each test file is bundled once and evaluated anew for every mutant, so that
 * none leaves a trace in what modules remember. Vitest starts a worker and reads all packages again each time, a hundred times as long.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { build } from 'esbuild';
import fc from 'fast-check';

/** The folder of src/lib that is mutated: `model`, `scenario` or `quotes`. It has tests of its own, and some across folders that run its parts. */
const folder = process.env.MUTATED;
const across = {
  model: ['compiled'],
  scenario: ['golden', 'malformed', 'link', 'differences'],
  quotes: [],
};

function testFiles() {
  const beside = readdirSync(`src/lib/${folder}`, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `src/lib/${folder}/${name.replaceAll('\\', '/')}`);
  return [...beside, ...across[folder].map((name) => `tests/${name}.test.ts`)];
}

// few cases, the same for each mutant; the first that fails is enough
process.env.CASES_AT_MOST = '10';
fc.configureGlobal({ endOnFailure: true, numRuns: 20, seed: 20250321 });
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  fail: chai.expect.fail,
});

/** What a test file asks of Vitest, collecting tests in a list. */
function collector() {
  const tests = [];
  const before = [];
  const path = [];
  const body = (a, b) => (typeof a === 'function' ? a : b);
  const each = (one) => (rows) => (name, a, b) =>
    rows.forEach((row, i) =>
      one(`${name} ${i + 1}`, () => body(a, b)(...(Array.isArray(row) ? row : [row]))),
    );
  const it = (name, a, b) => tests.push({ name: [...path, name].join(' '), run: body(a, b) });
  const describe = (name, a, b) => {
    path.push(name);
    body(a, b)();
    path.pop();
  };
  it.each = each(it);
  describe.each = each(describe);
  const vi = { setConfig: () => undefined };
  return { tests, before, api: { it, test: it, describe, expect, vi, beforeAll: (run) => before.push(run) } };
}

const packages = new Map();
/** Everything of ours goes into the bundle; packages are read once and stay. */
const bundling = {
  name: 'ours',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, namespace: 'package', sideEffects: false },
    );
    bundle.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
      const exported = path === 'vitest' ? collector().api : await import(path);
      packages.set(path, exported);
      const names = Object.keys(exported);
      return {
        contents: [
          `const all = packages.get(${JSON.stringify(path)});`,
          ...names.map((name, i) => `const e${i} = all[${JSON.stringify(name)}];`),
          `export { ${names.map((name, i) => `e${i} as ${JSON.stringify(name)}`).join(', ')} };`,
        ].join('\n'),
      };
    });
    bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

async function scriptOf(file) {
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [bundling],
  });
  return new vm.Script(`(async (packages) => {${outputFiles[0].text.replace(/^export \{\};?$/m, '')}\n})`, {
    filename: file,
  });
}

/** Milliseconds of processor time above which a test judges no mutant: what it alone would find counts as not found. */
const tooLong = 4_000;
const processorMs = () => process.cpuUsage().user / 1_000;

class InProcess {
  static inject = [];
  #scripts = new Map();
  /** Per mutated file how often a test, or one of a test file, has killed there: those judge first. */
  #kills = new Map();
  #space = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    for (const file of testFiles()) this.#scripts.set(file, await scriptOf(file));
  }

  /** Runs one test file anew. @param wanted whether to run a test, by its id; @param stop whether to end at the first failure. */
  async #runFile(file, wanted, kills, stop) {
    const { tests, before, api } = collector();
    packages.set('vitest', api);
    let broken;
    try {
      await this.#scripts.get(file).runInThisContext()(packages);
      for (const run of before) await run();
    } catch (error) {
      broken = error;
      tests.splice(0, tests.length, { name: 'is read', run: () => undefined });
    }
    const named = tests.map((test) => ({ ...test, id: `${file}#${test.name}` }));
    const chosen = named
      .filter(({ id }) => broken !== undefined || wanted(id))
      .sort((a, b) => (kills.get(b.id) ?? 0) - (kills.get(a.id) ?? 0));
    const results = [];
    for (const { id, name, run } of chosen) {
      const start = processorMs();
      let failure = broken;
      this.#space.currentTestId = id;
      try {
        if (broken === undefined) await run();
      } catch (error) {
        failure = error ?? new Error('failed');
      }
      this.#space.currentTestId = undefined;
      const result = { id, name, fileName: file, timeSpentMs: processorMs() - start };
      if (failure === undefined) results.push({ ...result, status: 0 });
      else {
        results.push({
          ...result,
          status: 1,
          failureMessage: String(failure.message ?? failure) || 'failed',
        });
        if (stop) break;
      }
    }
    return results;
  }

  async dryRun() {
    this.#space.activeMutant = undefined;
    const results = [];
    for (const file of this.#scripts.keys())
      results.push(...(await this.#runFile(file, () => true, new Map(), false)));
    const { mutantCoverage } = this.#space;
    const tests = results.filter(({ timeSpentMs, status }) => status !== 0 || timeSpentMs < tooLong);
    const kept = new Set(tests.map(({ id }) => id));
    for (const id of Object.keys(mutantCoverage?.perTest ?? {}))
      if (!kept.has(id)) delete mutantCoverage.perTest[id];
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    Object.assign(this.#space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let kills = this.#kills.get(sandboxFileName);
    if (kills === undefined) this.#kills.set(sandboxFileName, (kills = new Map()));
    const files =
      testFilter === undefined
        ? [...this.#scripts.keys()]
        : [...new Set(testFilter.map((id) => id.split('#')[0]))];
    files.sort((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0));
    const wanted = testFilter === undefined ? () => true : (id) => testFilter.includes(id);
    const tests = [];
    for (const file of files) {
      tests.push(...(await this.#runFile(file, wanted, kills, true)));
      const last = tests.at(-1);
      if (last?.status !== 1) continue;
      for (const key of [file, last.id]) kills.set(key, (kills.get(key) ?? 0) + 1);
      break;
    }
    return toMutantRunResult(
      determineHitLimitReached(this.#space.hitCount, hitLimit) ?? { status: 'complete', tests },
    );
  }
}

const factory = (injector) => injector.injectClass(InProcess);
factory.inject = [commonTokens.injector];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', factory)];
