/** Knows how a lesson goes: groups change the simulator and hand in, the teacher collects, the network may be off, sheets print whole. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import jsQRModule from 'jsqr';
import { openWork } from './lesson.ts';
import { open, Simulator, wake } from './simulator.ts';

// a CommonJS module, whose default export arrives wrapped
const jsQR = (jsQRModule as unknown as { default?: typeof jsQRModule }).default ?? jsQRModule;
const code = (page: Page) => page.getByRole('textbox', { name: 'Your code' });

/** Fills in what a group says of itself, in the dialog or on the page for it. */
async function enter(
  part: Locator,
  { name, role, vote, answer }: Readonly<Record<'name' | 'role' | 'vote' | 'answer', string>>,
): Promise<void> {
  await part.getByLabel('Name of the group (optional)').fill(name);
  await part.getByLabel('Role', { exact: true }).selectOption(role);
  await part.getByLabel('Vote', { exact: true }).selectOption(vote);
  await part.getByLabel('Answer 1').fill(answer);
}

/** From the simulator to a code, as a group does it. */
async function handIn(page: Page, level: string, name: string, role: string, vote: string): Promise<string> {
  await open(page);
  const s = new Simulator(page);
  await s.exact.fill(level);
  await s.exact.press('Enter');
  await expect(s.heading).toContainText(Number(level).toLocaleString('en'));
  await page.getByRole('link', { name: 'Hand in to a teacher' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand in your proposal' });
  await expect(dialog).toContainText(`${Number(level).toLocaleString('en')} troops, starting from`);
  await enter(dialog, { name, role, vote, answer: `Because of ${level}.` });
  return code(page).inputValue();
}

/** What an independent decoder reads from the pixels of a picture (PNG). */
async function decode(page: Page, picture: Buffer): Promise<string | undefined> {
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
    return { pixels: btoa(text), width: bitmap.width, height: bitmap.height };
  }, picture.toString('base64'));
  // many a camera reads dark on light only
  const only = { inversionAttempts: 'dontInvert' } as const;
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height, only)?.data;
}

const groups = [
  { level: '20000', name: 'Otters', role: 'russia', vote: 'no' },
  { level: '45000', name: 'Herons', role: 'ukraine', vote: 'yes' },
  { level: '90000', name: 'Storks', role: 'usa', vote: 'abstain' },
  { level: '200000', name: 'Cranes', role: 'un', vote: 'yes' },
  { level: '60000', name: 'Swifts', role: 'uk-france', vote: 'yes' },
  { level: '30000', name: 'Larks', role: 'author', vote: 'no' },
] as const;

test('Six groups and a teacher play the lesson: codes, a copy and a damaged code; levels, votes and what divided them are shown; CSV and QR hold the same.', async ({
  browser,
  baseURL,
}, info) => {
  const codes: string[] = [];
  const context = await browser.newContext({ baseURL });
  let qr: Buffer | undefined;
  for (const { level, name, role, vote } of groups) {
    // each in a room of its own: nothing of one is in another
    const own = await browser.newContext({ baseURL });
    const page = await own.newPage();
    codes.push(await handIn(page, level, name, role, vote));
    if (name === 'Otters') {
      const picture = page.getByRole('img', { name: 'QR code of your hand-in' });
      const plain = codes[0].replaceAll('-', '');
      // on paper, and as large as a projector shows it
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await decode(page, await picture.screenshot())).toBe(plain);
      }
      await page.getByRole('button', { name: 'Show large' }).click();
      qr = await picture.screenshot();
      expect(await decode(page, qr)).toBe(plain);
      expect(
        (await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id),
      ).toEqual([]);
    }
    await own.close();
  }
  const teacher = await context.newPage();
  await openWork(teacher, '/en/classroom/collect/');
  await teacher
    .getByLabel('Codes, also many at once')
    .fill([...codes.slice(1), `Storks again: ${codes[2]}`, codes[3].slice(0, -6)].join('\n\n'));
  await teacher.getByRole('button', { name: 'Take in' }).click();
  const files = teacher.getByLabel('Files or photos of QR codes');
  await files.setInputFiles([
    { name: 'photo.png', mimeType: 'image/png', buffer: qr! },
    { name: 'holiday.txt', mimeType: 'text/plain', buffer: Buffer.from('sun and sea') },
  ]);
  await expect(teacher.getByText('6 hand-ins, 3 items put aside.')).toBeVisible();
  const apart = teacher.getByRole('region', { name: 'Put aside' });
  await expect(apart).toContainText('Twice: Storks');
  await expect(apart).toContainText('Damaged and not counted: IP1.');
  await expect(apart).toContainText('No code found in: sun and sea … (from holiday.txt)');

  const row = (name: string) =>
    teacher
      .getByRole('region', { name: 'Choices' })
      .getByRole('row')
      .filter({ has: teacher.getByRole('rowheader', { name }) });
  await expect(row('Size')).toContainText('20,000');
  await expect(row('Size')).toContainText('74,167');
  await expect(row('Size')).toContainText('200,000');
  const votes = teacher.getByRole('region', { name: 'Vote' });
  await expect(votes).toContainText('Yes: 3');
  await expect(votes).toContainText('Russia');
  await expect(
    teacher.getByRole('region', { name: 'What divided the groups' }).locator('li').first(),
  ).toHaveText(/^\s*Size\s*100%\s*from 20,000 to 200,000$/);
  await teacher.getByRole('checkbox', { name: 'Cranes is counted' }).uncheck();
  await expect(row('Size')).not.toContainText('200,000');
  await expect(
    teacher.getByRole('region', { name: 'Stances on the proposals' }).getByRole('row'),
  ).not.toHaveCount(0);
  expect((await new AxeBuilder({ page: teacher }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  const saved = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: 'Save table (CSV)' }).click();
  const path = info.outputPath('class.csv');
  await (await saved).saveAs(path);
  const csv = readFileSync(path, 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(6);
  expect(csv).toContain('Because of 45000.');
  await context.close();
});

