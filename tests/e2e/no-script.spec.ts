/** Knows that the page is a finished explainer where no script runs, in each language. */
import { expect, test } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';

test.use({ javaScriptEnabled: false });

const words = {
  de: {
    heading: 'Was 20.000 Soldaten in der Ukraine bedeuten würden',
    noscript: 'Ohne JavaScript sehen Sie hier die Ausgangslage',
    not: 'Keine Vorhersage: Was das Modell nicht tut',
    total: '20.000',
    rangeHead: 'niedrig',
  },
  en: {
    heading: 'What 20,000 troops in Ukraine would mean',
    noscript: 'Without JavaScript you see the starting scenario',
    not: 'Not a forecast: what the model does not do',
    total: '20,000',
    rangeHead: 'low',
  },
  uk: {
    heading: 'Що означали б 20\u00a0000 військових в Україні',
    noscript: 'Без JavaScript ви бачите початковий сценарій',
    not: 'Чого модель не робить',
    total: '20\u00a0000',
    rangeHead: 'низьке',
  },
} as const;

for (const language of languages) {
  const said = words[language];

  test(`Without JavaScript /${language}/ shows level, map, results, quotes, record, assumptions and limits.`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.heading);
    expect(await page.locator('noscript').innerHTML()).toContain(said.noscript);
    expect((await page.locator('noscript').boundingBox())?.height).toBeGreaterThan(10);

    // the map: land, oblasts, line of contact, and a circle for each contingent of the default preset, with its size
    for (const part of ['.land path', '.oblasts', '.controlled', '.line'])
      await expect(page.locator(`svg.map-base ${part}`)).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(6);
    const radii = await page
      .locator('[role=option] .disc')
      .evaluateAll((discs) => discs.map((d) => Number(d.getAttribute('r'))));
    expect(radii[0]).toBe(radii[1]);
    expect(radii[0]).toBeGreaterThan(radii[5]);
    await expect(page.locator('tfoot')).toContainText(said.total);

    // eight questions, each with an answer; the first five and the shares of the text in numbers
    const groups = page.locator('#results .groups > section');
    await expect(groups).toHaveCount(8);
    for (const group of await groups.all()) {
      await expect(group.getByRole('heading', { level: 3 })).toContainText('?');
      expect((await group.locator('li').count()) > 0).toBe(true);
    }
    for (const id of ['density', 'capability', 'sustainment', 'cost', 'exposure', 'stance'])
      await expect(page.locator(`#results .${id} li strong`).filter({ hasText: /\d/ }).first()).toBeVisible();

    // all fourteen quotes, word for word and in German
    const quotes = await page
      .locator('[lang=de] [data-quote]')
      .evaluateAll((nodes) => nodes.map((n) => n.getAttribute('data-quote')));
    expect(new Set(quotes).size).toBe(14);
    await expect(page.locator('#positions article')).toHaveCount(11);
    await expect(page.getByRole('heading', { name: said.not })).toBeVisible();
  });

  test(`Without JavaScript /${language}/ opens what is folded: numbers, sources, all assumptions with their ranges.`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    const assumptions = page.locator('section[aria-labelledby^=assumptions]');
    await assumptions.locator('summary').first().click();
    await expect(assumptions.getByRole('columnheader', { name: said.rangeHead }).first()).toBeVisible();
    await expect(assumptions.getByRole('row', { name: /1[.,\s]?150/ })).toBeVisible();
    expect(await assumptions.getByRole('row').count()).toBeGreaterThan(15);
    await assumptions.locator('summary').last().click();
    // the land forces of 23 countries
    expect(await assumptions.getByRole('row').count()).toBeGreaterThan(15 + 23);
    await page.locator('#results .sustainment > details > summary').last().click();
    await expect(page.locator('#results .sustainment tbody tr')).toHaveCount(6);
    // a mark opens its source without a script too
    await page.locator('[popovertarget=quote-london]').click();
    await expect(page.locator('#quote-london blockquote')).toBeVisible();
  });
}
