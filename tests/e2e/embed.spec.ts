/** Knows what a reader and an embedding page find in the embed: what it costs, its flags, its scenario, its commands, and what it shows without scripts. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { HostServer } from './embed-host.ts';

let server: HostServer;
test.beforeAll(async () => {
  server = await HostServer.start();
});
test.afterAll(() => server.stop());

const schema = JSON.parse(
  readFileSync(new URL('../../static/embed-api-1.schema.json', import.meta.url), 'utf8'),
);
const isEvent = new Ajv2020({ strict: false }).addSchema(schema, 'api').compile({ $ref: 'api#/$defs/event' });

interface Said {
  readonly event: string;
  readonly level?: number;
  readonly results?: Readonly<Record<string, number>>;
}
/** Runs in the page. */
const saidAs = (event: string) =>
  (window as unknown as { heard: Said[] }).heard.filter((one) => one.event === event);
const alive = (page: Page) => page.locator('#svelte-announcer').waitFor({ state: 'attached' });
const host = (body: string) =>
  `<!doctype html><html lang="en"><title>Host</title><body>${body}<script>
    window.heard = [];
    addEventListener('message', (event) => event.data && event.data.interpose && heard.push(event.data));
  </script></body></html>`;

test('The first load of the embed is at most 100 kB, gzipped.', async ({ page }) => {
  const read: Promise<number>[] = [];
  page.on('response', (response) => {
    if (['document', 'script', 'stylesheet'].includes(response.request().resourceType()))
      read.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto('/de/embed/');
  await alive(page);
  await page.waitForLoadState('networkidle');
  const size = (await Promise.all(read)).reduce((sum, one) => sum + one, 0) / 1000;
  console.log(`/de/embed/ first load, gzip: ${size.toFixed(1)} kB`);
  expect(size).toBeLessThanOrEqual(100);
});

test('The flags in the address do what they say, and what is unknown is named.', async ({ page }) => {
  await page.goto('/en/embed/?theme=dark&accent=c00&plain&only=cost_year&size=big');
  await alive(page);
  await expect(page.locator('.embed-refused')).toHaveText(/“size”/);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('dl dt')).toHaveText(['Cost per year']);
  await expect(page.getByRole('region', { name: 'Where the troops would stand' })).toBeHidden();
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme).toBe('dark');

  await page.goto('/en/embed/?lock=level');
  await alive(page);
  await expect(page.getByRole('slider')).toBeDisabled();

  await page.goto('/en/embed/observers/?static');
  await alive(page);
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByRole('spinbutton')).toBeHidden();
  await expect(page.locator('svg.map-base')).toBeVisible();
});