test('After one visit the whole site works with the network off: simulator, lesson, worksheets, handing in and collecting.', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openWork(page, '/en/classroom/hand-in/');
  // nothing is kept on the device before the reader has done something
  const kept = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.waitForLoadState('networkidle');
  expect(await kept()).toBe(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  const made = await handIn(page, '70000', 'Offline', 'usa', 'yes');
  await page.goto('/de/classroom/worksheets-basic/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Arbeitsblätter');
  await page.goto(`/en/classroom/collect/#${made}`);
  await expect(
    page.getByText('1 hand-in, nothing put aside.').or(page.getByText('One hand-in')),
  ).toBeVisible();
  await open(page);
  await wake(page);
  await page.locator('a[data-why]').first().click();
  await expect(page.getByRole('dialog').locator('math').first()).toBeVisible();
  await context.close();
});

test('An assignment opens the simulator with its task; what is fixed goes back, a reload keeps it, and the answers travel with the code.', async ({
  page,
}) => {
  await openWork(page, '/en/classroom/assign/');
  await page.getByLabel('Preset', { exact: true }).selectOption('debate-40000');
  await page.getByLabel('Text of the task').fill('Who carries the burden?');
  await page.getByLabel('Question 1').fill('Which assumption matters most?');
  await page.getByRole('radio', { name: 'Size: fixed' }).check();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  const link = await page.getByRole('textbox', { name: 'Link for the class' }).inputValue();
  await open(page, link);
  const s = new Simulator(page);
  const task = page.getByRole('region', { name: 'Task', exact: true });
  await expect(task).toContainText('Who carries the burden?');
  await expect(s.heading).toContainText('40,000');
  await s.exact.fill('90000');
  await s.exact.press('Enter');
  await expect(s.notice).toContainText('This stays as it is in this task.');
  await expect(s.heading).toContainText('40,000');
  await page.reload();
  await task.getByLabel('Which assumption matters most?').fill('The length of the front.');
  const toHandIn = task.getByRole('link', { name: 'Hand in' });
  await toHandIn.click();
  const dialog = page.getByRole('dialog', { name: 'Hand in your proposal' });
  const answer = dialog.getByLabel('Which assumption matters most?');
  await expect(answer).toHaveValue('The length of the front.');
  await expect(dialog).toContainText('40,000 troops, starting from “40,000');
  // what is written on is in the code, under the task and on the page that the link leads to
  await answer.fill('The share at rest.');
  const made = await code(page).inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(task.getByLabel('Which assumption matters most?')).toHaveValue('The share at rest.');
  await page.goto((await toHandIn.getAttribute('href'))!);
  await expect(page.getByLabel('Answer 1')).toHaveValue('The share at rest.');
  await expect(code(page)).toHaveValue(made);
});

test('Handing in over the simulator goes by keys alone, keeps what was entered, fits a phone, prints itself, and makes the code that its page makes.', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  const s = new Simulator(page);
  await s.exact.fill('45000');
  await s.exact.press('Enter');
  await expect(s.heading).toContainText('45,000');
  const link = page.getByRole('link', { name: 'Hand in to a teacher' });
  const dialog = page.getByRole('dialog', { name: 'Hand in your proposal' });
  const entries = { name: 'Herons', role: 'ukraine', vote: 'yes', answer: 'Ґрунт 🌾' };
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('45,000 troops, starting from');
  await enter(dialog, entries);
  const made = await code(page).inputValue();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)).toEqual(
    [],
  );

  await page.emulateMedia({ media: 'print' });
  await expect(s.heading).toBeHidden();
  await expect(code(page)).toBeVisible();
  const qr = page.getByRole('img', { name: 'QR code of your hand-in' });
  await expect(qr).toBeVisible();
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  // what a camera is to read is dark on light in every scheme
  await expect(qr.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
  await expect(qr.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Name of the group (optional)')).toHaveValue('Herons');
  await expect(code(page)).toHaveValue(made);
  await dialog.getByRole('button', { name: 'Close' }).click();

  // in another tab the link leads to the page
  const opened = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await other.locator('div:not([inert]) > main .shown').waitFor();
  await enter(other.locator('main'), entries);
  await expect(code(other)).toHaveValue(made);
  await expect(dialog).toBeHidden();
});

