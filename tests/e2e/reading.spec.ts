/** Knows how a reader brings a text of their own: opens it, marks words by mouse and by keyboard, keeps the quotes as a file, sees them in the simulator. */
import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { quotes } from '#lib/generated/quotes.ts';
import { selectorsOf, writeAnnotations } from '#lib/quotes/annotation.ts';
import { codePointsBefore } from '#lib/quotes/offsets.ts';
import { open, Simulator, wake } from './simulator.ts';

/** Quotes of the source at their places with dots between them: all that the project has of it. */
function skeleton(): string {
  const end = Math.max(...quotes.map(({ selectors }) => selectors[1].end));
  const characters = Array<string>(end).fill('.');
  for (const { selectors } of quotes)
    Array.from(selectors[0].exact).forEach((letter, i) => (characters[selectors[1].start + i] = letter));
  return characters.join('');
}
const own = 'Am Montag 🛶 hieß es: Die Türkei\u00a0sei bereit, 40.000 Soldaten zu prüfen.\r\nשלום. Ende é.';

/** Opens the reading page and waits for its code. */
async function openReading(page: Page, language = 'en'): Promise<void> {
  await open(page, `/${language}/read/`);
  await page.locator('div:not([inert]) > main').waitFor();
}

async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByLabel('Text file (txt, md, html)').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await page.getByRole('heading', { name, exact: true }).waitFor();
}
const text = (page: Page) => page.locator('.own-text');