test('A scenario after # opens as on the full page, with its ranges, and goes along to it.', async ({
  page,
}) => {
  await page.goto('/en/embed/#model=1.0.0&preset=london-20000&level=60000');
  await expect(page.locator('.value')).toContainText('60,000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What 60,000 troops in Ukraine would mean',
  );
  await expect(page.locator('dl small.stale')).toHaveCount(0);
  const full = page.getByRole('link', { name: 'See the full page' });
  await page.getByRole('slider').press('PageUp');
  await expect(full).toHaveAttribute('href', /\/en\/#1\.0\.0\./);
  const [other] = await Promise.all([page.waitForEvent('popup'), full.click()]);
  const level = await page.locator('.value').innerText();
  await expect(other.locator('.value')).toHaveText(level);
});

test('In sandbox="allow-scripts" level, map and ranges work.', async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const frame = `<iframe sandbox="allow-scripts" title="x" src="${baseURL}/en/embed/debate-40000/" width="900" height="1400"></iframe>`;
  await page.goto(server.page(host(frame)));
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('.embed-page')).toBeVisible();
  await inside.getByRole('slider').focus();
  await inside.getByRole('slider').press('End');
  await expect(inside.locator('.value')).toContainText('200,000');
  await expect(inside.locator('dl small.stale')).toHaveCount(0);
  await expect(inside.getByRole('group', { name: 'Part of the map' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('embed.js puts an embed where it stands; the element takes commands, tells what was asked for, and goes without a trace.', async ({
  page,
  baseURL,
}) => {
  const script = `<script src="${baseURL}/embed.js" data-scenario="debate-40000" data-lang="en" data-plain data-events="change result"></script>`;
  await page.goto(server.page(host(script)));
  const inside = page.frameLocator('interpose-scenario iframe');
  await expect(inside.locator('.value')).toContainText('40,000');
  const heard = (event: string) => page.evaluate(saidAs, event);
  await expect.poll(async () => (await heard('ready')).length).toBe(1);
  await expect.poll(async () => (await heard('change'))[0]?.level).toBe(40_000);
  await page.evaluate(() =>
    document.querySelector('interpose-scenario')!.setAttribute('scenario', 'debate-200000'),
  );
  await expect(inside.locator('.value')).toContainText('200,000');
  await expect.poll(async () => (await heard('result')).at(-1)?.results?.density_line).toBeGreaterThan(100);
  await page.evaluate(() => {
    const element = document.querySelector('interpose-scenario') as HTMLElement & { steps: unknown };
    element.steps = [
      { scenario: 'observers', sentence: 'First observers.' },
      { scenario: 'full-line', sentence: 'Then the whole line.', highlight: 'map' },
    ];
  });
  await expect(inside.getByText('First observers.')).toBeVisible();
  await inside.getByRole('button', { name: 'Next' }).click();
  await expect(inside.getByText('Then the whole line.')).toBeVisible();
  await expect(inside.locator('.value')).toContainText('200,000');
  await page.evaluate(() => document.querySelector('interpose-scenario')!.setAttribute('lang', 'de'));
  await expect(inside.locator('html'), 'the walk goes on in another language').toHaveAttribute('lang', 'de');
  await expect(inside.getByText('Then the whole line.')).toBeVisible();
  for (const said of await page.evaluate<unknown[]>('heard'))
    expect(isEvent(said), `${JSON.stringify(said)}: ${JSON.stringify(isEvent.errors)}`).toBe(true);
  for (const kind of ['ready', 'change', 'result', 'step']) expect(await heard(kind)).not.toEqual([]);
  await page.evaluate(() => document.querySelector('interpose-scenario')!.remove());
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('Hostile messages change nothing, and a sound one after them works.', async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const frame = `<iframe title="x" src="${baseURL}/en/embed/" width="900" height="1400"></iframe>`;
  await page.goto(server.page(host(frame)));
  const inside = page.frameLocator('iframe');
  await expect.poll(() => page.evaluate('heard.length')).toBe(1);
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    const evil = [
      'javascript:alert(1)',
      '//evil.example/',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      '1.0.0.AAAA',
      null,
      1e308,
      [],
    ];
    for (const one of evil)
      for (const message of [
        one,
        { interpose: 1, command: one },
        { interpose: 1, command: 'scenario', scenario: one, more: 1 },
        { interpose: 1, command: 'step', step: one },
        { interpose: 1, command: 'steps', steps: [{ scenario: one, sentence: one, url: one }] },
        `pymxPYMxxPYMxnavigateToxPYMx${one}`,
        `[iFrameSizer]${one}`,
        { context: 'h5p', action: one },
        { message: 'link', value: one, secret: one },
      ])
        contentWindow!.postMessage(message, '*');
  });
  await page.evaluate(() =>
    document
      .querySelector('iframe')!
      .contentWindow!.postMessage({ interpose: 1, command: 'scenario', scenario: 'debate-40000' }, '*'),
  );
  await expect(inside.locator('.value')).toContainText('40,000');
  expect(page.frames()[1].url()).toBe(`${baseURL}/en/embed/`);
  expect(errors).toEqual([]);
});

test('After 100,000 hostile messages the embed stands where it stood, and a sound one works. @long', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const src = `${baseURL}/en/embed/`;
  await page.goto(server.page(host(`<iframe title="x" src="${src}" width="900" height="1400"></iframe>`)));
  const inside = page.frameLocator('iframe');
  await expect.poll(() => page.evaluate('heard.length')).toBe(1);
  const command = fc.constantFrom<unknown>('scenario', 'steps', 'step', 'listen', 'eval', '__proto__');
  const hostile: fc.Arbitrary<unknown> = fc.oneof<fc.MaybeWeightedArbitrary<unknown>[]>(
    fc.jsonValue(),
    fc.string().map((text) => `[iFrameSizer]${text}`),
    fc.string().map((text) => `pymxPYMxxPYMxnavigateToxPYMx${text}`),
    fc.record({ context: fc.constant('h5p'), action: fc.jsonValue() }),
    // of another version, or with something that a command does not have
    fc.record({ interpose: fc.constantFrom<unknown>(0, 2, '1', null), command, scenario: fc.string() }),
    fc.record({ interpose: fc.constant(1), command, scenario: fc.jsonValue(), url: fc.webUrl() }),
    fc.record({ interpose: fc.constant(1), command, step: fc.jsonValue(), steps: fc.jsonValue() }),
  );
  let left = 100_000;
  const size = 5_000;
  for (let seed = 1; left > 0; seed++, left -= size)
    await page.evaluate(
      (messages: readonly unknown[]) => {
        const { contentWindow } = document.querySelector('iframe')!;
        for (const message of messages) contentWindow!.postMessage(message, '*');
      },
      fc.sample<unknown>(hostile, { numRuns: size, seed }),
    );
  await expect(inside.locator('.value')).toContainText('20,000');
  await expect(inside.locator('.embed-walk')).toHaveCount(0);
  expect(page.frames()[1].url()).toBe(src);
  await page.evaluate(() =>
    document
      .querySelector('iframe')!
      .contentWindow!.postMessage({ interpose: 1, command: 'scenario', scenario: 'debate-40000' }, '*'),
  );
  await expect(inside.locator('.value')).toContainText('40,000');
  expect(page.frames()[1].url()).toBe(src);
  expect(errors).toEqual([]);
});

test('The embed has no accessibility faults, light and dark, and fits 280 px.', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await page.setViewportSize({ width: theme === 'light' ? 280 : 1000, height: 900 });
    await page.goto(`/de/embed/inclusive/?theme=${theme}`);
    await alive(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each preset reads as a picture with numbers, the words of the text and the source.', async ({
    page,
  }) => {
    await page.goto('/en/embed/debate-200000/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What 200,000 troops in Ukraine would mean',
    );
    await expect(page.locator('svg.map-base .land path')).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(16);
    await expect(page.locator('dl div')).toHaveCount(6);
    await expect(page.locator('.embed-text blockquote')).toContainText('200.000 Soldaten');
    await expect(page.locator('.embed-text .source')).toBeVisible();
    await expect(page.getByRole('link', { name: 'See the full page' })).toBeVisible();
  });
});
