/** Knows how the site is kept on the device, and how a reader hears of a newer version. Fetched late; in a frame it does nothing. */
import { mount } from 'svelte';
import { base } from '$app/paths';
import type { Messages } from '#lib/i18n/messages.ts';
import VersionNotice from './VersionNotice.svelte';

/**
 * Keeps everything for use without a network once the reader has done something here. Where the browser refuses, the page goes on as it is.
 * @param inLink whether what the reader has done stands in the address, so that nothing is lost when a newer version is loaded.
 */
export async function keepOffline(messages: Messages, inLink = false): Promise<void> {
  // a site that shows this one in a frame has not asked for its store to be filled
  if (!('serviceWorker' in navigator) || window !== window.top) return;
  await firstAct();
  try {
    const registration = await navigator.serviceWorker.register(`${base}/service-worker.js`, {
      type: 'module',
    });
    tell(registration, messages, inLink);
  } catch {
    // a sandboxed frame, a private window or a full disk: nothing is lost but use without a network
  }
}

/** Nothing is stored on a device before its reader has pressed something on the page. */
function firstAct(): Promise<void> {
  return new Promise((resolve) => {
    for (const act of ['pointerdown', 'keydown'])
      addEventListener(act, () => resolve(), { once: true, capture: true });
  });
}

function tell(registration: ServiceWorkerRegistration, messages: Messages, inLink: boolean): void {
  const { serviceWorker } = navigator;
  let told = false;
  const say = (ontake: () => void) => {
    if (told) return;
    told = true;
    mount(VersionNotice, { target: document.body, props: { messages, inLink, ontake } });
  };
  const look = () => {
    // without a controller the waiting one is simply the first
    const { waiting } = registration;
    if (waiting === null || serviceWorker.controller === null) return;
    say(() => {
      // another window may have asked first
      if (waiting.state !== 'installed') return location.reload();
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take-over');
    });
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // taken in another window: this one goes on as it began until its reader asks for the newer one
  if (serviceWorker.controller !== null)
    serviceWorker.addEventListener('controllerchange', () => say(() => location.reload()), { once: true });
}
