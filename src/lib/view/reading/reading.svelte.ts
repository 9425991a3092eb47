/** Knows what is open on the reading page: a text, the quotes of the source in it, the reader's own quotes. The text stays in memory. */
import {
  AnnotationError,
  readAnnotations,
  selectorsOf,
  writeAnnotations,
  type OwnQuote,
  type OwnQuotes,
} from '#lib/quotes/annotation.ts';
import type { Span } from '#lib/quotes/anchor.ts';
import { decode, encodings, type Decoded, type Encoding } from '#lib/quotes/decode.ts';
import { quotes, source } from '#lib/generated/quotes.ts';
import { sha256, verify, type Verdict } from '#lib/quotes/verify.ts';
import { encodingOfHtml, textOfHtml } from './html-text.ts';

export type Problem =
  | { readonly sort: 'encoding'; readonly encoding: string }
  | { readonly sort: 'annotation'; readonly file: string; readonly line: number; readonly reason: string }
  | { readonly sort: 'empty' | 'no-text' | 'unreadable' };

interface Opened {
  readonly name: string;
  readonly text: string;
  readonly decoded?: Decoded;
  readonly bytes?: Uint8Array;
  /** Of the UTF-8 bytes of the text. */
  readonly hash: string;
  /** Whether it is the source, byte for byte. */
  readonly isSource: boolean;
  /** Each quote of the source in this text; empty where none of them is in it. */
  readonly verdicts: readonly Verdict[];
}

export class Reading {
  open: Opened | undefined = $state.raw();
  own: readonly OwnQuote[] = $state.raw([]);
  problem: Problem | undefined = $state.raw();
  /** Where a quote file was made for another version of the text. */
  otherVersion = $state(false);

  /** How each own quote stands in the text that is open. */
  readonly ownVerdicts: readonly Verdict[] = $derived(
    this.open === undefined ? [] : verify(this.open.text, this.own),
  );
  /** Every quote that has a place in the text, in code points; what only resembles it is marked too, and said to differ. */
  readonly spans = $derived.by(() => {
    const { verdicts = [] } = this.open ?? {};
    return [...verdicts, ...this.ownVerdicts].flatMap(({ id, found }) => (found ? [{ id, ...found }] : []));
  });

  async openFile(file: File): Promise<void> {
    await this.#openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  }
  async openText(text: string, name: string): Promise<void> {
    await this.#show(name, text);
  }
  /** Reads the bytes again as the reader says. */
  async readAs(encoding: Encoding): Promise<void> {
    const { bytes, name } = this.open ?? {};
    if (bytes !== undefined && name !== undefined) await this.#openBytes(name, bytes, encoding);
  }

  async #openBytes(name: string, bytes: Uint8Array, chosen?: Encoding): Promise<void> {
    const html = /\.x?html?$/i.test(name);
    const named = html && chosen === undefined ? encodings.find((one) => one === labelOf(bytes)) : chosen;
    let decoded: Decoded;
    try {
      decoded = decode(bytes, named);
    } catch {
      this.problem = { sort: 'encoding', encoding: named ?? 'utf-8' };
      return;
    }
    await this.#show(name, html ? textOfHtml(decoded.text) : decoded.text, decoded, bytes);
  }

  async #show(name: string, text: string, decoded?: Decoded, bytes?: Uint8Array): Promise<void> {
    if (text.trim() === '') {
      this.problem = { sort: 'empty' };
      return;
    }
    // browsers hash in secure contexts only; the quotes can be compared without
    const hash = globalThis.crypto?.subtle === undefined ? '' : await sha256(text);
    const verdicts = verify(text, quotes);
    this.problem = undefined;
    this.open = {
      name,
      text,
      decoded,
      bytes,
      hash,
      isSource: hash === source.sha256,
      verdicts: verdicts.some(({ status }) => status !== 'missing') ? verdicts : [],
    };
  }

  /** Marks a span (code points) as a quote. */
  add(span: Span, what: Omit<OwnQuote, 'id' | 'selectors'>): void {
    const selectors = selectorsOf(this.open!.text, span);
    this.own = [...this.own, { ...what, id: crypto.randomUUID(), selectors }];
  }
  remove(id: string): void {
    this.own = this.own.filter((quote) => quote.id !== id);
  }
  /** The quotes with their places as they stand in the text now; those that are not found keep the place they had. */
  get asFile(): OwnQuotes {
    const { text, name, hash } = this.open!;
    const placed = this.own.map((quote) => {
      const { status, found } = this.ownVerdicts.find(({ id }) => id === quote.id)!;
      return status === 'moved' ? { ...quote, selectors: selectorsOf(text, found!) } : quote;
    });
    return { title: name, sha256: hash, quotes: placed };
  }
  get annotations(): string {
    return writeAnnotations(this.asFile);
  }
  /** Opens a file of quotes against the text that is open. One with a mistake changes nothing. */
  async openAnnotations(file: File): Promise<void> {
    if (this.open === undefined) {
      this.problem = { sort: 'no-text' };
      return;
    }
    try {
      const own = readAnnotations(await file.text());
      this.otherVersion = own.sha256 !== this.open.hash;
      this.own = own.quotes;
      this.problem = undefined;
    } catch (error) {
      this.problem =
        error instanceof AnnotationError
          ? {
              sort: 'annotation',
              file: file.name,
              line: error.line,
              reason: `${error.path} ${error.reason}`.trim(),
            }
          : { sort: 'unreadable' };
    }
  }
}

function labelOf(bytes: Uint8Array): string | undefined {
  try {
    const label = encodingOfHtml(bytes);
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
