/** Knows the teacher's side of a lesson: forty groups at once, the camera, what a class sees of it, the keyboard. */
import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { encodeQR } from 'qr';
import { classCodes, focused, openWork } from './lesson.ts';
import { open, Simulator } from './simulator.ts';

const found = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`);

/** Pastes codes on a page that takes them in. */
async function paste(page: Page, codes: readonly string[]): Promise<void> {
  await page.getByLabel('Codes, also many at once').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Take in' }).click();
}

test('Forty groups are taken in at once: each is in the table, copies and damaged codes are named and kept apart, and the large view shows the same.', async ({
  page,
}) => {
  const codes = classCodes(40);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWork(page, '/en/classroom/collect/');
  await paste(page, [...codes, codes[3], codes[11], codes[5].slice(0, -4), `${codes[7].slice(0, -1)}*`]);
  await expect(page.getByText('40 hand-ins, 4 items put aside.')).toBeVisible();
  const groups = page.getByRole('region', { name: 'The groups' });
  for (let i = 1; i <= 40; i++)
    await expect(groups.getByRole('heading', { name: `Group ${i}`, exact: true })).toBeAttached();
  const apart = page.getByRole('region', { name: 'Put aside' });
  for (const words of ['Twice: Group 4.', 'Twice: Group 12.']) await expect(apart).toContainText(words);
  await expect(apart.getByText('Damaged and not counted: IP1.')).toHaveCount(2);
  const size = page
    .getByRole('region', { name: 'Choices' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Size' }) });
  await expect(size).toContainText(/20,000.*98,000.*176,000/);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole('button', { name: 'Large view' }).click();
  await expect(page.getByLabel('Codes, also many at once')).toBeHidden();
  await expect(size).toContainText('98,000');
  expect(await wide()).toBeLessThanOrEqual(0);
});

/** A film of one picture in the form that Chromium takes for a camera: YUV4MPEG2, 640 by 480, dark squares on light. */
function film(rows: boolean[][], path: string): void {
  const [width, height] = [640, 480];
  const dot = Math.floor(height / rows.length);
  const [left, top] = [width, height].map((side) => Math.floor((side - rows.length * dot) / 2));
  const luma = Buffer.alloc(width * height, 235);
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      if (dark)
        for (let line = 0; line < dot; line++) {
          const at = (top + y * dot + line) * width + left + x * dot;
          luma.fill(16, at, at + dot);
        }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(path, Buffer.concat([head, frame, frame]));
}

test('A QR code held before the camera is taken in once, and the camera goes off again.', async ({
  playwright,
  baseURL,
}, info) => {
  const [code] = classCodes(1);
  const path = info.outputPath('camera.y4m');
  film(encodeQR(code.replaceAll('-', ''), 'raw', { ecc: 'medium', border: 4 }), path);
  const { launchOptions = {} } = info.project.use;
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${path}`,
    ],
  });
  try {
    const page = await browser.newPage({ baseURL });
    await openWork(page, '/en/classroom/collect/');
    await page.getByRole('button', { name: 'Camera' }).click();
    await expect(page.getByText('One hand-in, nothing put aside.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Group 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Switch the camera off' }).click();
    await expect(page.getByLabel('Camera picture')).toBeHidden();
    await expect(page.getByText('One hand-in, nothing put aside.')).toBeVisible();
  } finally {
    await browser.close();
  }
});

