/** Knows the scenarios that the reader has saved in this browser (IndexedDB). Nothing is stored before the reader saves. */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Scenario } from '#lib/scenario/scenario.ts';

export interface Saved {
  readonly id: string;
  readonly name: string;
  /** ISO time of saving; the newest stands first. */
  readonly at: string;
  /** Unchecked: it may have been saved by another edition. */
  readonly scenario: Scenario;
}

let store: UseStore | undefined;
const own = () => (store ??= createStore('interpose', 'scenarios'));

/** @throws DOMException where the browser or the frame around keeps no data. */
export async function allSaved(): Promise<Saved[]> {
  const found = await entries<string, Saved>(own());
  return found.map(([, saved]) => saved).sort((a, b) => b.at.localeCompare(a.at));
}

/** Saves under a new id. @throws as {@link allSaved} */
export async function save(name: string, scenario: Scenario): Promise<void> {
  const at = new Date().toISOString();
  const id = `${at}-${Math.random().toString(36).slice(2)}`;
  await put({ id, name, at, scenario });
}

/** Puts one back as it was, or under another name. @throws as {@link allSaved} */
export async function put(saved: Saved): Promise<void> {
  await set(saved.id, JSON.parse(JSON.stringify(saved)), own());
}

export async function remove(id: string): Promise<Saved | undefined> {
  const saved = await get<Saved>(id, own());
  await del(id, own());
  return saved;
}

/** All as one file, in the form that {@link readCollection} reads. */
export function collection(all: readonly Saved[]): string {
  return `${JSON.stringify({ interpose: 'scenarios', scenarios: all.map(({ name, at, scenario }) => ({ name, at, scenario })) }, null, 1)}\n`;
}

/** The scenarios of such a file, unchecked; undefined for anything else. */
export function readCollection(
  text: string,
): { readonly name: string; readonly scenario: unknown }[] | undefined {
  let file: { interpose?: unknown; scenarios?: unknown } | null;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (file?.interpose !== 'scenarios' || !Array.isArray(file.scenarios)) return undefined;
  return file.scenarios.map((one: { name?: unknown; scenario?: unknown } | null) => ({
    name: String(one?.name ?? '').slice(0, 200),
    scenario: one?.scenario,
  }));
}
