/** Knows what a reader meets who keeps the site when a newer version is put online: a notice, never parts of both, the newer one when asked for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { open } from './simulator.ts';

type Site = ReadonlyMap<string, Buffer>;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const first = ['Hand in your proposal', 'Collect and compare'];
const second = ['Hand in your newer proposal', 'Collect and compare anew'];

/** The site as built. */
function built(): Site {
  const names = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/\.(br|gz)$/.test(name) && statSync(join('build', name)).isFile(),
  );
  return new Map(names.map((name) => [`/${name.split('\\').join('/')}`, readFileSync(join('build', name))]));
}

/** The same site as a later build would be: another version, other texts, and so another name of the file that holds them. */
function newer(site: Site): { site: Site; gone: string } {
  const version = (JSON.parse(site.get('/_app/version.json')!.toString()) as { version: string }).version;
  const [gone] = [...site].find(
    ([path, content]) => /immutable.*\.js$/.test(path) && content.includes(first[0]),
  )!;
  const name = gone.split('/').at(-1)!;
  const change = (text: string) =>
    text
      .replaceAll(version, `${version}1`)
      .replaceAll(name, `newer-${name}`)
      .replaceAll(first[0], second[0])
      .replaceAll(first[1], second[1]);
  const changed = [...site].map(([path, content]): [string, Buffer] =>
    /\.(html|js|json)$/.test(path)
      ? [change(path), Buffer.from(change(content.toString()))]
      : [path, content],
  );
  return { site: new Map(changed), gone };
}

/** A server whose site can be exchanged, as when a new build is put online. */
function serve(site: Site): Promise<{ address: string; show: (site: Site) => void; close: () => void }> {
  let shown = site;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const content = shown.get(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(content ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(content);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        show: (next) => (shown = next),
        close: () => server.close(),
      }),
    );
  });
}

/** Opens a page for lessons, waits for its code and presses something, from when on it may keep the site. */
async function openAndPress(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.locator('div:not([inert]) > main').waitFor();
  await page.getByRole('heading', { level: 1 }).click();
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByText('There is a newer version of these pages.');
const take = (page: Page) => page.getByRole('button', { name: 'Load the new version' });

test('A newer version is told of and waits: until a reader asks for it all is of the old one, then all is of the new one, without a network too. @long', async ({
  browser,
}) => {
  const site = built();
  const next = newer(site);
  const server = await serve(site);
  const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    await openAndPress(page, '/en/classroom/hand-in/');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await openAndPress(page, '/en/classroom/hand-in/');
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await expect(notice(page)).toHaveCount(0);

    server.show(next.site);
    await openAndPress(page, '/en/classroom/hand-in/');
    await expect(heading(page)).toHaveText(first[0]);
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toContainText('will be empty');
    const other = await context.newPage();
    await openAndPress(other, '/en/classroom/collect/');
    await expect(heading(other)).toHaveText(first[1]);
    await expect(notice(other)).toBeVisible();
    // over the simulator too: the scenario is in the link, but not what a group has entered to hand in
    const simulator = await context.newPage();
    await open(simulator, '/en/');
    await expect
      .poll(async () => {
        await heading(simulator).click();
        return notice(simulator).count();
      })
      .toBe(1);
    await expect(notice(simulator)).toContainText('is in the link and is kept');
    await simulator.getByRole('link', { name: 'Hand in to a teacher' }).click();
    await simulator.getByLabel('Name of the group (optional)').fill('Otters');
    await simulator.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await take(simulator).hover();
    await expect(notice(simulator)).toContainText('will be empty');
    await simulator.close();
    // later is later: nothing changes
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(notice(page)).toHaveCount(0);
    await openAndPress(page, '/en/classroom/hand-in/');
    await expect(heading(page)).toHaveText(first[0]);

    await take(page).click();
    await expect(heading(page)).toHaveText(second[0]);
    await page.locator('div:not([inert]) > main').waitFor();
    await expect(heading(page)).toHaveText(second[0]);
    // the window that has not asked goes on with its own parts, which are no longer online
    await expect(heading(other)).toHaveText(first[1]);
    expect(await other.evaluate(async (path) => (await fetch(path)).status, next.gone)).toBe(200);
    await take(other).click();
    await expect(heading(other)).toHaveText(second[1]);

    await context.setOffline(true);
    await openAndPress(page, '/en/classroom/collect/');
    await expect(heading(page)).toHaveText(second[1]);
  } finally {
    await context.close();
    server.close();
  }
});

test('In a frame, sandboxed or not, nothing is kept on the device after a press, and no error is left.', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const sandbox of ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"']) {
    await page.route('**/frame.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe ${sandbox} src="${baseURL}/en/classroom/hand-in/" width="800" height="600"></iframe>`,
      }),
    );
    await page.goto('/frame.html');
    const frame = page.frameLocator('iframe');
    await frame.locator('div:not([inert]) > main').waitFor();
    await frame.getByRole('heading', { level: 1 }).click();
    await frame.getByLabel('Name of the group (optional)').fill('Otters');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await page.unroute('**/frame.html');
  }
  expect(errors).toEqual([]);
  await context.close();
});