test('Where the code of the dialog cannot be fetched the link leads to the page for handing in.', async ({
  page,
}) => {
  await open(page);
  await wake(page);
  let cut = true;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) cut = false;
  });
  await page.route('**/_app/immutable/**', (route) => (cut ? route.abort() : route.continue()));
  await page.getByRole('link', { name: 'Hand in to a teacher' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hand in your proposal');
  await expect(page.getByText('20,000 troops, starting from')).toBeVisible();
});

test('The page for the projector goes through the steps with a clock and counts the vote by roles.', async ({
  page,
}) => {
  await openWork(page, '/en/classroom/rounds/');
  const clock = page.getByRole('timer', { name: 'Time left' });
  await expect(clock).toHaveText('10:00');
  await page.getByRole('button', { name: 'Start the clock' }).press('Enter');
  await expect(clock).not.toHaveText('10:00');
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page.getByRole('heading', { name: 'First round' })).toBeVisible();
  await expect(clock).toHaveText('20:00');
  await page.getByRole('button', { name: 'Large view' }).click();
  await page.getByRole('group', { name: 'Ukraine' }).getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('group', { name: 'United Nations' }).getByRole('radio', { name: 'Abstain' }).check();
  await expect(page.getByText('Yes: 1 · No: 0 · Abstain: 1')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('A frame without an origin of its own shows the pages and leaves no error for want of a store.', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" src="${baseURL}/en/classroom/collect/"></iframe>`,
    }),
  );
  await page.goto('/frame.html');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Collect and compare',
  );
  await page.frameLocator('iframe').locator('div:not([inert]) > main').waitFor();
  expect(errors).toEqual([]);
});

for (const [path, colorScheme] of [
  ['/de/classroom/', 'light'],
  ['/en/classroom/lesson-90/', 'dark'],
  ['/de/classroom/worksheets-advanced/', 'light'],
  ['/en/classroom/answers/', 'light'],
  ['/de/classroom/roles/', 'dark'],
  ['/de/classroom/rounds/', 'light'],
] as const)
  test(`${path} in ${colorScheme}: axe finds nothing, nothing is wider than a phone, and every statement of a role has its ids.`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    // until its code is there a page that is alive takes no entry
    if (path.endsWith('/rounds/')) await openWork(page, path);
    else await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const bare = await page
      .locator('article.lesson-sheet :is(li, .statement):not(.evidence *)')
      .evaluateAll((all) =>
        all.filter((one) => !one.getAttribute('data-rests')).map((one) => one.textContent),
      );
    const unsourced = await page
      .locator('article.lesson-sheet > .evidence li:not(:has(.cite))')
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(unsourced).toEqual([]);
    expect(bare).toEqual([]);
  });

for (const [format, width, height] of [
  ['A4', 794, 1123],
  ['Letter', 816, 1056],
] as const)
  test(`On ${format} no row of a table, no quote and no line of a worksheet is taller than a page, so that none is cut.`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    // what margins of 15 mm leave of the page, at 96 px an inch
    const margin = 57;
    await page.setViewportSize({ width: width - 2 * margin, height: height - 2 * margin });
    for (const path of [
      'worksheets-basic',
      'worksheets-advanced',
      'roles',
      'answers',
      'lesson-45',
      'lesson-90',
    ]) {
      await page.goto(`/de/classroom/${path}/`);
      const whole = page.locator('.lesson-sheet :is(tr, figure, .task-row, .lines)');
      expect(await whole.count()).toBeGreaterThan(0);
      const cut = await whole.evaluateAll(
        (all, most) =>
          all
            .filter(
              (one) =>
                getComputedStyle(one).breakInside !== 'avoid' || one.getBoundingClientRect().height > most,
            )
            .map((one) => one.outerHTML.slice(0, 80)),
        height - 2 * margin,
      );
      expect(cut, path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        width - 2 * margin,
      );
    }
    const pdf = await (await page.goto('/de/classroom/worksheets-basic/').then(() => page)).pdf({ format });
    expect(pdf.length).toBeGreaterThan(10_000);
  });
