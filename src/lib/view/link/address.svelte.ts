/** Knows how the address of the page and the reader's scenario follow each other, back and forward included. Fetched late. */
import { mount, tick, untrack } from 'svelte';
import type { Messages } from '#lib/i18n/messages.ts';
import * as today from '#lib/scenario/release.ts';
import { afterNextPaint } from '../after-paint.svelte.ts';
import { signOfLife } from '../sign-of-life.ts';
import type { Simulator } from '../simulator.svelte.ts';
import LinkPanel from './LinkPanel.svelte';
import { notice, openLink } from './open-link.ts';
import VersionLine from './VersionLine.svelte';

/** While something is dragged the address follows when the hand rests for so long; browsers allow few changes a second. */
const restMs = 300;
/** By then the reader has what was asked for first; on a slow line that goes before keeping the rest. */
const keepAfterMs = 5_000;
const { defaultPreset, presetScenario } = today;
const home = today.writeLink(presetScenario(defaultPreset), defaultPreset);

/** What goes before the scenario in the address while an assignment is open: `assign=…;`. */
let task = '';
const taskPart = /^assign=[\w-]*;?/;
const scenarioPart = () => location.hash.slice(1).replace(taskPart, '');

type Opened = Pick<Simulator, 'scenario' | 'preset' | 'release'>;

/** The link of the reader's scenario, of the version that computes it. */
function linkOf({ scenario, preset, release = today }: Opened): string {
  return release.writeLink(scenario, preset);
}

/** What stands after # for a scenario; empty for the one that the page begins with. */
function fragmentOf(opened: Opened): string {
  const link = linkOf(opened);
  return link === home ? '' : link;
}

/** The whole address of the reader's scenario. */
export function addressOf(opened: Opened): string {
  return `${location.origin}${location.pathname}#${linkOf(opened)}`;
}

/** Copies the address; what happened is said in the notice. Gives back false where the browser does not allow it. */
export async function copyAddress(simulator: Simulator, messages: Messages): Promise<boolean> {
  await messages.withLate();
  try {
    await navigator.clipboard.writeText(addressOf(simulator));
  } catch {
    simulator.notice = notice(messages.text('link.not-copied'));
    return false;
  }
  simulator.notice = notice(messages.text('link.copied'));
  return true;
}

/**
 * Opens what the address holds, shows the panel of the link, and from then on keeps address and scenario together.
 * @param panel where the panel of the link is put.
 */
export async function start(panel: HTMLElement, simulator: Simulator, messages: Messages): Promise<void> {
  try {
    if (location.hash !== '') {
      await wake(messages);
      await take(simulator, messages, { step: false });
    }
    await messages.withLate();
    const head = document.querySelector('main > header');
    if (head !== null) mount(VersionLine, { target: head, props: { simulator, messages } });
    mount(LinkPanel, { target: panel, props: { simulator, messages } });
  } finally {
    document.documentElement.classList.remove('linked');
  }
  follow(simulator, messages);
  setTimeout(
    () =>
      void import('../offline.ts')
        .then(({ keepOffline }) => keepOffline(messages, true))
        // without a connection there is nothing to keep
        .catch(() => undefined),
    keepAfterMs,
  );
  beforePrinting(() =>
    import('../export/print.ts').then((print) => print.prepareHandout(simulator, messages)),
  );
}

/**
 * The handout has to be there before the browser asks for it, which it does without waiting. So it is fetched at what comes
 * before printing: a key that opens a menu or begins Ctrl+P, the context menu, the pointer on its way out of the page to the
 * browser's own menu, another window in front; and on a device without any of these, a while after the first sign of life.
 */
function beforePrinting(prepare: () => Promise<void>): void {
  const keys = ['Control', 'Meta', 'Alt', 'F10', 'ContextMenu'];
  const signs = ['keydown', 'contextmenu', 'blur', 'mouseout'] as const;
  const soon = (event?: Event) => {
    if (event instanceof KeyboardEvent && !keys.includes(event.key)) return;
    // within the page it goes from one element to another
    if (event?.type === 'mouseout' && (event as MouseEvent).relatedTarget !== null) return;
    signs.forEach((sign) => removeEventListener(sign, soon));
    // without a connection the page itself is printed
    prepare().catch(() => undefined);
  };
  signs.forEach((sign) => addEventListener(sign, soon));
  setTimeout(soon, keepAfterMs);
}

