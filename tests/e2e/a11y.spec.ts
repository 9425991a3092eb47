/** Knows that everybody can use the page: axe finds nothing, the keyboard reaches all, headings and landmarks give an outline. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';
import { focused } from './lesson.ts';
import { open, Simulator, wake } from './simulator.ts';

/** What axe finds, by rule and place, in one part or all; contrast and all WCAG 2.2 AA rules and best practices included. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

async function unfold(page: Page): Promise<void> {
  await wake(page);
  await page
    .locator('summary')
    .evaluateAll((all) => all.forEach((s) => ((s.parentElement as HTMLDetailsElement).open = true)));
  await page.locator('[data-key=edit-0]').click();
  await page.locator('#edit-contributor').waitFor();
  await page.waitForLoadState('networkidle');
}

/** One pair in `npm test`, where the other pages have the other theme; the rest in `npm run test:deep`. */
const seldom = (language: string, colorScheme: string) =>
  language === 'de' && colorScheme === 'light' ? '' : ' @long';

for (const language of languages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on /${language}/ in ${colorScheme}: as it comes, unfolded, with a source and with an explanation open.${seldom(language, colorScheme)}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await open(page, `/${language}/`);
        expect(await violations(page)).toEqual([]);
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        const mark = page.locator('[popovertarget=quote-london]');
        await mark.click();
        await expect(page.locator('#quote-london')).toBeVisible();
        expect(await violations(page, '#quote-london')).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('a[data-why]').first().click();
        await expect(page.getByRole('dialog').locator('math').first()).toBeVisible();
        await expect(page.locator('dialog:modal')).toBeVisible();
        expect(await violations(page, 'dialog')).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });

test('With the keyboard alone the focus passes every part in reading order, is always seen and is never caught.', async ({
  page,
}) => {
  await open(page);
  await page.locator('body').press('Tab');
  const path: string[] = [];
  const unseen: string[] = [];
  for (let i = 0; i < 600; i++) {
    const { id, visible } = await focused(page);
    if (id.startsWith('body')) break;
    path.push(id);
    if (!visible) unseen.push(id);
    await page.keyboard.press('Tab');
  }
  expect(path[0]).toContain('Skip to the results');
  expect(unseen).toEqual([]);
  const order = [
    'Interpose',
    'London',
    '[number]',
    '„zwischen',
    'Size of the force',
    'Reset proposal',
    'Edit United Kingdom',
    'Add contingent',
    'Dannatt',
    'Sustainability',
    'See all',
  ];
  const places = order.map((words) => path.findIndex((id) => id.includes(words)));
  expect(
    places.every((at) => at >= 0),
    `${order[places.indexOf(-1)]} is not reached`,
  ).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // out at the end, and back in
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).id).toBe(path.at(-1));
});

test('The main task is done with the keyboard alone: skip, level, source, terms, move, edit, result, back.', async ({
  page,
}) => {
  await open(page);
  const s = new Simulator(page);
  /** Tabs on until an element has the focus. */
  const tabTo = async (name: string) => {
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      if ((await focused(page)).id.includes(name)) return;
    }
    throw new Error(`the focus does not come to "${name}"`);
  };
  await tabTo('Size of the force');
  await page.keyboard.press('End');
  await expect(s.heading).toContainText('200,000');
  await tabTo('Dannatt');
  await page.keyboard.press('Enter');
  await expect(s.heading).toContainText('100,000');
  await page.keyboard.press('Escape');
  expect((await focused(page)).id).toContain('Dannatt');

  await tabTo('United Kingdom, 40,000 troops');
  await page.keyboard.press('m');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(s.circle('United Kingdom')).toBeFocused();
  await expect(s.row('United Kingdom')).toContainText('from Kyiv');

  await tabTo('task: Reassure');
  await page.keyboard.press('Enter');
  await tabTo('input[radio]');
  await expect(s.choices.getByRole('radio', { name: 'Reassure' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(s.law).toContainText('deterrence by denial');

  await tabTo('Edit France');
  await page.keyboard.press('Enter');
  await expect(s.contingents.getByLabel('Country')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('50000');
  await page.keyboard.press('Tab');
  await expect(s.heading).toContainText('110,000');
  await tabTo('Done');
  await page.keyboard.press('Enter');
  expect((await focused(page)).id).toContain('Edit France');

  for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
  await expect(s.heading).toContainText('20,000');
  await expect(s.undo).toBeDisabled();
});

test('“Why?” opens by keyboard, keeps the focus inside, closes by Escape and gives the focus back.', async ({
  page,
}) => {
  await open(page);
  const why = page.locator('a[data-why]').first();
  await why.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL('/en/');
  await expect(dialog.getByRole('heading').first()).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement!.closest('dialog') !== null,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(why).toBeFocused();
});

for (const language of languages)
  test(`On /${language}/ headings and landmarks give an outline: one h1, no level left out, every region named once.`, async ({
    page,
  }) => {
    await open(page, `/${language}/`);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => expect(level).toBeLessThanOrEqual(levels[i] + 1));
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    const names = await page
      .locator('section[aria-labelledby]')
      .evaluateAll((all) =>
        all.map((section) =>
          document.getElementById(section.getAttribute('aria-labelledby')!)?.textContent?.trim(),
        ),
      );
    expect(names.every((name) => name)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

test('Every control is large enough to be hit: 24 px, and 44 px for a finger on the main controls.', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 375, height: 800 },
  });
  const page = await context.newPage();
  await open(page);
  await page.getByRole('heading', { level: 1 }).tap();
  await page.waitForLoadState('networkidle');
  const small = await page.locator('button, input, select, summary').evaluateAll((all) =>
    all
      .filter((n) => n.checkVisibility())
      .map((n) => ({ n, box: n.getBoundingClientRect() }))
      // a label around a field counts with it
      .map(({ n, box }) => ({ n, box: n.closest('label')?.getBoundingClientRect() ?? box }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ n, box }) => `${n.outerHTML.slice(0, 90)} ${box.width.toFixed(0)}x${box.height.toFixed(0)}`),
  );
  expect(small).toEqual([]);
  for (const button of await page.locator('[data-preset], .tools button, .add').all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await context.close();
});
