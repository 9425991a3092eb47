// Writes quotes of any text as W3C Web Annotations and reads them back (https://www.w3.org/TR/annotation-model/). Knows no file and no page.
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  getNodeValue,
  type ParseError,
} from 'jsonc-parser';
import * as v from 'valibot';
import type { Claim } from './claim.ts';
import type { QuotedFigure, QuoteKind, TextPositionSelector, TextQuoteSelector } from './quote.ts';
import type { Span } from './anchor.ts';

/** A quote that a reader has marked in a text of their own. */
export interface OwnQuote {
  id: string;
  kind: QuoteKind;
  /** Ids of actors; empty where the words name no one. */
  actors: readonly string[];
  figures?: readonly QuotedFigure[];
  bearsOn: readonly string[];
  claims?: readonly Claim[];
  selectors: readonly [TextQuoteSelector, TextPositionSelector];
}

/** Quotes of one text. The text itself is never in it. */
export interface OwnQuotes {
  /** How the reader calls the text. */
  title: string;
  /** Of the text's UTF-8 bytes, lower-case hexadecimal. */
  sha256: string;
  quotes: readonly OwnQuote[];
}

/** How much of the text before and after is kept with the words, in code points, as the field does. */
const CONTEXT = 32;

/** Selectors of a span of the text, offsets in code points. @throws RangeError for a span that has no words. */
export function selectorsOf(text: string, { start, end }: Span): OwnQuote['selectors'] {
  const characters = Array.from(text);
  if (!(start >= 0 && start < end && end <= characters.length)) throw new RangeError('a span without words');
  const part = (from: number, to: number) => characters.slice(Math.max(0, from), to).join('');
  return [
    {
      type: 'TextQuoteSelector',
      exact: part(start, end),
      prefix: part(start - CONTEXT, start),
      suffix: part(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The quotes as one AnnotationCollection with one page: what {@link readAnnotations} reads back exactly. */
export function writeAnnotations({ title, sha256, quotes }: OwnQuotes): string {
  const source = { id: nameOf(sha256), type: 'Text', format: 'text/plain' };
  const items = quotes.map((quote) => ({
    id: `urn:uuid:${quote.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      tag('classifying', quote.kind),
      ...quote.actors.map((actor) => tag('identifying', actor)),
      ...quote.bearsOn.map((id) => tag('tagging', id)),
      ...((quote.figures ?? quote.claims)
        ? [
            {
              type: 'TextualBody',
              purpose: 'describing',
              format: 'application/json',
              value: JSON.stringify({ figures: quote.figures, claims: quote.claims }),
            },
          ]
        : []),
    ],
    target: { source, selector: quote.selectors },
  }));
  const collection = {
    '@context': annotationContext,
    id: `${nameOf(sha256)}#quotes`,
    type: 'AnnotationCollection',
    label: title,
    total: quotes.length,
    first: { id: `${nameOf(sha256)}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function tag(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, value };
}

/** The text's name by its hash, as RFC 6920 writes it; the text has no address. */
function nameOf(sha256: string): string {
  const bytes = sha256.match(/../g)!.map((pair) => String.fromCharCode(parseInt(pair, 16)));
  return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`;
}

function hashOf(name: string): string {
  const bytes = atob(name.replace('ni:///sha-256;', '').replaceAll('-', '+').replaceAll('_', '/'));
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** A file that cannot be read as quotes: the line where, counted from 1, and the reason in a word of this program. */
export class AnnotationError extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
    /** Where in the file's structure, such as `first.items.0.target`. */
    readonly path: string,
  ) {
    super(`line ${line}: ${path === '' ? '' : `${path}: `}${reason}`);
    this.name = 'AnnotationError';
  }
}

const whole = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number from 0'));
const selector = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.nonEmpty('words')),
    prefix: v.optional(v.string(), ''),
    suffix: v.optional(v.string(), ''),
  }),
  v.pipe(
    v.object({ type: v.literal('TextPositionSelector'), start: whole, end: whole }),
    v.check(({ start, end }) => start < end, 'a start before the end'),
  ),
]);
const body = v.object({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['classifying', 'identifying', 'tagging', 'describing']),
  value: v.string(),
});
const item = v.object({
  id: v.string(),
  type: v.literal('Annotation'),
  body: v.array(body),
  target: v.object({
    source: v.object({
      id: v.pipe(v.string(), v.regex(/^ni:\/\/\/sha-256;[\w-]{43}$/, 'the name of a text')),
    }),
    selector: v.array(selector),
  }),
});
const collection = v.object({
  '@context': v.literal(annotationContext),
  type: v.literal('AnnotationCollection'),
  label: v.optional(v.string(), ''),
  first: v.object({ type: v.literal('AnnotationPage'), items: v.array(item) }),
});
const kinds = ['reported', 'figure', 'assessment', 'demand'] as const;
const premise = {
  of: v.string(),
  is: v.optional(v.array(v.string())),
  has: v.optional(v.array(v.string())),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
};
const described = v.object({
  figures: v.optional(v.array(v.object({ value: v.number(), about: v.optional(v.boolean()) }))),
  claims: v.optional(v.array(v.object({ ...premise, given: v.optional(v.array(v.object(premise))) }))),
});

/**
 * The quotes of an annotation file.
 * @throws AnnotationError for the first thing in it that cannot be read.
 */
export function readAnnotations(json: string): OwnQuotes {
  const errors: ParseError[] = [];
  const tree = parseTree(json.replace(/^\uFEFF/, ' '), errors, {
    disallowComments: true,
    allowTrailingComma: false,
  })!;
  const lineAt = (offset: number) => json.slice(0, offset).split(/\r\n|\r|\n/).length;
  const [first] = errors;
  if (first !== undefined)
    throw new AnnotationError(lineAt(first.offset), printParseErrorCode(first.error), '');
  const fail = (path: readonly (string | number)[], reason: string): never => {
    // the nearest part of the path that stands in the file
    for (let depth = path.length; ; depth -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, depth));
      if (node !== undefined) throw new AnnotationError(lineAt(node.offset), reason, path.join('.'));
    }
  };
  const checked = <S extends v.GenericSchema>(
    schema: S,
    value: unknown,
    at: readonly (string | number)[],
  ) => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output as v.InferOutput<S>;
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return fail([...at, ...path], issue.message);
  };
  const file = checked(collection, getNodeValue(tree), []);
  const seen = new Set<string>();
  const quotes = file.first.items.map((one, i): OwnQuote => {
    const at = ['first', 'items', i];
    const of = (purpose: string) =>
      one.body.filter((part) => part.purpose === purpose).map(({ value }) => value);
    const [kind] = of('classifying');
    const found = kinds.find((name) => name === kind);
    if (found === undefined) return fail([...at, 'body'], `a kind of statement, not "${kind}"`);
    const words = one.target.selector.find((s) => s.type === 'TextQuoteSelector');
    const place = one.target.selector.find((s) => s.type === 'TextPositionSelector');
    if (words === undefined || place === undefined)
      return fail([...at, 'target', 'selector'], 'words and their place');
    if (one.target.source.id !== file.first.items[0].target.source.id)
      return fail([...at, 'target', 'source'], 'quotes of one text only');
    const id = one.id.replace(/^urn:uuid:/, '');
    if (seen.has(id)) return fail([...at, 'id'], 'an id of its own');
    seen.add(id);
    const [description] = of('describing');
    const more = description === undefined ? {} : checked(described, parsed(description), [...at, 'body']);
    return {
      id,
      kind: found,
      actors: of('identifying'),
      ...(more.figures === undefined ? {} : { figures: more.figures }),
      bearsOn: of('tagging'),
      ...(more.claims === undefined ? {} : { claims: more.claims }),
      selectors: [words, place],
    };
  });
  if (quotes.length === 0) return fail(['first', 'items'], 'at least one quote');
  return { title: file.label, sha256: hashOf(file.first.items[0].target.source.id), quotes };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
