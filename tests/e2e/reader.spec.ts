/** Knows what a reader does with level, presets, terms and assumptions, and what the page answers. Contingents are in contingents.spec.ts. */
import { expect } from '@playwright/test';
import { test, type Simulator } from './simulator.ts';

/** Everything on the page says one level, and the contingents add up to it exactly. */
async function expectLevel(s: Simulator, level: number): Promise<void> {
  const written = level.toLocaleString('en');
  await expect(s.heading).toHaveText(`What ${written} troops in Ukraine would mean`);
  await expect(s.slider).toHaveAttribute('aria-valuetext', `${written} troops`);
  await expect(s.exact).toHaveValue(String(level));
  await expect(s.map.locator('figcaption')).toContainText(`${written} troops in all`);
  await expect
    .poll(async () => {
      const troops = await s.troops();
      const total = troops.pop();
      return [total, troops.reduce((sum, n) => sum + n, 0)];
    })
    .toEqual([level, level]);
}

test('Moving the level by keyboard changes heading, answers, results, steps and contingents, which add up exactly.', async ({
  page,
  simulator: s,
}) => {
  await expectLevel(s, 20_000);
  await s.slider.focus();
  await page.keyboard.press('End');
  await expectLevel(s, 200_000);
  // 200,000 / 1,150 km = 174; four times as many with those who take turns
  await expect(s.answers).toContainText('170');
  await expect(s.result('Troops per kilometre, spread evenly')).toContainText('170 troops for each');
  await expect(s.result('Rotation pool')).toContainText('800,000');
  await expect(s.result('Sustainability')).toContainText('beyond means');
  await expect(s.result('The size in the text')).toContainText('in the range that the text reports');
  await expect(s.answers.getByText('beyond means')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expectLevel(s, 199_500);
  await page.keyboard.press('Home');
  await expectLevel(s, 20_000);
  await expect(s.result('Sustainability')).toContainText('strained');
  // scaling to and fro lost nothing of the shape
  await expect.poll(() => s.troops()).toEqual([8000, 8000, 1500, 1000, 1000, 500, 20_000]);
});

test('Dragging the thumb shows each level on the way and is one step back.', async ({
  page,
  simulator: s,
}) => {
  await s.slider.scrollIntoViewIfNeeded();
  const box = (await s.slider.boundingBox())!;
  const thumb = 12;
  const xOf = (level: number) => box.x + thumb + ((box.width - 2 * thumb) * (level - 20_000)) / 180_000;
  const y = box.y + box.height / 2;
  await page.mouse.move(xOf(20_000), y);
  await page.mouse.down();
  await page.mouse.move(xOf(60_000), y, { steps: 4 });
  await expect(s.heading).toContainText('60,000');
  await page.mouse.move(xOf(100_000), y, { steps: 4 });
  await page.mouse.up();
  await expectLevel(s, 100_000);
  // 100,000 / 1,150 = 86.96
  await expect(s.result('Troops per kilometre, spread evenly')).toContainText('87');
  await s.undo.click();
  await expectLevel(s, 20_000);
  await expect(s.undo).toBeDisabled();
});

test('A figure of the text sets the level and opens its quote in German, with what is contested beside it.', async ({
  page,
  simulator: s,
}) => {
  await s.level.getByRole('button', { name: '„zwischen 40.000 …' }).click();
  await expectLevel(s, 40_000);
  const quote = page.locator('#quote-range');
  await expect(quote).toBeVisible();
  await expect(quote.locator('blockquote[lang=de]')).toContainText('zwischen 40.000 und 200.000');
  await page.keyboard.press('Escape');
  await expect(quote).toBeHidden();
  await s.level.getByRole('button', { name: '… und 200.000“' }).click();
  await expectLevel(s, 200_000);
  await page.keyboard.press('Escape');
  await s.level.getByRole('button', { name: '„rund 20.000“' }).click();
  await expectLevel(s, 20_000);
  await expect(page.locator('#quote-london blockquote')).toBeVisible();
});

test('A published proposal sets the level and opens its dated source, by mouse and by keyboard.', async ({
  page,
  simulator: s,
}) => {
  await s.levels.getByRole('button', { name: 'Dannatt' }).click();
  await expectLevel(s, 100_000);
  const source = page.locator('[popover]:popover-open');
  await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await page.keyboard.press('Escape');
  const radakin = s.levels.getByRole('button', { name: 'Radakin' });
  await radakin.focus();
  await page.keyboard.press('Enter');
  await expectLevel(s, 64_000);
  await expect(source).toContainText('Later than the text');
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
  await expect(radakin).toBeFocused();
});

test('A step of the model is a mark too: at its level the class has just changed.', async ({
  simulator: s,
}) => {
  const step = s.levels.getByRole('button', { name: /Sustainability: “beyond means” from/ });
  const level = Number(/from ([\d,]+)/.exec((await step.getAttribute('title'))!)![1].replace(',', ''));
  await step.focus();
  await step.press('Enter');
  await expectLevel(s, level);
  await expect(s.result('Sustainability')).toContainText('beyond means');
  await s.exact.fill(String(level - 100));
  await s.exact.blur();
  await expect(s.result('Sustainability')).toContainText('strained');
});

test('Each preset sets level, contingents and terms, and says which parts are the text’s.', async ({
  page,
  simulator: s,
}) => {
  const presets = [
    ['the lower figure', 40_000, 10, 'size 40,000'],
    ['the upper figure', 200_000, 16, 'size 200,000'],
    ['Inclusive format', 35_000, 4, 'no troops from NATO states'],
    ['Observers only', 20_000, 4, undefined],
    ['Full line', 200_000, 16, 'the upper figure'],
    ['London', 20_000, 6, '“around 20,000”'],
  ] as const;
  for (const [name, level, count, fromText] of presets) {
    await s.preset(name).click();
    await expect(s.preset(name)).toHaveAttribute('aria-pressed', 'true');
    await expectLevel(s, level);
    await expect.poll(async () => (await s.troops()).length - 1).toBe(count);
    const parts = page.locator('.preset-parts:visible');
    await expect(parts).toHaveCount(1);
    await expect(parts).toContainText('Chosen by us');
    if (fromText) await expect(parts.locator('.preset-text')).toContainText(fromText);
    else await expect(parts.locator('.preset-text')).toHaveCount(0);
  }
  await s.slider.press('ArrowRight');
  await expect(page.getByText('Changed from “London')).toBeVisible();
});

test('Terms change route, kind of mission and stances, in the words of the two lenses.', async ({
  page,
  simulator: s,
}) => {
  await expect(s.law).toContainText('open:');
  await expect(s.law).toContainText('reassurance force');
  await expect(s.actor('Russia').locator('.text .stance')).toContainText('rejects');
  await s.choices.locator('summary').click();
  await s.choices.getByRole('radio', { name: 'UN Security Council' }).check();
  await expect(s.law).toContainText('blocked:');
  await s.choices.getByRole('radio', { name: 'Deter', exact: false }).check();
  await expect(s.law).toContainText('peace enforcement');

  // without a US promise Ukraine's condition is not met
  await expect(s.actor('Ukraine').locator('.record')).toContainText('does not meet the condition');
  await s.choices.getByRole('radio', { name: 'Intelligence and logistics' }).check();
  await expect(s.actor('Ukraine').locator('.record')).toContainText('meets the condition');

  await s.preset('Inclusive format').click();
  await expect(s.actor('Russia').locator('.text .stance')).toContainText('open');
  await s.choices.getByRole('checkbox', { name: 'China' }).uncheck();
  await expect(s.actor('Russia').locator('.text .stance')).toContainText('silent');
  await s.choices.getByRole('checkbox', { name: 'China' }).check();
  await expect(s.actor('Russia').locator('.text .stance')).toContainText('open');
  await page.keyboard.press('Control+z');
  await expect(s.choices.getByRole('checkbox', { name: 'China' })).not.toBeChecked();
});

test('Zone, commission and years reach the research ledger and the cost.', async ({ page, simulator: s }) => {
  await s.choices.locator('summary').click();
  const finding = (words: string) =>
    s.results.getByRole('listitem').filter({ hasText: words }).getByText('does not apply here');
  await expect(finding('a demilitarised zone had been agreed')).toBeVisible();
  await expect(finding('in a joint commission')).toBeVisible();
  await s.choices.getByRole('slider', { name: 'Depth in kilometres' }).press('End');
  await expect(finding('a demilitarised zone had been agreed')).toBeHidden();
  await s.choices.getByRole('checkbox', { name: 'There is one' }).check();
  await expect(finding('in a joint commission')).toBeHidden();
  await s.choices.getByRole('slider', { name: 'Years' }).press('End');
  await expect(s.result('Total cost')).toContainText('Over 10 years it would be US$40 billion');
  await expect(s.choices.locator('summary')).toContainText('zone 50 km each side');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
  await expect(finding('a demilitarised zone had been agreed')).toBeVisible();
});

test('Assumptions stand apart: changing one changes a result, and each reset leaves the other alone.', async ({
  simulator: s,
}) => {
  await s.assumptions.locator('summary').first().click();
  const length = s.assumptions.getByRole('spinbutton', { name: 'Length of the line of contact, value' });
  await length.fill('1000');
  await length.blur();
  await expect(s.result('Troops per kilometre, spread evenly')).toContainText('20 troops for each');
  await expect(s.assumptions).toContainText('1 changed: Length of the line of contact');
  await s.slider.press('End');

  await s.page.getByRole('button', { name: 'Reset proposal' }).click();
  await expectLevel(s, 20_000);
  await expect(s.result('Troops per kilometre, spread evenly')).toContainText('20 troops for each');
  await s.slider.press('End');
  await s.page.getByRole('button', { name: 'Reset assumptions' }).click();
  await expectLevel(s, 200_000);
  await expect(s.result('Troops per kilometre, spread evenly')).toContainText('170 troops for each');
  await expect(s.assumptions).toContainText('None changed');

  // beyond its range an assumption stops
  await length.fill('99999');
  await length.blur();
  await expect(length).toHaveValue('1250');
  await s.assumptions
    .getByRole('button', { name: 'Length of the line of contact: back to the range' })
    .click();
  await expect(length).toHaveValue('1150');
});

test('Undo, redo and replay go through the history, by button and by keyboard.', async ({
  page,
  simulator: s,
}) => {
  await expect(s.undo).toBeDisabled();
  await expect(s.redo).toBeDisabled();
  await s.preset('the lower figure').click();
  await s.preset('the upper figure').click();
  await s.undo.click();
  await expectLevel(s, 40_000);
  await page.keyboard.press('Control+z');
  await expectLevel(s, 20_000);
  await page.keyboard.press('Control+Shift+z');
  await expectLevel(s, 40_000);
  await s.redo.click();
  await expectLevel(s, 200_000);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expectLevel(s, 200_000);
  await page.getByRole('button', { name: 'Replay last change' }).click();
  await expect(s.heading).toContainText('40,000');
  await expectLevel(s, 200_000);
  // a new change after going back ends what could be done again
  await s.undo.click();
  await s.slider.press('ArrowRight');
  await expectLevel(s, 40_500);
  await expect(s.redo).toBeDisabled();
});

test('The level stops at its bounds and says so; rubbish in the field keeps what was.', async ({
  page,
  simulator: s,
}) => {
  await s.exact.fill('250000');
  await s.exact.blur();
  await expectLevel(s, 200_000);
  await expect(s.notice).toHaveText('The size stays at 200,000 troops or fewer.');
  await s.exact.fill('3');
  await s.exact.press('Enter');
  await expectLevel(s, 20_000);
  await expect(s.notice).toHaveText('The size stays at 20,000 troops or more.');
  await s.exact.fill('33333');
  await s.exact.press('Enter');
  await expectLevel(s, 33_333);
  await expect(s.notice).toBeEmpty();
  await s.exact.selectText();
  await page.keyboard.type('e-+');
  await page.keyboard.press('Tab');
  await expectLevel(s, 33_333);
  await s.exact.fill('');
  await s.exact.blur();
  await expectLevel(s, 33_333);
});
