/** Knows that a whole session asks no other origin for anything, keeps the content policy and leaves no error. */
import { languages } from '#lib/i18n/language.ts';
import { expect, test, type Page } from '@playwright/test';
import { open, Simulator, wake } from './simulator.ts';

interface Faults {
  readonly foreign: string[];
  readonly errors: string[];
}

/** Collects what must not happen, from before the first page on. */
async function watch(page: Page): Promise<Faults> {
  const faults: Faults = { foreign: [], errors: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.hostname !== '127.0.0.1') faults.foreign.push(request.url());
  });
  page.on(
    'response',
    (response) => response.status() >= 400 && faults.errors.push(`${response.status()} ${response.url()}`),
  );
  page.on(
    'console',
    (message) =>
      ['error', 'warning'].includes(message.type()) &&
      // the tests' browser itself refuses to keep the site (playwright.config.ts)
      !message.text().startsWith('Service Worker registration blocked by Playwright') &&
      faults.errors.push(`${message.text()} ${message.location().url}`),
  );
  page.on('pageerror', (error) => faults.errors.push(error.message));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(
        `content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    ),
  );
  return faults;
}

/** Addresses of this site that a page leads to. */
async function pagesFrom(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.split('#')[0]));
  const own = links.filter((link) => link.startsWith(new URL(page.url()).origin));
  // not what is to be downloaded
  return [...new Set(own)].filter((link) => link.endsWith('/'));
}

for (const language of languages)
  // the others ship the same code: in `npm run test:deep`
  test(`All pages of /${language}/ stay on their own origin, without cookies, violations or errors.${language === 'en' ? '' : ' @long'}`, async ({
    page,
    context,
  }) => {
    test.slow();
    const faults = await watch(page);
    const seen = new Set<string>();
    const { origin } = new URL(test.info().project.use.baseURL!);
    const next = [`${origin}/${language}/`];
    while (next.length > 0) {
      const address = next.pop()!;
      if (seen.has(address)) continue;
      seen.add(address);
      await page.goto(address);
      await wake(page);
      await page
        .locator('summary')
        .evaluateAll((all) => all.forEach((s) => ((s.parentElement as HTMLDetailsElement).open = true)));
      await page.waitForLoadState('networkidle');
      next.push(...(await pagesFrom(page)).filter((link) => link.startsWith(`${origin}/${language}/`)));
    }
    expect(seen.size).toBeGreaterThanOrEqual(20);
    // nothing is kept by coming and going, scroll positions included
    expect(await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)])).toEqual(
      [],
    );
    expect(faults).toEqual({ foreign: [], errors: [] });
    expect(await context.cookies()).toEqual([]);
  });

test('A full session of changes stays on its own origin, without cookies, violations or errors.', async ({
  page,
  context,
}) => {
  const faults = await watch(page);
  await open(page);
  const s = new Simulator(page);
  await s.preset('Full line').click();
  await s.slider.press('PageDown');
  await s.levels.getByRole('button', { name: 'Hodges' }).click();
  await page.keyboard.press('Escape');
  await s.choices.locator('summary').click();
  await s.choices.getByRole('radio', { name: 'UN Security Council' }).check();
  await s.contingents.getByRole('button', { name: 'Edit' }).first().click();
  await s.contingents.getByLabel('Move to').selectOption('Kharkiv');
  await s.assumptions.locator('summary').first().click();
  await s.assumptions.getByRole('slider').first().press('ArrowRight');
  await page.getByRole('button', { name: 'Reset assumptions' }).click();
  await s.undo.click();
  await page.locator('a[data-why]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual({ foreign: [], errors: [] });
  expect(await context.cookies()).toEqual([]);
});

test('The pages carry a content policy that allows nothing but their own origin.', async ({ page }) => {
  for (const path of ['/', '/de/', '/en/']) {
    // as it is served: the first of them leads on at once
    const served = await (await page.request.get(path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(served)![1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
  }
  const html = await (await page.request.get('/de/')).text();
  expect(html).not.toMatch(/ style="/);
});
