/** Knows that the packages for learning platforms and for a USB stick work where they are unpacked. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readCode } from '../../src/lib/classroom/hand-in.ts';
import { writeAssignment } from '../../src/lib/classroom/assignment.ts';
import { learningPlatform } from './learning-platform.ts';
import { open, Simulator } from './simulator.ts';

/** What the command writes, as somebody would run it. */
function make(info: TestInfo, kind: string, ...args: string[]): Uint8Array {
  const out = info.outputPath(`${kind}.zip`);
  const command = ['tsx', 'src/cli/interpose.ts', 'package', kind, '--out', out, ...args];
  execFileSync('npx', command, { shell: process.platform === 'win32' });
  return readFileSync(out);
}

const cmi = (page: Page, element: string) =>
  page.evaluate(
    (name) => (window as unknown as { API: { getCMIValue(name: string): string } }).API.getCMIValue(name),
    element,
  );

test('In a learning platform the package is launched, suspended, resumed with scenario and answers, and completed; nothing is missing from it.', async ({
  page,
  context,
}, info) => {
  const questions = [
    'Why this size?',
    'What is left open?',
    'Who objects?',
    'What does it cost?',
    'What next?',
  ];
  const payload = writeAssignment({ preset: 'debate-40000', text: 'Your proposal.', questions, locked: [] });
  const platform = await learningPlatform(
    make(info, 'scorm', '--assignment', `https://example.org/en/#assign=${payload}`),
  );
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const sco = page.frameLocator('#sco');
  const level = sco.getByRole('heading', { level: 1 });
  const exact = sco.getByRole('spinbutton', { name: 'Exact number' });
  const answer = (question: string) => sco.getByLabel(question);
  try {
    // launch
    await page.goto(platform.address);
    await expect(answer(questions[0])).toBeVisible();
    await expect(level).toContainText('40,000');
    expect(await cmi(page, 'cmi.core.lesson_status')).toBe('incomplete');
    await answer(questions[0]).fill('It is the smaller one.');
    await exact.fill('90000');
    await exact.press('Enter');
    await expect(level).toContainText('90,000');
    await expect(sco.getByText('Your work so far is kept in the learning platform.')).toBeVisible();
    expect((await new AxeBuilder({ page }).include('#sco').analyze()).violations.map(({ id }) => id)).toEqual(
      [],
    );
    // a change just before the window goes away is kept too
    await answer(questions[1]).fill('Who pays.');

    // suspend
    await page.locator('#sco').evaluate((frame: HTMLIFrameElement) => (frame.src = 'about:blank'));
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('cmi'))).toContain('"exit":"suspend"');
    const kept = readCode(
      JSON.parse((await page.evaluate(() => sessionStorage.getItem('cmi')))!).suspend_data,
    );
    expect(kept.ok && kept.handIn.answers).toEqual(['It is the smaller one.', 'Who pays.']);

    // resume
    await page.reload();
    await expect(sco.getByText('You go on where you stopped.')).toBeVisible();
    await expect(level).toContainText('90,000');
    await expect(answer(questions[0])).toHaveValue('It is the smaller one.');
    await expect(answer(questions[1])).toHaveValue('Who pays.');

    // what does not fit is refused in words, and what was kept stays
    const before = await cmi(page, 'cmi.suspend_data');
    for (const question of questions) await answer(question).fill('long '.repeat(120).trim());
    await expect(sco.getByText(/Too long for the learning platform: 4,\d+ of at most 4,096/)).toBeVisible();
    const after = await cmi(page, 'cmi.suspend_data');
    expect(after.length).toBeLessThanOrEqual(4096);
    expect(after).not.toBe('');
    expect(before).not.toBe('');
    await sco.getByRole('button', { name: 'Hand in and finish' }).click();
    expect(await cmi(page, 'cmi.core.lesson_status')).toBe('incomplete');

    // complete
    for (const question of questions.slice(1)) await answer(question).fill('Short.');
    await sco.getByRole('button', { name: 'Hand in and finish' }).click();
    await expect(sco.getByText('Handed in.')).toBeVisible();
    expect(await cmi(page, 'cmi.core.lesson_status')).toBe('completed');
    await page.locator('#sco').evaluate((frame: HTMLIFrameElement) => (frame.src = 'about:blank'));
    await page.reload();
    await expect(sco.getByText('Handed in.')).toBeVisible();
    expect(await cmi(page, 'cmi.core.lesson_status')).toBe('completed');

    // other pages open beside it, and every link that is left leads somewhere
    const opened = context.waitForEvent('page');
    await sco.getByRole('link', { name: 'Lessons and worksheets' }).click();
    const lessons = await opened;
    await expect(lessons.getByRole('heading', { level: 1 })).toHaveText('Classroom');
    for (const path of Object.keys(platform.files).filter((name) => /^en\/.*\.html$/.test(name))) {
      await lessons.goto(platform.content + path);
      const links = await lessons
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('#')[0]));
      const dead = links.filter(
        (link) =>
          link.startsWith(platform.address) && !(link.slice(platform.content.length) in platform.files),
      );
      expect(dead, path).toEqual([]);
    }
    expect(platform.missing).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    platform.close();
  }
});

test('Outside a learning platform the package says so and shows the code. @long', async ({ page }, info) => {
  const platform = await learningPlatform(make(info, 'scorm'));
  try {
    await page.goto(`${platform.content}index.html`);
    await expect(page.getByText('No learning platform was found around this page.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'It holds scenario and answers' })).toHaveValue(/^IP1\./);
    expect(platform.missing).toEqual([]);
  } finally {
    platform.close();
  }
});

/** Starts a server in a folder and gives back what it says, once that holds an address. */
function serve(command: string, args: string[], cwd: string): Promise<{ port: string; end: () => void }> {
  const server = spawn(command, args, { cwd, env: { ...process.env, PYTHONUNBUFFERED: '1' } });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const port = /(?:127\.0\.0\.1:|port )(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve({ port, end: () => server.kill() });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`${command} ended: ${said}`)));
  });
}

for (const [name, command, args] of [
  ['the server that is in it @long', 'node', ['serve.mjs', '0']],
  [
    'the server that Python brings @long',
    'python3',
    ['-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', 'site'],
  ],
] as const)
  test(`The package of the whole site runs from the folder it is unpacked in, with ${name}.`, async ({
    page,
  }, info) => {
    const folder = info.outputPath('stick');
    for (const [path, content] of Object.entries(unzipSync(make(info, 'site')))) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const { port, end } = await serve(command, [...args], join(folder, 'interpose'));
    try {
      const address = `http://127.0.0.1:${port}`;
      await page.goto(`${address}/`);
      await expect(page).toHaveURL(`${address}/en/`);
      await open(page, `${address}/en/`);
      const s = new Simulator(page);
      await s.slider.press('ArrowRight');
      await expect(s.heading).toContainText('20,500');
      expect((await page.request.get(`${address}/nothing/`)).status()).toBe(404);
      const outside = await page.request.get(`${address}/..%2f..%2fREADME.txt`);
      expect(outside.status()).toBe(404);
    } finally {
      end();
    }
  });