test('A copy of the source shows every quote in its place, linked both ways; a changed letter is named; nothing is sent.', async ({
  page,
}) => {
  await openReading(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openFile(page, 'copy.txt', skeleton());
  await expect(page.getByText('14 of 14 stand in the text word for word.')).toBeVisible();
  for (const { id, selectors } of quotes)
    await expect(text(page).locator(`[data-quotes="${id}"]`)).toHaveText(selectors[0].exact);
  const entry = page.locator('#entry-russia-no-nato');
  await entry.getByRole('link', { name: 'Show in the text' }).click();
  await expect(text(page).locator('#in-text-russia-no-nato')).toBeInViewport();
  await text(page).locator('#in-text-russia-no-nato').click();
  await expect(page).toHaveURL(/#entry-russia-no-nato$/);
  await expect(entry).toBeInViewport();

  await openFile(page, 'other.txt', skeleton().replace('NATO-Truppen', 'NATO-Gruppen'));
  await expect(entry).toContainText('there is G instead of T');
  await expect(page.getByText('13 of 14 stand in the text word for word.')).toBeVisible();
  expect(asked.filter((url) => !/^blob:|\/icon\.svg$/.test(url))).toEqual([]);
});

test('Words of another text, marked by keyboard and by mouse, come back from a file exactly, and are found in a changed text or said to be gone.', async ({
  page,
}, info) => {
  await openReading(page);
  await openFile(page, 'lake.txt', own);
  expect(await text(page).evaluate((node) => node.textContent)).toBe(own);

  // by keyboard: from the start of the text nine characters on, then three selected
  await page.getByRole('button', { name: 'Caret in the text' }).press('Enter');
  await text(page).focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('x');
  expect(await text(page).evaluate((node) => node.textContent)).toBe(own);
  const form = page.getByRole('form', { name: 'New quote' });
  await expect(form).toContainText('Montag');
  await form.getByRole('button', { name: 'Add quote' }).press('Enter');
  await page.getByRole('button', { name: 'Caret in the text' }).click();

  // by mouse: a double click takes a word
  const at = await text(page).evaluate((node) => {
    const words = [...node.childNodes].find((child) => child.textContent!.includes('40.000'))!;
    const range = document.createRange();
    range.setStart(words, words.textContent!.indexOf('Soldaten'));
    range.setEnd(words, words.textContent!.indexOf('Soldaten') + 8);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.dblclick(at.x, at.y);
  await expect(form).toContainText('Soldaten');
  await form.getByLabel('Of whom it speaks').selectOption('Ukraine');
  await form.getByLabel('Figure, in troops').fill('40000');
  await form.getByLabel('Bears on the result').selectOption('Stance: Ukraine');
  await form.getByLabel('Says').selectOption('rejects');
  await form.getByRole('button', { name: 'Add quote' }).click();
  await expect(page.getByText('2 of 2 stand in the text word for word.')).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file (JSON-LD)' }).click();
  const path = info.outputPath('quotes.jsonld');
  await (await saving).saveAs(path);
  const file = readFileSync(path, 'utf8');
  const places = JSON.parse(file).first.items.map(
    (item: { target: { selector: { start?: number; end?: number }[] } }) => item.target.selector[1],
  );
  // code points: the boat counts once
  const start = Array.from(own.slice(0, own.indexOf('Soldaten'))).length;
  expect(places).toMatchObject([
    { start: 3, end: 9 },
    { start, end: start + 8 },
  ]);

  await openReading(page);
  await openFile(page, 'lake.txt', `Neu. ${own.replace('Montag', 'Dienstag')}`);
  const take = page.getByLabel('Quote file (JSON-LD) for the open text');
  const json = (content: string) => ({
    name: 'q.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(content),
  });
  await take.setInputFiles(json(file));
  await expect(page.getByText('belongs to another version of this text')).toBeVisible();
  const entries = page.getByRole('region', { name: 'Your own quotes' }).getByRole('listitem');
  await expect(entries.filter({ hasText: 'Soldaten' })).toContainText('Word for word in another place');
  await expect(entries.filter({ hasText: 'Montag' })).toContainText(/Other than quoted|Not found/);

  // a broken file is refused with its line, and what was open stays
  const broken = file.replace(/"start": 3/, '"start": "three"');
  const line = broken.split('\n').findIndex((one) => one.includes('three')) + 1;
  await take.setInputFiles(json(broken));
  await expect(page.getByRole('alert')).toContainText(`line ${line}:`);
  await expect(entries).toHaveCount(2);

  await page.getByRole('button', { name: 'Show in the simulator' }).click();
  await page.waitForURL('**/en/#positions');
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await wake(page);
  const simulator = new Simulator(page);
  await expect(simulator.actor('Ukraine')).toContainText('From your text: lake.txt');
  await expect(simulator.actor('Ukraine').getByRole('figure')).toContainText('Soldaten');
  // like the text's own: the mark sets the level and shows its quote, and results count it and show it
  await simulator.level.getByRole('button', { name: '40,000', exact: true }).click();
  await expect(simulator.heading).toContainText('40,000');
  await expect(
    simulator.level.getByRole('figure').filter({ hasText: 'lake.txt, marked by you' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  const counted = simulator.results.locator('[data-own-voices]').first();
  await expect(counted).toHaveText(/^In your text: 1 (silent|conflicts|supports this)$/);
  await simulator.results.locator('p:has([data-own-voices]) a[data-why]').first().click();
  await expect(
    page.getByRole('dialog').getByRole('figure').filter({ hasText: 'lake.txt, marked by you' }),
  ).toContainText('Soldaten');
  await page.evaluate(() => sessionStorage.clear());
});

test('A file that is dropped on the page is read, then a quote file dropped on it is opened for that text.', async ({
  page,
}, info) => {
  await openReading(page);
  const devtools = await page.context().newCDPSession(page);
  /** From the desktop, by the browser's own way: what a reader drags is a file, not an event. */
  const drop = async (name: string, content: string) => {
    const path = info.outputPath(name);
    writeFileSync(path, content);
    const { x, y } = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
    await expect(page.locator('section.over')).toBeVisible();
    await devtools.send('Input.dispatchDragEvent', { type: 'drop', x: x + 5, y: y + 5, data });
    await expect(page.locator('section.over')).toHaveCount(0);
  };
  await drop('lake.txt', own);
  await expect(page.getByRole('heading', { name: 'lake.txt', exact: true })).toBeVisible();
  expect(await text(page).evaluate((node) => node.textContent)).toBe(own);
  const start = own.indexOf('Soldaten');
  const place = codePointsBefore(own, start);
  await drop(
    'lake.quotes.jsonld',
    writeAnnotations({
      title: 'lake.txt',
      sha256: 'ab'.repeat(32),
      quotes: [
        {
          ...{ id: '0d3c5f60-0000-4000-8000-000000000000', kind: 'reported', actors: [], bearsOn: [] },
          selectors: selectorsOf(own, { start: place, end: place + 8 }),
        },
      ],
    }),
  );
  await expect(page.getByText('1 of 1 stand in the text word for word.')).toBeVisible();
});

test('A text that is pasted is read as it stands, its words marked by touch; nothing is sent.', async ({
  browser,
}) => {
  const context = await browser.newContext({
    ...{ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await openReading(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const words = 'Am Montag 🛶 hieß es: Die Türkei sei bereit, 40.000 Soldaten zu prüfen.';
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), words);
  await page.getByText('Paste a text').tap();
  await page.getByRole('textbox', { name: 'Text', exact: true }).tap();
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByRole('button', { name: 'Read this text' }).tap();
  await expect(page.getByRole('heading', { name: 'Pasted text' })).toBeVisible();
  expect(await text(page).evaluate((node) => node.textContent)).toBe(words);

  // a finger: a touch on the text, then the browser's own handles, of which the page hears as a selection and nothing else
  await text(page).tap();
  const form = page.getByRole('form', { name: 'New quote' });
  for (const [from, to] of [
    ['Soldaten', 'Soldaten'],
    ['40.000', 'Soldaten'],
  ]) {
    await text(page).evaluate(
      (node, [first, last]) => {
        const letters = [...node.childNodes].find((child) => child.nodeType === Node.TEXT_NODE)!;
        const { textContent: all } = letters;
        getSelection()!.setBaseAndExtent(
          letters,
          all!.indexOf(first),
          letters,
          all!.indexOf(last) + last.length,
        );
      },
      [from, to],
    );
    await expect(form).toContainText(from);
  }
  await form.getByRole('button', { name: 'Add quote' }).tap();
  await expect(page.getByText('1 of 1 stand in the text word for word.')).toBeVisible();
  await expect(text(page).getByRole('link', { name: '40.000 Soldaten' })).toBeVisible();
  expect(asked.filter((url) => !/^blob:|\/icon\.svg$/.test(url))).toEqual([]);
  await context.close();
});

test('A text in an older encoding is read, the guess is said and can be changed; a page of HTML gives its words.', async ({
  page,
}) => {
  await openReading(page);
  const words = 'Die Großmächte verhandeln über Truppen für die Übergangszeit. '.repeat(4);
  await openFile(page, 'old.txt', Buffer.from(words, 'latin1'));
  await expect(text(page)).toContainText('Großmächte');
  await expect(page.getByText('A guess.')).toBeVisible();
  await page.getByLabel('Character encoding').selectOption('windows-1251');
  await expect(text(page)).toContainText('GroЯmдchte'.replace('G', 'G'));
  await page.getByLabel('Character encoding').selectOption('utf-8');
  await expect(page.getByRole('alert')).toContainText('not written in utf-8');
  await expect(text(page)).toContainText('GroЯmдchte');
  await openFile(
    page,
    'page.html',
    '<title>x</title><script>window.ran = 1</script><h1>See</h1><p>Ein <b>Floß</b>.</p>',
  );
  await expect(text(page)).toHaveText(/^See\s+Ein Floß\.$/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('The reading page fits a phone and axe finds nothing on it, with a text and a form open. @long', async ({
  page,
}) => {
  test.slow();
  for (const [width, colorScheme, language] of [
    [320, 'dark', 'de'],
    [1440, 'light', 'en'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await openReading(page, language);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(skeleton()) });
    await text(page).waitFor();
    await page.locator('button[aria-pressed]').click();
    await text(page).focus();
    await page.keyboard.press('Control+A');
    await page.getByRole('form').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')}`)).toEqual([]);
  }
});
