/** Knows that the page fits every width, that nothing jumps while the level moves, and that it keeps to what readers set in their system. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';
import { open, Simulator, wake } from './simulator.ts';

/** How far the page or one of its parts reaches beyond the window, px; and which parts. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    // what moves in a box of its own makes no page wider
    const boxed = (n: Element) =>
      n.parentElement !== null && n.parentElement.closest('.scroll, .stacked, .visually-hidden') !== null;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (n) => n.getBoundingClientRect().right > width + 1 && !boxed(n),
    );
    return [
      `page: ${document.documentElement.scrollWidth} > ${width}`,
      ...wide.slice(0, 5).map((n) => `${n.tagName}.${n.getAttribute('class')}`),
    ];
  });
}

/** Opens everything that is folded. */
async function unfold(page: Page): Promise<void> {
  await page
    .locator('summary')
    .evaluateAll((all) => all.forEach((s) => ((s.parentElement as HTMLDetailsElement).open = true)));
  await page.waitForLoadState('networkidle');
}

/**
 * Watches from now on what moves up or down in the window. Every move counts, those within half a second of a key or a click too
 * (`hadRecentInput`, which the browsers' own score leaves out): they are what a reader sees. Three things are no fault:
 * a word behind a number may give way to it sideways; the bubble beside a circle goes with the circle that the reader moves;
 * and a list to which the reader adds a row, or from which one is taken, is that much longer or shorter: what is in the table
 * of contingents or beneath it may move when its number of rows changes.
 */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    interface Source {
      readonly node: Node | null;
      readonly previousRect: DOMRect;
      readonly currentRect: DOMRect;
    }
    const shifts: string[] = [];
    const rows = () => document.querySelectorAll('.contingent-table tbody tr').length;
    let before = rows();
    const moved = ({ previousRect, currentRect }: Source) => previousRect.y !== currentRect.y;
    const beneath = (node: Node | null) =>
      node !== null &&
      (document.querySelector('.contingent-table tbody')!.compareDocumentPosition(node) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
        0;
    new PerformanceObserver((list) => {
      const now = rows();
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: Source[] })[])
        for (const { node, previousRect, currentRect } of entry.sources.filter(moved)) {
          if (now !== before && beneath(node)) continue;
          // what is gone by now was the bubble's
          if (node === null) continue;
          if ((node instanceof Element ? node : node?.parentElement)?.closest('.map-bubble')) continue;
          const words = (node?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
          const parent = node instanceof Element ? node : node?.parentElement;
          shifts.push(
            `${parent?.tagName}.${parent?.getAttribute('class')} ${words}: ${previousRect.y} to ${currentRect.y}`,
          );
        }
      before = now;
    }).observe({ type: 'layout-shift' });
    Object.assign(globalThis, { shifts });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

