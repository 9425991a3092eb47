/** Knows how the app is built and tested; data/ is compiled first and again whenever it changes. */
import { sveltekit } from '@sveltejs/kit/vite';
import { execFileSync } from 'node:child_process';
import { defineConfig, type Plugin } from 'vitest/config';

function compileData(): Plugin {
  let done = false;
  const generate = () =>
    execFileSync('npx', ['tsx', 'src/cli/interpose.ts', 'generate'], { stdio: 'inherit' });
  const generateOrTell = () => {
    try {
      generate();
    } catch {
      // the command has said what is wrong with the data; the page keeps the last sound state
    }
  };
  return {
    name: 'interpose-data',
    buildStart() {
      // once for all environments of a build
      if (!done) generate();
      done = true;
    },
    configureServer(server) {
      done = true;
      generateOrTell();
      server.watcher.add(['data', 'src/lib/i18n/messages']);
      server.watcher.on('change', (path) => {
        if (!/(^|\/)(data|messages)\/.*\.(ya?ml|json)$/.test(path)) return;
        generateOrTell();
      });
    },
  };
}

export default defineConfig({
  plugins: [compileData(), sveltekit()],
  build: {
    target: 'es2022',
    // the lists of what each late part needs would be in the first load: a part names its scripts itself when it is there
    modulePreload: {
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'js' ? dependencies.filter((name) => name.endsWith('.css')) : dependencies,
    },
    rolldownOptions: {
      treeshake: {
        // a component that is only prerendered is in no script, even where a part fetched later shares what it imports
        moduleSideEffects: (id) => !/\/src\/lib\/view\/.*\.svelte$/.test(id),
      },
      // the simulator's styles in one sheet: each file more costs a slow phone part of a round trip before the first paint
      output: {
        codeSplitting: {
          groups: [
            // what the first load computes with, in one file: other pages share parts of it and would cut it into many
            {
              name: 'first',
              test: /\/src\/lib\/(generated\/(engine|model|sites)|i18n\/(language|messages)|model\/(evaluate|facts)|scenario\/(assumptions|facts|level|presets|result|run|scenario|terrain)|view\/charts\/spark)\.ts$/,
            },
            {
              name: 'simulator',
              test: /\/src\/(lib\/view\/(\w+\.css|(panels|map|charts|quotes)\/)|routes\/\[lang=lang\]\/\+).*\.css$/,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    environment: 'node',
    // a loaded machine is slow, not wrong
    testTimeout: 60_000,
    // Vitest leaves one core unused, which on two is the half
    maxWorkers: '100%',
    // read as a text for the colours of pictures; other sheets stay empty
    css: { include: [/tokens\.css/] },
  },
});