test('An assignment shows only what it is about: hidden controls and results are gone, what is fixed cannot be picked, and the rest works.', async ({
  page,
}) => {
  await openWork(page, '/en/classroom/assign/');
  await page.getByRole('radio', { name: 'Size: fixed' }).check();
  await page.getByRole('radio', { name: 'Mandate: fixed' }).check();
  for (const name of ['Choice of presets', 'Security guarantee', 'Assumptions'])
    await page.getByRole('radio', { name: `${name}: hidden` }).check();
  for (const name of ['What would it cost?', 'Who accepts it?'])
    await page.getByRole('checkbox', { name }).uncheck();
  await page.getByLabel('Question 1').fill('Why this task?');
  expect(await found(page)).toEqual([]);
  const link = await page.getByRole('textbox', { name: 'Link for the class' }).inputValue();
  await open(page, link);
  const s = new Simulator(page);
  const task = page.getByRole('region', { name: 'Task', exact: true });
  await expect(task).toContainText('The page shows only the results that the task is about.');
  for (const part of [
    s.assumptions,
    s.positions,
    page.getByRole('region', { name: 'Presets to start from' }),
  ])
    await expect(part).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What would it cost?' })).toBeHidden();
  await expect(s.answers).not.toContainText('Cost', { useInnerText: true });
  await expect(page.getByRole('heading', { name: 'How dense is the force?' })).toBeVisible();
  await s.choices.locator('summary').click();
  await expect(s.choices.getByRole('group', { name: 'Security guarantee' })).toBeHidden();
  await expect(s.choices.getByRole('group', { name: 'Mandate' }).getByRole('radio').first()).toBeDisabled();
  await s.choices.getByRole('radio', { name: 'Deter' }).check();
  await expect(s.law).toContainText('deterrence by denial');
  expect(await found(page)).toEqual([]);
  await task.getByLabel('Why this task?').fill('It fits the size.');
  await task.getByRole('link', { name: 'Hand in' }).click();
  await expect(page.getByRole('dialog').getByLabel('Why this task?')).toHaveValue('It fits the size.');
});

test('On the page for the projector the debrief takes codes in and shows which choices and assumptions divided the groups, and how.', async ({
  page,
}) => {
  await openWork(page, '/en/classroom/rounds/');
  await page.getByRole('button', { name: 'Take in codes' }).click();
  await paste(page, classCodes(8));
  const divided = page.getByRole('region', { name: 'What divided the groups' });
  await expect(divided.getByRole('listitem').filter({ hasText: 'Size' })).toContainText(
    'from 20,000 to 48,000',
  );
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole('button', { name: 'Large view' }).click();
  await expect(divided).toContainText('from 20,000 to 48,000');
  expect(await found(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920);
});

test('The teacher’s page is used with the keyboard alone: codes in, a group out, answers open, round by round in reading order.', async ({
  page,
}) => {
  const codes = classCodes(2);
  await openWork(page, '/en/classroom/collect/');
  const unseen: string[] = [];
  const path: string[] = [];
  /** Tabs on until an element has the focus. */
  const tabTo = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const { id, visible } = await focused(page);
      path.push(id);
      if (!visible) unseen.push(id);
      if (id.includes(name)) return;
    }
    throw new Error(`the focus does not come to "${name}": ${path.join(' | ')}`);
  };
  await tabTo('Codes, also many at once');
  await page.keyboard.insertText(codes.join(' '));
  await tabTo('Take in');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 hand-ins, nothing put aside.')).toBeVisible();
  // the page grows part by part: this is the last
  await page.getByRole('button', { name: 'Print summary' }).waitFor();
  for (const name of ['Clear all', 'Files or photos', 'Camera', 'Large view', 'change']) await tabTo(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Because of 0.')).toBeVisible();
  await tabTo('Open in the simulator');
  await tabTo('Group 1 is counted');
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Vote' })).not.toContainText('Yes: 1');
  await tabTo('Save table');
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await (await saved).delete();
  await tabTo('Print summary');
  expect(unseen).toEqual([]);
});

const pages = [
  ...['', 'lesson-45/', 'lesson-90/', 'worksheets-basic/', 'worksheets-advanced/', 'answers/', 'roles/'],
  ...['rounds/', 'hand-in/', 'collect/', 'assign/'],
];
for (const language of ['de', 'en'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any page for lessons in ${language}, ${colorScheme}, and none is wider than a phone. @long`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      for (const path of pages) {
        await page.goto(`/${language}/classroom/${path}`);
        await page.locator('div[inert] > main').waitFor({ state: 'detached' });
        if (path === 'collect/') await page.goto(`/${language}/classroom/collect/#${classCodes(2).join('')}`);
        if (path === 'collect/') await page.locator('table').first().waitFor();
        expect(await found(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          320,
        );
      }
    });
