/** Knows what a screen reader is given while the main task is done by keyboard, as a transcript that was read by people and found to make sense. */
import { expect, test } from '@playwright/test';
import { open, Simulator, wake } from './simulator.ts';

test('A screen reader is told the level, the answers, the map and each move in words that stand on their own.', async ({
  page,
}) => {
  await open(page);
  await wake(page);
  const s = new Simulator(page);

  // the level and its first answers
  await expect(s.level).toMatchAriaSnapshot(`
    - region "How large is the force?":
      - heading "How large is the force?" [level=2]
      - paragraph:
        - strong: 20,000
        - text: troops
      - text: Exact number
      - spinbutton "Exact number": "20000"
      - paragraph: "The text: figures it names"
      - button "„zwischen 40.000 …"
      - button "… und 200.000“"
      - button "„rund 20.000“"
      - slider "Size of the force": "20000"
      - term: What the force could do
      - definition: /be present/
      - term: Task and means
      - definition: /matches the task/
      - term: Sustainability
      - definition: /strained/
      - term: Troops per kilometre, spread evenly
      - definition: /17/
      - term:
        - text: Share within reach of
        - link "glide bombs"
      - definition: /0%/
      - term: Cost per year
      - definition: /US\\$4 billion/
  `);
  await expect(s.slider).toHaveAttribute('aria-valuetext', '20,000 troops');

  await s.slider.focus();
  await page.keyboard.press('End');
  await expect(s.slider).toHaveAttribute('aria-valuetext', '200,000 troops');
  await expect(s.level).toMatchAriaSnapshot(`
    - term: Sustainability
    - definition: /beyond means/
    - term: Troops per kilometre, spread evenly
    - definition: /170/
  `);

  // the map is a list with a summary that changes
  await expect(s.map).toMatchAriaSnapshot(`
    - region "Where the troops would stand":
      - heading "Where the troops would stand" [level=2]
      - figure /6 contingents, 200,000 troops in all/:
        - group "Map of Ukraine with the contingents":
          - listbox "Contingents":
            - 'option "United Kingdom, 80,000 troops: Kyiv, 428 km to the line of contact"'
            - option /France, 80,000 troops/
            - option /Netherlands, 15,000 troops/
            - option /Belgium, 10,000 troops/
            - option /Lithuania, 10,000 troops/
            - option /Estonia, 5,000 troops/
  `);
  await s.circle('United Kingdom').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  // each step is said where it leads
  await expect(s.map.getByRole('status')).toHaveText(/Kyiv.*, \d+ km from the line/);
  await page.keyboard.press('Enter');
  await expect(s.circle('United Kingdom')).toHaveAccessibleName(/80,000 troops: .*km to the line of contact/);
});

test('The introduction leads through three places of the real page by keyboard, which stays usable, and gives the focus back.', async ({
  page,
}) => {
  await open(page);
  await wake(page);
  const s = new Simulator(page);
  const ask = page.getByRole('button', { name: 'Show me how' });
  await ask.focus();
  await page.keyboard.press('Enter');
  const bubble = page.getByRole('dialog');
  await expect(bubble).toMatchAriaSnapshot(`
    - dialog "Change the size":
      - paragraph: Step 1 of 3
      - heading "Change the size" [level=2]
      - paragraph: /Drag the thumb/
      - button "Back" [disabled]
      - button "Next"
      - button "Close the introduction"
  `);
  await expect(s.level).toHaveAttribute('data-introduced', '');
  // the page itself answers meanwhile
  await s.slider.press('End');
  await expect(s.heading).toContainText('200,000');
  for (const heading of ['Place the troops', 'Ask why']) {
    await bubble.getByRole('button', { name: 'Next' }).press('Enter');
    await expect(bubble.getByRole('heading', { name: heading })).toBeFocused();
    await expect(page.locator('[data-introduced]')).toHaveCount(1);
    await expect(page.locator('[data-introduced]')).toBeInViewport();
  }
  await page.keyboard.press('Escape');
  await expect(bubble).toHaveCount(0);
  await expect(page.locator('[data-introduced]')).toHaveCount(0);
  await expect(ask).toBeFocused();
  await expect(s.heading).toContainText('200,000');
});
