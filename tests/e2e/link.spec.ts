/** Knows that the address carries the scenario: there and back, over languages and versions of a link, and never without a word where it could not. */
import { expect, type Page } from '@playwright/test';
import { open, Simulator, test } from './simulator.ts';

const hash = (page: Page) => new URL(page.url()).hash.slice(1);
const entries = (page: Page) => page.evaluate(() => history.length);
const linkPanel = (page: Page) => page.getByRole('region', { name: 'Share this scenario' });

test('A change is in the address, another browser opens it there, and the other language keeps it.', async ({
  simulator,
  page,
}) => {
  expect(hash(page)).toBe('');
  await simulator.preset('Inclusive').click();
  await simulator.exact.fill('50000');
  await simulator.exact.press('Enter');
  await expect(simulator.heading).toContainText('50,000');
  await expect.poll(() => hash(page)).toMatch(/^1\.0\.0\.[\w-]{4,20}$/);
  const address = page.url();

  await page.goto('about:blank');
  await open(page, address);
  await expect(simulator.heading).toContainText('50,000');
  await expect(page.locator('html')).not.toHaveClass(/linked/);
  await expect(page.getByRole('main')).toBeVisible();
  await expect.poll(() => simulator.troops()).toEqual([17_143, 17_143, 11_428, 4_286, 50_000]);
  await expect(simulator.results).toContainText('50,000');
  await expect(simulator.circle('India')).toBeVisible();
  await expect(simulator.notice).toBeEmpty();
  expect(page.url()).toBe(address);
  await expect(linkPanel(page).getByRole('listitem')).toHaveText([
    'The force has 50,000 troops instead of 35,000, spread in the same way.',
  ]);

  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Was 50.000 Soldaten', {
    timeout: 20_000,
  });
  expect(hash(page)).toBe(new URL(address).hash.slice(1));
});

test('Back and forward go through the steps; typing and dragging make one step each.', async ({
  simulator,
  page,
}) => {
  const before = await entries(page);
  await simulator.preset('the upper figure').click();
  await expect.poll(() => hash(page)).not.toBe('');
  await simulator.slider.focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowLeft');
  await expect(simulator.heading).toContainText('194,000');
  await simulator.exact.fill('123456');
  await simulator.exact.press('Enter');
  await expect(simulator.heading).toContainText('123,456');
  await expect.poll(() => entries(page)).toBe(before + 3);

  await page.goBack();
  await expect(simulator.heading).toContainText('194,000');
  await page.goBack();
  await expect(simulator.heading).toContainText('200,000');
  await page.goBack();
  await expect(simulator.heading).toContainText('20,000');
  expect(hash(page)).toBe('');
  await page.goForward();
  await expect(simulator.heading).toContainText('200,000');
  await page.goForward();
  await expect(simulator.heading).toContainText('194,000');
  await simulator.undo.click();
  await expect(simulator.heading).toContainText('200,000');
});

test('A link edited by hand opens, and each part that could not be used is named with what was used instead.', async ({
  page,
}) => {
  const simulator = new Simulator(page);
  await open(
    page,
    '/en/#preset=debate-40000&level=900000&mandate=nato&years=3&contingents=gbr:30000@30.52,50.45;deu:9000@37.62,55.75&colour=red',
  );
  await expect(simulator.heading).toContainText('200,000');
  await expect(simulator.notice).toHaveText(
    [
      'Not everything in the link could be used:',
      'The entry “colour” is unknown, left out.',
      'Contingent 2: troops cannot be placed at 37.62,55.75, left out.',
      'Level: 900000 is too high, used instead: 200,000.',
      'Mandate: there is no “nato”, used instead: Invitation by Ukraine.',
    ].join('\n'),
  );
  await expect(simulator.choices).toContainText('3 years');
  // what stands in the address now is the sound link
  expect(hash(page)).toMatch(/^1\.0\.0\./);
});

test('A damaged link says so; a place on the page is no link.', async ({ page }) => {
  const simulator = new Simulator(page);
  await open(page, '/en/#1.0.0.AAAAAAAAAAAA');
  await expect(simulator.notice).toContainText('damaged');
  await expect(page.getByRole('main')).toBeVisible();
  await simulator.preset('40,000').click();
  await expect(simulator.notice).toBeEmpty();
  await expect.poll(() => hash(page)).toMatch(/^1\.0\.0\.\w{4}CAE$/);
  const link = hash(page);
  await page
    .getByRole('link', { name: 'Who accepts it' })
    .or(page.locator('a[href="#positions"]'))
    .first()
    .click();
  await expect(simulator.heading).toContainText('40,000');
  await expect.poll(() => hash(page)).toBe(link);
});

test('The link is copied, and where the browser forbids that it can be taken from the field.', async ({
  simulator,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await simulator.preset('40,000').click();
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  await expect(simulator.notice).toHaveText('The link has been copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^http:\/\/[^#]+\/en\/#1\.0\.0\.\w{4}CAE$/);
  await expect(linkPanel(page).getByRole('textbox', { name: 'Link to this scenario' })).toHaveValue(copied);
});
