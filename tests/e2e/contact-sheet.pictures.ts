/** Makes a contact sheet of the product to be looked at: `npx playwright test --project=pictures sheet`. No test: it looks, it does not judge. */
import { test, type Page } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';
import { open, wake } from './simulator.ts';

const widths = [320, 375, 768, 1024, 1440, 2560];
const schemes = ['light', 'dark'] as const;
const folder = 'test-results/sheet';

interface State {
  readonly name: string;
  readonly path: string;
  readonly fullPage?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
}
const states: readonly State[] = [
  { name: 'start', path: '' },
  { name: 'whole', path: '', fullPage: true },
  { name: 'full-line', path: '', before: (page) => page.locator('[data-preset=full-line]').click() },
  { name: 'quote', path: '', before: (page) => page.locator('[popovertarget=quote-london]').click() },
  {
    name: 'why',
    path: '',
    before: async (page) => {
      await page.locator('a[data-why]').first().click();
      await page.getByRole('dialog').locator('math').first().waitFor();
    },
  },
  { name: 'about', path: 'about/', fullPage: true },
  { name: 'style', path: 'about/style/', fullPage: true },
  { name: 'glossary', path: 'glossary/' },
  { name: 'sources', path: 'sources/' },
  { name: 'model', path: 'model/' },
  { name: 'read', path: 'read/' },
];

for (const language of languages)
  for (const colorScheme of schemes)
    for (const width of widths)
      test(`${language} ${colorScheme} ${width}`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        for (const { name, path, fullPage = false, before } of states) {
          await page.setViewportSize({ width, height: width < 768 ? 800 : 900 });
          await page.goto(`/${language}/${path}`);
          if (path === '') {
            await open(page, `/${language}/`);
            await wake(page);
          }
          await before?.(page);
          await page.screenshot({
            path: `${folder}/${name}-${language}-${colorScheme}-${width}.png`,
            fullPage,
          });
        }
      });
