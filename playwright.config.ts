/** Knows how browser tests run: against the built pages, served as `npm start` serves them, in the browser that was found. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/ensure.mjs';

// another working copy on the same machine takes another port; 4190 and others are forbidden to fetch by its standard
const port = Number(process.env.E2E_PORT ?? 4173);

// graphics in software cost half of a run: only the tests that need WebGL have them, the others see the drawn map
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const needsGraphics = /map-|privacy|embed-hosts/;

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const withGraphics = { launchOptions: { executablePath: findBrowser(), args: [...quiet, ...software] } };

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // one second try on a loaded machine; the list calls such a test flaky, and it is to be mended, not left so
  retries: 1,
  timeout: 120_000,
  // a loaded machine is slow, not wrong
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: [...quiet, '--disable-gpu'],
    },
    // keeping the whole site on the device would slow every test; the one about it allows it
    serviceWorkers: 'block',
    // a trace keeps the whole page at each step and makes a run twice as long: ask for it by --trace on
    trace: 'off',
  },
  // Lighthouse measures time: `npx playwright test --project=lighthouse`, alone and on a quiet machine
  projects: [
    { name: 'browser', grepInvert: /@long/, testIgnore: [/lighthouse/, needsGraphics] },
    { name: 'webgl', grepInvert: /@long/, testMatch: needsGraphics, use: withGraphics },
    // what `npm test` leaves to `npm run test:deep`
    { name: 'long', grep: /@long/, testIgnore: /lighthouse/, use: withGraphics },
    { name: 'lighthouse', testMatch: /lighthouse/ },
    // twelve pictures of the map, compared with those of this machine
    {
      name: 'visual',
      testMatch: /\.visual\.ts$/,
      snapshotPathTemplate: 'tests/e2e/pictures-of-map/{arg}{ext}',
      use: withGraphics,
    },
    // pictures to look at and to hand out: `npx playwright test --project=pictures`
    { name: 'pictures', testMatch: /\.pictures\.ts$/, use: withGraphics },
  ],
  webServer: {
    command: `node -e "import('./src/cli/serve.mjs').then(({ serve }) => serve('build', ${port}))"`,
    url: `http://127.0.0.1:${port}/en/`,
    reuseExistingServer: false,
  },
});
