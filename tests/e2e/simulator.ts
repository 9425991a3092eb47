/** Knows how a reader opens the simulator and under which names its parts are found, in English. Expects nothing of them. */
import { test as base, type Locator, type Page } from '@playwright/test';

/** Opens a page and waits until it is alive: SvelteKit adds its announcer to the page when it is. */
export async function open(page: Page, path = '/en/'): Promise<void> {
  await page.goto(path);
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** A reader's first sign of life, and all that is fetched at it. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(4, 4);
  await page.waitForLoadState('networkidle');
}

/** The parts of the page. */
export class Simulator {
  readonly heading: Locator;
  readonly slider: Locator;
  readonly exact: Locator;
  readonly level: Locator;
  readonly levels: Locator;
  readonly answers: Locator;
  readonly notice: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly map: Locator;
  readonly contingents: Locator;
  readonly choices: Locator;
  readonly results: Locator;
  readonly positions: Locator;
  readonly assumptions: Locator;

  constructor(readonly page: Page) {
    const region = (name: string) => page.getByRole('region', { name, exact: true });
    this.heading = page.getByRole('heading', { level: 1 });
    this.level = region('How large is the force?');
    this.slider = page.getByRole('slider', { name: 'Size of the force' });
    this.exact = page.getByRole('spinbutton', { name: 'Exact number' });
    this.levels = region('Who names which size, and where results change');
    this.answers = this.level.locator('dl');
    this.notice = page.getByRole('main').locator('.tools').getByRole('status');
    this.undo = page.getByRole('button', { name: 'Undo', exact: true });
    this.redo = page.getByRole('button', { name: 'Redo', exact: true });
    this.map = region('Where the troops would stand');
    this.contingents = region('Contingents');
    this.choices = region('Task and terms');
    this.results = region('What the model computes');
    this.positions = region('Who says what?');
    this.assumptions = region('Assumptions');
  }

  preset(name: string): Locator {
    return this.page.getByRole('region', { name: 'Presets to start from' }).getByRole('button', { name });
  }
  /** The sentence of one result, under its title. */
  result(title: string): Locator {
    const item = this.results
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
    return item.locator('p').first();
  }
  /** All that the model says of the law. */
  get law(): Locator {
    return this.page.getByRole('region', { name: 'On what legal basis?' });
  }
  actor(name: string): Locator {
    return this.positions
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }
  circle(country: string): Locator {
    return this.map.getByRole('listbox').getByRole('option', { name: country });
  }
  row(country: string): Locator {
    return this.contingents
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: country, exact: true }) });
  }
  /** Troops of each contingent, as the table shows them; the last is what it shows as their sum. */
  async troops(): Promise<number[]> {
    const cells = await this.contingents.locator('tr:has(th[scope=row]) td:first-of-type').allInnerTexts();
    return cells.map((text) => Number(text.replace(/\D/g, '')));
  }
}

export const test = base.extend<{ simulator: Simulator }>({
  simulator: async ({ page }, use) => {
    await open(page);
    await use(new Simulator(page));
  },
});