/** Parts that are prerendered with the default scenario come alive with it; only then another one is shown. */
async function wake(messages: Messages): Promise<void> {
  const seen = signOfLife();
  dispatchEvent(new Event('scroll'));
  await Promise.all([
    seen,
    messages.withLate(),
    import('../panels/Toolbar.svelte'),
    import('../panels/Levels.svelte'),
    import('../panels/Choices.svelte'),
    import('../panels/Results.svelte'),
    import('../panels/Positions.svelte'),
    import('../panels/Assumptions.svelte'),
    import('../panels/ContingentTable.svelte'),
    import('../map/MapLayer.svelte'),
  ]);
  await nextTask();
}
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Opens what stands after #. A place on the page, such as #results, is no link and changes nothing. */
async function take(simulator: Simulator, messages: Messages, { step }: { step: boolean }): Promise<void> {
  const text = scenarioPart();
  const payload = /^#assign=([\w-]*)/.exec(location.hash)?.[1];
  if (payload !== undefined && task !== `assign=${payload};`) {
    const { openAssignment } = await import('../classroom/open-assignment.ts');
    const opened = await openAssignment(payload, text === '', simulator, messages);
    task = opened ? `assign=${payload};` : '';
    if (!opened) simulator.notice = notice(messages.text('link.unreadable'));
  }
  if (text !== '') await openLink(text, simulator, messages, { step });
  else if (payload === undefined) simulator.open(presetScenario(defaultPreset), defaultPreset, { step });
  await tick();
  await nextTask();
  // what could not be used is said beside the level: on a phone that is below what is seen first
  if (simulator.notice?.text)
    document.querySelector('.tools [role=status]')?.scrollIntoView({ block: 'nearest' });
}

function follow(simulator: Simulator, messages: Messages): void {
  let shown = scenarioPart();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** While an address is being opened: what changes by that is no step of the reader's. */
  let opening = false;
  let pressed = false;
  let dragged = false;
  let last: Element | undefined;

  /** A run of changes in one field, or one drag, is one entry of the browser's history. */
  const isNewEntry = (): boolean => {
    const active = document.activeElement;
    const field = active?.matches('input, select, textarea') ? active : undefined;
    const isNew = !dragged && (field === undefined || field !== last || pressed);
    [last, pressed, dragged] = [field, false, simulator.moving];
    return isNew;
  };
  /** An entry that is decided on and follows when what was pressed has been painted: browsers take their time for it. */
  let entry: (() => void) | undefined;
  /** What the last entry was decided for. */
  let written: Pick<Opened, 'scenario' | 'preset'> = {
    scenario: simulator.scenario,
    preset: simulator.preset,
  };
  const enter = () => {
    const decided = entry;
    entry = undefined;
    decided?.();
  };
  const put = (fragment: string, isNew: boolean) => {
    enter();
    shown = fragment;
    const address = task + fragment === '' ? location.pathname + location.search : `#${task}${fragment}`;
    // Kit keeps its own entry in the state; with it unchanged Kit leaves these steps to us
    history[isNew ? 'pushState' : 'replaceState'](history.state, '', address);
    carry(fragment);
  };
  const write = () => {
    clearTimeout(timer);
    if (opening) return;
    const { scenario, preset, release } = simulator;
    if (scenario === written.scenario && preset === written.preset) {
      dragged = simulator.moving;
      return;
    }
    enter();
    written = { scenario, preset };
    const isNew = isNewEntry();
    entry = () => {
      const fragment = fragmentOf({ scenario, preset, release });
      if (fragment !== shown) put(fragment, isNew);
    };
    afterNextPaint(enter);
  };
  const hashchange = async () => {
    entry = undefined;
    const arrived = location.hash;
    if (scenarioPart() === shown && location.hash.slice(1).startsWith(task)) return;
    // from here on this is what the address shows: who goes on before it is opened goes on from here
    shown = scenarioPart();
    opening = true;
    try {
      await take(simulator, messages, { step: true });
    } finally {
      opening = false;
    }
    last = undefined;
    // the shortest form of what was opened, or after a place on the page the scenario that is still shown; unless the
    // reader has gone on meanwhile
    if (location.hash === arrived) put(fragmentOf(simulator), false);
    written = { scenario: simulator.scenario, preset: simulator.preset };
  };

  // one after the other, so that the last address wins
  let opened = Promise.resolve();
  addEventListener('hashchange', () => (opened = opened.then(hashchange, hashchange)));
  const press = () => {
    pressed = true;
    // a link to another page takes what is shown along
    enter();
  };
  addEventListener('pointerdown', press, { capture: true });
  // a reader may have been quicker than this code
  const first = fragmentOf(simulator);
  put(first, shown === '' && first !== '');
  $effect.root(() => {
    $effect(() => {
      void [simulator.scenario, simulator.preset, simulator.steps];
      untrack(() => {
        clearTimeout(timer);
        if (simulator.release === undefined) messages.prefer();
        if (simulator.moving) timer = setTimeout(write, restMs);
        else write();
      });
    });
  });
}

/** The other languages open with the same scenario. */
function carry(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = task + fragment;
}
