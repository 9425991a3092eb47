/** Knows what tests of lessons share: how a page for lessons is opened, codes of a class, what has the focus. Expects nothing. */
import type { Page } from '@playwright/test';
import { roles, votes, writeCode } from '#lib/classroom/hand-in.ts';
import { scaleTo } from '#lib/scenario/level.ts';
import { presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { open } from './simulator.ts';

/** Opens a page for lessons and waits for its code: until then it takes no entry. */
export async function openWork(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.locator('div:not([inert]) > main').waitFor();
}

/** Codes of groups that differ in everything that can be chosen: "Group 1" of 20,000, each next one 4,000 more. */
export function classCodes(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const preset = presetIds[i % presetIds.length];
    const base = presetScenario(preset);
    return writeCode({
      name: `Group ${i + 1}`,
      scenario: {
        ...base,
        contingents: scaleTo(base.contingents, 20_000 + i * 4_000),
        years: 1 + (i % 5),
        zoneDepthKm: i % 30,
      },
      preset,
      round: 1,
      role: roles[i % roles.length],
      vote: votes[i % votes.length],
      answers: [`Because of ${i}.`],
      assignment: '',
    });
  });
}

/** What has the focus: its name, and whether one sees that it has it. */
export async function focused(page: Page): Promise<{ id: string; visible: boolean }> {
  return page.evaluate(() => {
    const node = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    // a slider shows it at its thumb, a circle by its halo
    const own = node.matches('input[type=range], [role=option]');
    const box = node.getBoundingClientRect();
    const label = (node as HTMLInputElement).labels?.[0]?.textContent;
    const name =
      node.getAttribute('aria-label') ??
      node.getAttribute('title') ??
      (label ?? node.textContent ?? '').trim().slice(0, 40);
    return {
      id: `${node.tagName.toLowerCase()}${node.getAttribute('type') ? `[${node.getAttribute('type')}]` : ''} ${name}`,
      visible:
        box.width > 0 &&
        box.height > 0 &&
        (own || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)),
    };
  });
}
