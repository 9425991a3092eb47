/** Knows how a prerendered embed comes alive: what its address asks for, the scenario it opens, the page around it. Runs in the browser alone. */
import { untrack } from 'svelte';
import { asset } from '$app/paths';
import { isSteps } from '#lib/embed/api.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { signOfLife } from '../sign-of-life.ts';
import { accentOf } from './accent.ts';
import { readFlags, type Flags, type Refused } from './flags.ts';
import { Heights, namesIn } from './heights.ts';
import { HostApi } from './host-api.svelte.ts';
import { openScenario, resultIds, type Parts } from './scenario-shown.ts';

/** Brings the embed to life. Gives back what ends it. */
export function start(root: HTMLElement, parts: Parts): () => void {
  return untrack(() => begin(root, parts));
}

function begin(root: HTMLElement, parts: Parts): () => void {
  const { simulator, embed, messages } = parts;
  const { flags, refused } = readFlags(location.search, resultIds);
  const { names, fragment } = namesIn({
    search: location.search,
    hash: location.hash,
    src: location.origin + location.pathname,
  });
  const framed = parent !== window;
  // whoever listens is not known: nothing that is sent unasked says more than a height
  const post = (message: unknown) => void (framed && parent.postMessage(message, '*'));
  const heights = new Heights(post, names, flags.speak);
  const api = new HostApi(post, parts);
  const ends: (() => void)[] = [() => api.end()];

  dress(flags);
  simulator.fixed = flags.static ? ['level', 'map'] : flags.lock;
  // set here, so that the simulator's first script need not know of it
  if (simulator.fixed.includes('level'))
    for (const input of root.querySelectorAll<HTMLInputElement>('.embed-level input')) input.disabled = true;
  // the prerendered line says how circles are moved
  if (simulator.fixed.includes('map')) root.querySelector('.readout')?.replaceChildren();

  const hear = ({ source, data }: MessageEvent) => {
    if (source === parent && framed && !heights.take(data)) api.take(data);
  };
  addEventListener('message', hear);
  const observer = new ResizeObserver(() => heights.set(root.getBoundingClientRect()));
  ends.push(
    () => removeEventListener('message', hear),
    () => observer.disconnect(),
  );

  const open = async () => {
    if (refused.length + fragment.length > 0 || flags.only || flags.steps) await messages.withLate();
    embed.refused = refused.map((one) => refusal(messages, one));
    if (flags.only !== undefined && resultIds.includes(flags.only)) embed.only = [flags.only];
    if (fragment !== '') await openScenario(fragment, parts);
    if (flags.steps !== undefined) await walk(flags.steps, flags.step, parts);
  };
  void open()
    .catch(() => undefined)
    .then(() => {
      document.documentElement.classList.remove('linked');
      heights.greet();
      observer.observe(root);
      api.begin();
      ends.push(carry(root, parts, fragment, names.secret), keepRanges(parts));
    });
  return () => ends.forEach((end) => end());
}

function dress({ theme, accent, transparent, static: still, plain, only, lock }: Flags): void {
  const { dataset, style } = document.documentElement;
  if (theme !== 'auto') dataset.theme = theme;
  if (only !== undefined) dataset.only = only === 'map' ? 'map' : 'result';
  for (const [name, on] of Object.entries({ transparent, static: still, plain, fixed: lock.includes('map') }))
    if (on) dataset[name] = '';
  if (accent !== undefined) {
    const { light, dark, onLight, onDark } = accentOf(accent);
    style.setProperty('--accent', `light-dark(${light}, ${dark})`);
    style.setProperty('--accent-ink', `light-dark(${onLight}, ${onDark})`);
    style.setProperty('--accent-tint', 'color-mix(in srgb, var(--accent) 14%, var(--paper))');
  }
}

function refusal(messages: Messages, { key, value }: Refused): string {
  return value === undefined
    ? messages.text('embed.unknown', { key })
    : messages.text('embed.value', { key, value });
}

/** A walk that lies beside the embed, by its name. */
async function walk(name: string, step: number | undefined, { embed, messages }: Parts): Promise<void> {
  const found: unknown = await fetch(asset(`/walks/${name}-${messages.language}.json`))
    .then((response) => response.json())
    .catch(() => undefined);
  if (isSteps(found)) {
    embed.steps = found;
    embed.step = Math.min((step ?? 1) - 1, found.length - 1);
  } else embed.refused = [...embed.refused, messages.text('embed.no-steps', { key: name })];
}

/** The ranges follow from the reader's first sign of life on, or as soon as another scenario is shown than was prerendered. */
function keepRanges({ simulator, messages }: Parts): () => void {
  const first = simulator.scenario;
  let begun = false;
  let left = false;
  let stop: (() => void) | undefined;
  const follow = async () => {
    if (begun || left) return;
    begun = true;
    const [{ keepSampled }, { answered }] = await Promise.all([
      import('../ranges.svelte.ts'),
      import('../sampler.ts'),
      messages.withLate(),
    ]);
    const { scenario } = simulator;
    const ranges = await answered(simulator, { want: 'ranges', scenario });
    if (!left) stop = $effect.root(() => keepSampled(simulator, { scenario, ranges, bands: {} }));
  };
  // without a connection the prerendered ranges stay, marked as those of another scenario once there is one
  const tried = () => follow().catch(() => (begun = false));
  void signOfLife().then(tried);
  const watch = $effect.root(() => {
    $effect(() => {
      if (simulator.scenario !== first || simulator.scenario !== presetScenario(simulator.preset))
        void tried();
    });
  });
  return () => {
    left = true;
    watch();
    stop?.();
  };
}

/** The full page and the other language open with the scenario that is shown here. */
function carry(root: HTMLElement, { simulator }: Parts, fragment: string, secret?: string): () => void {
  const link = (kind: string) => root.querySelectorAll<HTMLAnchorElement>(`a[data-${kind}]`);
  const put = (hash: string) => {
    if (hash !== '') for (const one of link('full')) one.hash = hash;
    // WordPress goes on looking for its own words
    for (const one of link('language')) one.hash = secret === undefined ? hash : `${hash}#?secret=${secret}`;
  };
  for (const one of link('language')) one.search = location.search;
  put(fragment);
  const first = simulator.scenario;
  return $effect.root(() => {
    $effect(() => {
      const { scenario, preset, release } = simulator;
      if (scenario === first) return;
      void import('#lib/scenario/release.ts').then((today) =>
        put((release ?? today).writeLink(scenario, preset)),
      );
    });
  });
}
