/** Knows the whole lesson as an old school has it: slow laptops without WebGL, a network that is gone after the first load, and how long each step takes. */
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { openWork } from './lesson.ts';
import { open, Simulator } from './simulator.ts';

const slower = 6;
const boundMs = 200;
interface Step {
  readonly who: string;
  readonly name: string;
  /** From the press until what it asked for is seen. */
  readonly ms: number;
  /** From the press until the next paint, whatever it shows (Event Timing, as in INP), in steps of 8 ms. */
  readonly paintMs?: number;
}

/** In every page: when something was last pressed or typed, and when a condition then held in a painted frame. */
function watch(): void {
  let at = 0;
  const note = ({ timeStamp }: Event) => {
    at = timeStamp;
    sessionStorage.setItem('pressed', String(performance.timeOrigin + timeStamp));
  };
  for (const type of ['pointerup', 'keydown', 'input']) addEventListener(type, note, { capture: true });
  let longest = 0;
  const timing = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(globalThis, {
    /** The longest time from an input to the next paint since this was last asked. */
    untilPaint: async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
      await new Promise((next) => setTimeout(next));
      const found = longest;
      longest = 0;
      return found;
    },
    /** Milliseconds from the last press to the frame in which `holds` gives true. */
    whenHeld: (holds: () => boolean) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!holds()) return requestAnimationFrame(look);
          // a task after the frame: it has been painted
          setTimeout(() => {
            const pressed =
              at === 0 ? Number(sessionStorage.getItem('pressed')) - performance.timeOrigin : at;
            resolve(performance.now() - pressed);
          });
        };
        requestAnimationFrame(look);
      }),
  });
}

const lineOf = ({ who, name, ms, paintMs }: Step) =>
  `${ms > boundMs ? 'OVER ' : '     '}${ms.toFixed(0).padStart(6)} ms  ${who.padEnd(8)} ${name}${paintMs === undefined ? '' : `, next paint after ${paintMs} ms`}`;

class Seat {
  readonly steps: Step[] = [];
  constructor(
    readonly page: Page,
    readonly who: string,
  ) {}

  /**
   * @param at is found beforehand: to look for it by its role takes such a laptop as long as the step itself.
   * @param selector and `words`: what is seen when the step is done; words after `!` are then gone.
   */
  async step(
    name: string,
    at: Locator,
    act: (found: Locator) => Promise<unknown>,
    selector: string,
    words: string,
  ): Promise<void> {
    await at.evaluate((node) => {
      document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
      node.setAttribute('data-pressed', '');
    });
    const untilPaint = () =>
      this.page.evaluate(() => (globalThis as unknown as { untilPaint: () => Promise<number> }).untilPaint());
    await untilPaint();
    // looks from before the press on; the condition must be new
    const seen = this.page.evaluate(
      ([where, what]) => {
        const gone = what.startsWith('!');
        const holds = () =>
          [...document.querySelectorAll<HTMLInputElement>(where)].some((node) => {
            const text = what.slice(Number(gone));
            // what is seen of it is asked for once it is there: that costs a layout
            if (!gone && !(node.value || node.textContent).includes(text)) return false;
            return (node.value || node.innerText).includes(text) !== gone;
          });
        const { whenHeld } = globalThis as unknown as { whenHeld: (of: () => boolean) => Promise<number> };
        if (holds()) throw new Error(`"${what}" is already there`);
        return whenHeld(holds);
      },
      [selector, words] as const,
    );
    const [ms] = await Promise.all([seen, act(this.page.locator('[data-pressed]'))]);
    this.#took({ who: this.who, name, ms, paintMs: await untilPaint() });
  }
  /** Said at once, so that a run that is broken off has said what it found. */
  #took(step: Step): void {
    this.steps.push(step);
    console.log(lineOf(step));
  }
}

/** One seat in the room: everything is kept at the first visit, then the network goes off and the laptop is slow. */
async function sit(context: BrowserContext, who: string, path: string): Promise<Seat> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await open(page, path);
  // the simulator's page looks for a press once it is at rest: what is pressed before that keeps nothing yet
  await expect
    .poll(async () => {
      await page.getByRole('heading', { level: 1 }).click();
      return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
    })
    .toBe(true);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  expect(
    await page.evaluate(() => document.createElement('canvas').getContext('webgl2') === null),
    'there is no WebGL',
  ).toBe(true);
  return new Seat(page, who);
}

const groups = [
  { level: '25000', name: 'Otters', role: 'russia', vote: 'no', task: 'Observe' },
  { level: '45000', name: 'Herons', role: 'ukraine', vote: 'yes', task: 'Deter' },
  { level: '90000', name: 'Storks', role: 'usa', vote: 'abstain', task: 'Observe' },
  { level: '200000', name: 'Cranes', role: 'un', vote: 'yes', task: 'Deter' },
  { level: '60000', name: 'Swifts', role: 'uk-france', vote: 'yes', task: 'Deter' },
  { level: '30000', name: 'Larks', role: 'author', vote: 'no', task: 'Observe' },
] as const;

