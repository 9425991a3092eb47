/** Knows what a journalist or teacher does to get code: choose, look at the preview, copy. And what oEmbed answers. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('The builder shows the embed in a real frame, and its code has what was chosen and the height that was measured.', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/share/');
  const preview = page.frameLocator('.share-frame iframe');
  await expect(preview.locator('.value')).toContainText('20,000');
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('debate-40000');
  await expect(preview.locator('.value')).toContainText('40,000');
  await page.getByRole('checkbox', { name: 'Without heading' }).check();
  await expect(preview.getByRole('heading', { level: 1 })).toBeHidden();
  await page.getByRole('radio', { name: 'the present one' }).check();
  await expect(page.getByText(/Height at this width: [\d,]+ pixels/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByText('Frame: copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/\/en\/embed\/debate-40000\/\?plain#1\.0\.0\.[\w-]+"/);
  const height = await page.locator('.share-frame iframe').getAttribute('height');
  expect(code).toContain(`height="${height}"`);
  for (const kind of ['Script', 'Element', 'Picture without script'])
    await expect(page.getByRole('textbox', { name: kind, exact: true })).toHaveValue(/40/);
});

test('The builder is used with the keyboard alone: scenario, look, width, and the code is copied.', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/share/');
  const preview = page.frameLocator('.share-frame iframe');
  await expect(preview.locator('.value')).toContainText('20,000');
  /** Tabs on until an element has the focus, past the preview as well. */
  const tabTo = async (name: string) => {
    const named = () =>
      page.evaluate(() => {
        const { activeElement: node } = document;
        const label = (node as HTMLInputElement).labels?.[0]?.textContent ?? node?.textContent ?? '';
        return label.trim();
      });
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      if ((await named()).startsWith(name)) return;
    }
    throw new Error(`the focus does not come to "${name}"`);
  };
  await page.getByRole('heading', { level: 1 }).click();
  await tabTo('Scenario');
  await page.keyboard.press('ArrowDown');
  await expect(preview.locator('.value')).toContainText('40,000');
  await tabTo('Own colour');
  await page.keyboard.press('Space');
  await expect(page.getByText('On dark paper', { exact: false })).toBeVisible();
  await tabTo('Without heading');
  await page.keyboard.press('Space');
  await expect(preview.getByRole('heading', { level: 1 })).toBeHidden();
  await tabTo('Flourish');
  await page.keyboard.press('Space');
  await tabTo('700 px');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.share-frame iframe')).toHaveAttribute('width', '320');
  await tabTo('Copy');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Frame: copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('/en/embed/debate-40000/?plain&amp;speak=flourish&amp;accent=0b6660"');
});

test('The page that hands out code and the example article have no accessibility faults, light and dark, wide and narrow. @long', async ({
  page,
}) => {
  for (const [path, colorScheme, width] of [
    ['/en/share/', 'light', 1280],
    ['/de/share/', 'dark', 320],
    ['/examples/article-de.html', 'light', 320],
    ['/examples/article-en.html', 'dark', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await expect(page.locator('[inert] main')).toHaveCount(0);
    await expect(page.frameLocator('iframe').first().locator('.value')).toContainText('20');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    // the embed's own main is not the page's, and other tests look into it
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path} ${id}: ${target.join(' ')}`)),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('Each preset has an oEmbed answer, which its embed names.', async ({ page }) => {
  await page.goto('/de/embed/london-20000/');
  const link = page.locator('link[type="application/json+oembed"]');
  const path = new URL((await link.getAttribute('href'))!, page.url()).pathname;
  const answer = await (await page.request.get(path)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Interpose' });
  expect(answer.html).toMatch(/^<iframe src="https:\/\/[^"]+\/de\/embed\/london-20000\/"/);
});

test('A walk that lies beside the embed begins at the step that the address names, and goes on by buttons.', async ({
  page,
}) => {
  await page.goto('/en/embed/?steps=sizes&step=3');
  await expect(page.getByText('Step 3 of 4')).toBeVisible();
  await expect(page.locator('.value')).toContainText('200,000');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Unarmed observers are another kind of force.')).toBeVisible();
  await expect(page.locator('.value')).toContainText('20,000');
});

test('The example of a scrolling article moves the embed as it is read.', async ({ page }) => {
  await page.goto('/examples/article-en.html');
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('.value')).toContainText('20,000');
  await page.locator('[data-step="3"]').evaluate((section) => section.scrollIntoView({ block: 'center' }));
  await expect(inside.locator('.value')).toContainText('200,000');
});

test('The new pages stay on their own origin, without cookies, storage or errors, whatever the flags.', async ({
  page,
  context,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(data:|http:\/\/127\.0\.0\.1)/.test(request.url())) faults.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  for (const path of [
    '/en/share/',
    '/de/embed/?theme=dark&accent=c03&transparent&static&plain&lock=all&speak=lti,flourish',
    '/en/embed/observers/?only=map&nonsense=1',
    '/de/embed/?steps=sizes&step=2',
    '/examples/article-de.html',
  ]) {
    await page.goto(`${baseURL}${path}`);
    await page.mouse.move(5, 5);
    await page.mouse.wheel(0, 200);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => [Object.keys(localStorage), document.cookie]), path).toEqual([[], '']);
  }
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
