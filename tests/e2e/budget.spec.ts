/** Knows how much a first load may cost: what the browser asks for before the reader does anything, as it goes over the line. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { languages } from '#lib/i18n/language.ts';
import { open } from './simulator.ts';

const kB = 1000;
const htmlMost = 45;

for (const language of languages)
  test(`The first load of /${language}/ is at most 60 kB of scripts and ${htmlMost} kB of HTML, gzipped, and all from its own origin.`, async ({
    page,
    baseURL,
  }) => {
    const sizes = { script: 0, document: 0, stylesheet: 0, font: 0, other: 0 };
    const foreign: string[] = [];
    const read: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().startsWith(baseURL!)) foreign.push(response.url());
      const type = response.request().resourceType();
      const kind = type in sizes ? (type as keyof typeof sizes) : 'other';
      read.push(
        response.body().then((body) => {
          sizes[kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
        }),
      );
    });
    await open(page, `/${language}/`);
    await page.waitForLoadState('networkidle');
    await Promise.all(read);
    console.log(
      `/${language}/ first load, gzip:`,
      Object.entries(sizes)
        .map(([kind, size]) => `${kind} ${(size / kB).toFixed(1)} kB`)
        .join(', '),
    );
    expect(foreign).toEqual([]);
    expect.soft(sizes.script / kB, 'scripts').toBeLessThanOrEqual(60);
    // the name of this language stands on every page, its letters are fetched on its own alone
    expect.soft(sizes.font / kB, 'fonts').toBeLessThanOrEqual(language === 'uk' ? 50 : 30);
    expect.soft(sizes.document / kB, 'HTML').toBeLessThanOrEqual(htmlMost);
  });