const press = (found: Locator) => found.click();
const dialog = 'dialog:is([open], :popover-open)';
/** Who presses a link has come to it before, and the page is at rest. */
async function atRest(link: Locator): Promise<void> {
  await link.hover();
  await link.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
}

/** What one group does in the simulator; gives its code. */
async function propose(
  seat: Seat,
  { level, name, role, vote, task }: (typeof groups)[number],
): Promise<string> {
  const { page } = seat;
  const s = new Simulator(page);
  const shown = Number(level).toLocaleString('en');
  await page.mouse.move(5, 5);
  await s.exact.fill(level);
  await seat.step('set the size', s.exact, (field) => field.press('Enter'), 'h1', shown);
  await s.choices.locator('summary').click();
  await seat.step(
    'choose a task',
    s.choices.getByRole('radio', { name: task }),
    (radio) => radio.check(),
    '.choices summary',
    `task: ${task}`,
  );
  const why = page.locator('a[data-why]').first();
  await atRest(why);
  await seat.step('open “Why?”', why, press, dialog, 'Why');
  await expect(page.getByRole('dialog')).toContainText('of the assumption range');
  await page.keyboard.press('Escape');
  const link = page.getByRole('link', { name: 'Hand in to a teacher' });
  await atRest(link);
  await seat.step('open the hand-in', link, press, dialog, 'Hand in your proposal');
  const code = page.getByRole('textbox', { name: 'Your code' });
  await seat.step(
    'give a name',
    page.getByLabel('Name of the group (optional)'),
    (field) => field.fill(name),
    'textarea[readonly]',
    `!${await code.inputValue()}`,
  );
  await page.getByLabel('Role', { exact: true }).selectOption(role);
  await page.getByLabel('Vote', { exact: true }).selectOption(vote);
  await page.getByLabel('Answer 1').fill(`Because of ${level}.`);
  return code.inputValue();
}

test('Six groups and a teacher play the whole lesson with the network off, a processor six times slower and no WebGL; how long each step took is printed. @long', async ({
  playwright,
  baseURL,
}, info) => {
  test.setTimeout(600_000);
  const { launchOptions = {} } = info.project.use;
  const without = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions.args ?? []).filter((flag) => !without.includes(flag)),
      ...['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'],
    ],
  });
  const steps: Step[] = [];
  try {
    const codes: string[] = [];
    for (const group of groups) {
      const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' });
      const seat = await sit(context, group.name, '/en/');
      codes.push(await propose(seat, group));
      steps.push(...seat.steps);
      await context.close();
    }
    const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' });
    const teacher = await sit(context, 'teacher', '/en/classroom/collect/');
    const { page } = teacher;
    await openWork(page, '/en/classroom/collect/');
    await page
      .getByLabel('Codes, also many at once')
      .fill([...codes, codes[2], codes[3].slice(0, -6)].join('\n'));
    const button = (name: string) => page.getByRole('button', { name });
    await teacher.step('take six codes in', button('Take in'), press, '#divided-title', 'What divided');
    await expect(page.getByText('6 hand-ins, 2 items put aside.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Vote' })).toContainText('Yes: 3');
    await teacher.step(
      'leave a group out',
      page.getByRole('checkbox', { name: 'Cranes is counted' }),
      (box) => box.uncheck(),
      '[aria-labelledby=choices-title] td',
      '90,000',
    );
    await teacher.step('show it large', button('Large view'), press, '.projector h1', 'Collect');
    await openWork(page, '/en/classroom/rounds/');
    await teacher.step('next step', button('Next step'), press, '#step-title', 'Read the roles');
    await teacher.step('start the clock', button('Start the clock'), press, 'button', 'Pause');
    await teacher.step(
      'count a vote',
      page.getByRole('group', { name: 'Ukraine' }).getByRole('radio', { name: 'Yes' }),
      (radio) => radio.check(),
      '.count',
      'Yes: 1',
    );
    await teacher.step(
      'open the debrief',
      button('Take in codes'),
      press,
      'label',
      'Codes, also many at once',
    );
    await page.getByLabel('Codes, also many at once').fill(codes.join('\n'));
    await teacher.step('show what divided', button('Take in'), press, '#divided-title', 'What divided');
    await page.goto('/en/classroom/worksheets-basic/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Worksheets');
    steps.push(...teacher.steps);
    await context.close();
  } finally {
    await browser.close();
  }
  expect(steps).toHaveLength(groups.length * 5 + 8);
});
