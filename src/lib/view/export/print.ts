/** Knows how the two printed pages come to be: fetched before they are asked for, drawn when printing begins, gone when it ends. */
import { flushSync, mount, unmount } from 'svelte';
import type { Messages } from '#lib/i18n/messages.ts';
import * as today from '#lib/scenario/release.ts';
import { textsOf } from '../link/released.ts';
import type { Simulator } from '../simulator.svelte.ts';
import Handout from './Handout.svelte';
import { reportOf } from './report.ts';

let ready: Promise<void> | undefined;

/** From then on whatever prints the page prints the handout. Can be called as often as one likes. */
export function prepareHandout(simulator: Simulator, messages: Messages): Promise<void> {
  ready ??= prepared(simulator, messages).catch((error: unknown) => {
    // without a connection now, perhaps with one later
    ready = undefined;
    throw error;
  });
  return ready;
}

async function prepared(simulator: Simulator, messages: Messages): Promise<void> {
  const library = await messages.withLibrary();
  const older = new Map<string, Messages>();
  const { release: opened } = simulator;
  if (opened) older.set(opened.version, library.after(await textsOf(opened.version, messages.language)));
  const target = document.createElement('div');
  target.className = 'handout-root';
  document.body.append(target);

  let part: object | undefined;
  const draw = () => {
    const { scenario, result, release, preset } = simulator;
    const model = release ?? today;
    const ranges = model.answer({ want: 'report', scenario }, model.terrain);
    const report = reportOf(result, ranges, {
      model,
      link: `${location.href.split('#')[0]}#${model.writeLink(scenario, preset)}`,
      day: new Date().toISOString().slice(0, 10),
    });
    const texts = older.get(model.version) ?? library;
    part = mount(Handout, { target, props: { report, preset, messages: texts } });
    flushSync();
    document.documentElement.classList.add('printing');
  };
  const clear = () => {
    document.documentElement.classList.remove('printing');
    if (part !== undefined) void unmount(part);
    part = undefined;
  };
  addEventListener('beforeprint', () => {
    clear();
    // a dialog can have a sheet of its own
    if (document.querySelector('dialog [data-paper]') === null) draw();
  });
  addEventListener('afterprint', clear);
}
