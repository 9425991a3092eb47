/** Makes the pictures of the press kit anew: `npx playwright test --project=pictures press`. No test: it looks, it does not judge. */
import { test } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';
import { open, wake } from './simulator.ts';

const folder = 'static/press';

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`desktop, ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, `/${language}/`);
      await wake(page);
      const dark = colorScheme === 'dark' ? '-dark' : '';
      await page.screenshot({ path: `${folder}/simulator-${language}${dark}.png` });
    });

  test(`phone, ${language}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    await open(page, `/${language}/`);
    await wake(page);
    await page
      .locator('section.level')
      .first()
      .evaluate((level) => level.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: `${folder}/phone-${language}.png` });
    await context.close();
  });
}
