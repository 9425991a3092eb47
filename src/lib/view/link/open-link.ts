/** Knows how what stands after # becomes the reader's scenario, computed by the version that it was made with. Looks at no address. */
import type { Messages } from '#lib/i18n/messages.ts';
import { versionOfLink, type LinkRead } from '#lib/scenario/link.ts';
import * as today from '#lib/scenario/release.ts';
import type { Notice, Release, Simulator } from '../simulator.svelte.ts';
import { noteText } from './note-text.ts';
import { releaseFor, textsOf } from './released.ts';

/** What is said of a link. */
export const notice = (text: string): Notice => ({ key: 'link', bound: 0, text });

/** Reads a link by the version that made it, where that has been released. @param text what stands after #, or the whole address. */
export async function readVersioned(text: string): Promise<{ read: LinkRead; release: Release | undefined }> {
  const release = await releaseFor(versionOfLink(text));
  const { readLink, isKnown, loadReach, mayStand } = release ?? today;
  let read = readLink(text);
  if (read.ok && !read.scenario.contingents.every(({ at }) => isKnown(at))) {
    await loadReach();
    read = readLink(text, mayStand);
  }
  return { read, release };
}

/**
 * Opens a link. What of it was not taken is said in the notice; a text that is no link changes nothing.
 * @param messages with the texts that come late.
 */
export async function openLink(
  text: string,
  simulator: Simulator,
  messages: Messages,
  { step }: { readonly step: boolean },
): Promise<void> {
  const { read, release } = await readVersioned(text);
  if (read.ok) {
    // whatever is moved next can be measured by both
    if (release !== undefined) await Promise.all([release.loadReach(), today.loadReach()]);
    messages.prefer(release && (await textsOf(release.version, messages.language)));
    simulator.open(read.scenario, read.preset, { step, release });
    const lines = read.notes.map((note) => noteText(messages, note));
    if (lines.length > 0) simulator.notice = notice([messages.text('link.not-taken'), ...lines].join('\n'));
  } else if (read.error !== 'no-link') simulator.notice = notice(messages.text('link.unreadable'));
}
