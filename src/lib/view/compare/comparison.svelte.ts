/** Knows which scenarios stand side by side, and keeps the address of the page in step with them. Knows no element of the page. */
import type { Messages } from '#lib/i18n/messages.ts';
import { defaultPreset, presetIds, presetScenario } from '#lib/scenario/presets.ts';
import { equal } from '#lib/scenario/link.ts';
import type { PresetId } from '#lib/scenario/scenario.ts';
import { columnFor, columnOf, joined, linksIn, type Column } from './column.ts';

export const mostColumns = 4;

/** What the prerendered page compares. */
export const firstPresets: readonly PresetId[] = [defaultPreset, 'inclusive'];

/** What became of something that was to be added: a key of `compare.said.…`. */
export type Said = 'full' | 'unreadable' | 'there' | '';

export class Comparison {
  columns: readonly Column[] = $state.raw([]);
  /** What is told of the last thing the reader did. */
  said: Said = $state('');

  constructor(
    readonly messages: Messages,
    columns: readonly Column[],
  ) {
    this.columns = columns;
  }

  /** What a fragment holds; for one link, that beside the preset it came from; for none, two presets. */
  static async of(fragment: string, messages: Messages): Promise<Comparison> {
    const comparison = new Comparison(messages, []);
    await comparison.show(fragment);
    return comparison;
  }

  async show(fragment: string): Promise<void> {
    const links = linksIn(fragment).slice(0, mostColumns);
    const read = await Promise.all(links.map((link) => columnOf(link, this.messages)));
    const columns = read.filter((one): one is Column => 'scenario' in one);
    this.said = columns.length < read.length ? 'unreadable' : '';
    if (columns.length === 1) columns.unshift(await this.#beside(columns[0]));
    if (columns.length === 0) for (const id of firstPresets) columns.push(await this.#preset(id));
    this.columns = columns;
  }

  #preset(id: PresetId): Promise<Column> {
    return columnFor(presetScenario(id), this.messages, { preset: id });
  }
  /** The preset that a scenario came from, or another one if it is that preset. */
  #beside({ scenario, preset }: Column): Promise<Column> {
    const found = [preset, ...firstPresets, ...presetIds].find((id) => !equal(presetScenario(id), scenario));
    return this.#preset(found ?? defaultPreset);
  }

  /** What stands after # for what is shown. */
  get fragment(): string {
    return joined(this.columns.map(({ link }) => link));
  }
  get full(): boolean {
    return this.columns.length >= mostColumns;
  }

  /** Adds what a link or the address of another comparison holds. */
  async addLinks(text: string): Promise<void> {
    const read = await Promise.all(linksIn(text).map((link) => columnOf(link, this.messages)));
    const columns = read.filter((one): one is Column => 'scenario' in one);
    this.add(columns);
    if (columns.length < read.length || read.length === 0) this.said = 'unreadable';
  }
  async addPreset(id: PresetId): Promise<void> {
    this.add([await this.#preset(id)]);
  }
  add(columns: readonly Column[]): void {
    const fresh = columns.filter(({ link }) => !this.columns.some((one) => one.link === link));
    this.said = fresh.length < columns.length ? 'there' : '';
    if (this.columns.length + fresh.length > mostColumns) this.said = 'full';
    this.columns = [...this.columns, ...fresh].slice(0, mostColumns);
  }
  remove(index: number): void {
    this.said = '';
    this.columns = this.columns.toSpliced(index, 1);
  }
  /** The others are compared with the first. */
  putFirst(index: number): void {
    this.said = '';
    this.columns = [this.columns[index], ...this.columns.toSpliced(index, 1)];
  }
}