/** Waits until what has changed is drawn, and what has moved has been noted. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

for (const width of [320, 375, 768, 1024, 1440, 2560]) {
  test(`At ${width} px nothing has to be scrolled sideways, folded or unfolded, in each language.${[375, 1024, 2560].includes(width) ? ' @long' : ''}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of width === 768 || width === 1440 ? ['/de/', '/en/'] : ['/de/', '/en/', '/uk/']) {
      await open(page, path);
      expect(await overflow(page)).toEqual([]);
      await wake(page);
      await page.locator('[data-preset=full-line]').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/200.000/);
      await page.locator('[data-key=edit-0]').click();
      await unfold(page);
      await expect.poll(() => overflow(page)).toEqual([]);
    }
  });
}

test('At 400 % and with wide text spacing the simulator has not to be scrolled sideways, in each language.', async ({
  page,
}) => {
  // 1280 x 1024 at 400 %
  await page.setViewportSize({ width: 320, height: 256 });
  for (const language of languages) {
    await open(page, `/${language}/`);
    // WCAG 1.4.12; a sheet made by script is no inline style
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}.far{content-visibility:visible!important}',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await wake(page);
    await unfold(page);
    await expect.poll(() => overflow(page), language).toEqual([]);
  }
});

test('Forty contingents and 200,000 at the line stay legible and in their frame.', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await open(page);
  const s = new Simulator(page);
  await s.preset('Full line').click();
  await s.slider.press('Home');
  for (let i = 16; i < 40; i++) {
    await s.contingents.getByRole('button', { name: 'Add contingent' }).click();
    await expect(s.map.getByRole('option')).toHaveCount(i + 1);
  }
  await s.contingents.getByRole('button', { name: 'Add contingent' }).click();
  await expect(s.notice).toHaveText('More than 40 contingents are not possible.');
  await s.slider.press('End');
  await expect(s.heading).toContainText('200,000');
  await expect.poll(async () => (await s.troops()).at(-1)).toBe(200_000);
  const troops = await s.troops();
  expect(troops.length).toBe(41);
  expect(troops.slice(0, 40).reduce((a, b) => a + b, 0)).toBe(200_000);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page)).toEqual([]);
    const outside = await s.map.locator('svg[role=group]').evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('.disc')].filter((disc) => {
        const box = disc.getBoundingClientRect();
        return (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        );
      }).length;
    });
    expect(outside).toBe(0);
  }
});

for (const [width, path] of [
  [320, '/de/'],
  [768, '/en/'],
  [1440, '/de/'],
] as const)
  test(`At ${width} px nothing moves up or down while the level moves thirty times.${width === 320 ? '' : ' @long'}`, async ({
    page,
  }) => {
    // as high as the page, since only what is in the window counts
    await page.setViewportSize({ width, height: 9_000 });
    await open(page, path);
    await wake(page);
    const exact = page.locator('input[type=number]').first();
    const move = async (level: number) => {
      await exact.fill(String(level));
      await exact.press('Enter');
      await expect(page.locator('tfoot')).toContainText(level.toLocaleString(path === '/de/' ? 'de' : 'en'));
    };
    await move(20_713);
    await expect(page.locator('.stale')).toHaveCount(0);
    const shifts = await watch(page);
    for (let i = 1; i <= 30; i++) await move(20_000 + ((i * 70_713) % 180_000));
    await expect(page.locator('.stale')).toHaveCount(0);
    expect(await shifts()).toEqual([]);
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`At ${width} px nothing moves up or down in a session of fifty edits of every kind. @long`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page);
    await wake(page);
    const s = new Simulator(page);
    // what a reader unfolds to work with it
    await s.choices.locator('summary').click();
    await s.assumptions.locator('summary').first().click();
    const assumed = s.assumptions.locator('li input[type=number]');
    await assumed.first().waitFor();
    await page.waitForLoadState('networkidle');

    const settled = () => expect(page.locator('.stale')).toHaveCount(0);
    const task = s.choices.locator('input[name*=task]');
    const mandate = s.choices.locator('input[name*=mandate]');
    const presets = ['40,000', 'Full line', 'Observers', 'Inclusive', 'London'];
    type Edit = readonly [control: (round: number) => Locator, act: (round: number) => Promise<unknown>];
    const add = s.contingents.getByRole('button', { name: 'Add contingent' });
    const remove = s.contingents.getByRole('button', { name: /^Remove / }).last();
    const first = s.map.getByRole('option').first();
    const edits: readonly Edit[] = [
      [
        () => s.exact,
        async (round) => {
          await s.exact.fill(String(30_713 + round * 31_000));
          await s.exact.press('Enter');
        },
      ],
      [() => s.slider, () => s.slider.press('PageUp')],
      [() => add, () => add.click()],
      [
        () => first,
        async () => {
          await first.focus();
          for (const key of ['m', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter'])
            await page.keyboard.press(key);
        },
      ],
      [(round) => task.nth(round % 2), (round) => task.nth(round % 2).check()],
      [(round) => mandate.nth(round % 3), (round) => mandate.nth(round % 3).check()],
      [
        (round) => assumed.nth(round),
        async (round) => {
          const [low, high] = await assumed
            .nth(round)
            .evaluate((input: HTMLInputElement) => [Number(input.min), Number(input.max)]);
          await assumed.nth(round).fill(String(low + (high - low) * 0.8));
          await assumed.nth(round).press('Enter');
        },
      ],
      [() => remove, () => remove.click()],
      [(round) => s.preset(presets[round]), (round) => s.preset(presets[round]).click()],
      [() => s.undo, () => s.undo.click()],
    ];
    // a first round makes what was fetched late be there
    for (const [, act] of edits) await act(0);
    await settled();
    const shifts = await watch(page);
    const found: string[] = [];
    for (let i = 0; i < 50; i++) {
      const [control, act] = edits[i % edits.length];
      const round = Math.floor(i / edits.length);
      // the way there is no edit: what was far is laid out as it comes near (far.css)
      await control(round).scrollIntoViewIfNeeded();
      await drawn(page);
      const already = (await shifts()).length;
      await act(round);
      await settled();
      await drawn(page);
      found.push(...(await shifts()).slice(already).map((shift) => `edit ${i}: ${shift}`));
    }
    expect(found).toEqual([]);
  });

test('On a phone the level and all first answers are in one view; on a desktop of 1440 x 900 they are so with the map.', async ({
  page,
}) => {
  /** Top and bottom of what is seen together, in the window. */
  const heightOf = async (parts: readonly Locator[]) => {
    const boxes = await Promise.all(parts.map(async (part) => (await part.boundingBox())!));
    return [Math.min(...boxes.map((box) => box.y)), Math.max(...boxes.map((box) => box.y + box.height))];
  };
  for (const path of ['/de/', '/en/', '/uk/']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, path);
    const level = page.locator('section.level').first();
    const [top, bottom] = await heightOf([level, page.locator('svg.map-base')]);
    expect(top).toBeGreaterThan(0);
    expect(bottom, `${path} at 1440`).toBeLessThanOrEqual(900);
    await page.setViewportSize({ width: 375, height: 667 });
    const [from, to] = await heightOf([level.locator('.control'), level.locator('dl')]);
    expect(to - from, `${path} at 375`).toBeLessThan(400);
    const [first, last] = await heightOf([level]);
    expect(last - first, `${path} at 375`).toBeLessThan(667);
  }
});

test('With reduced motion nothing moves by itself.', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const s = new Simulator(page);
  await s.preset('Full line').click();
  await expect(s.heading).toContainText('200,000');
  // a change of colour that waits and then comes at once has a delay and no duration: nothing moves
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0)
      .map((animation) => (animation as CSSTransition).transitionProperty),
  );
  expect(moving).toEqual([]);
});

test('With forced colours the marks still stand out from the ground.', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const same = await page
    .locator('svg.guide line, [role=option] .disc, .steps rect.holds')
    .evaluateAll((marks) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return marks
        .filter((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return [fill, stroke].every((colour) => colour === 'none' || colour === ground);
        })
        .map((mark) => mark.outerHTML);
    });
  expect(same).toEqual([]);
});

test('In print the controls are left out and the numbers stay.', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#results')).toContainText('17 troops for each');
});
