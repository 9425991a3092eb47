/** Knows that what the text says and what is on record are two views of law and positions: chosen in one place for all, both shown where they differ, never mixed. */
import { expect } from '@playwright/test';
import { test, wake } from './simulator.ts';

test('Where the two lenses differ on route and kind of mission, both stand there with a sentence; each can be seen by itself, in all parts at once.', async ({
  page,
  simulator: s,
}) => {
  await wake(page);
  await expect(s.law).toContainText('lead to the same results here');
  await s.preset('Inclusive').click();
  await s.choices.locator('summary').click();
  await s.choices.getByRole('radio', { name: 'Treaty of its own' }).check();
  await expect(s.law).not.toContainText('lead to the same results here');
  const item = (title: string) =>
    s.law.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const route = item('Is this route open?');
  const kind = item('Kind of mission');
  for (const [result, text, record] of [
    [route, 'open:', 'blocked:'],
    [kind, 'traditional peacekeeping:', 'without consent:'],
  ] as const) {
    await expect(result).toContainText('The text, and what is on record, lead to different results.');
    await expect(result.getByText(`Following the text: ${text}`)).toBeVisible();
    await expect(result.getByText(`Following the record: ${record}`)).toBeVisible();
  }
  const consent = s.law.locator('dl > div').filter({ hasText: 'Consent of the parties' });
  await expect(consent.getByRole('definition')).toHaveCount(2);

  const side = (part: typeof s.law, name: string) => part.getByRole('radio', { name, exact: true });
  await side(s.law, 'What the text says').check();
  await expect(side(s.positions, 'What the text says')).toBeChecked();
  await expect(route.getByText('open:')).toBeVisible();
  for (const hidden of [route.getByText('blocked:'), kind.getByText('without consent:')])
    await expect(hidden).toBeHidden();
  await expect(s.actor('Russia').getByRole('figure').first()).toBeVisible();
  await expect(s.actor('Russia').locator('.record')).toBeHidden();

  await side(s.positions, 'What is on record').check();
  await expect(side(s.law, 'What is on record')).toBeChecked();
  await expect(route.getByText('blocked:')).toBeVisible();
  await expect(route.getByText('open:')).toBeHidden();
  await expect(consent.getByRole('definition').filter({ visible: true })).toHaveCount(1);
  await expect(s.actor('Russia').getByRole('figure').first()).toBeHidden();

  await side(s.law, 'Both').check();
  await expect(route.getByText('open:')).toBeVisible();
  await expect(s.actor('Russia').locator('.record')).toBeVisible();
});

test('What the author judges or demands stands beside no actor: only the author has it.', async ({
  page,
}) => {
  await page.goto('/en/');
  for (const article of await page.locator('#positions article').all()) {
    const name = await article.getByRole('heading', { level: 3 }).textContent();
    const kinds = await article.locator('.quote .kind').allTextContents();
    const author = kinds.filter((kind) => kind.startsWith('Author’s'));
    expect(author.length, `${name}: ${kinds.join(', ')}`).toBe(/author/i.test(name!) ? kinds.length : 0);
    // kind and speaker come before the words, the way it is read aloud
    for (const figure of await article.getByRole('figure').all())
      expect((await figure.ariaSnapshot()).replaceAll('\n', ' ')).toMatch(
        /^- figure.*?(As reported|Figure as|Author’s).*?blockquote/,
      );
  }
});
