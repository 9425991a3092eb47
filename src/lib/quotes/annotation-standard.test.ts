// The contract of writeAnnotations() with the W3C: its files are JSON-LD without loss, in the vocabulary's own terms, and keep what the model demands.
import oa from '@vocabulary/oa';
import streams from '@vocabulary/as';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotationContext, selectorsOf, writeAnnotations } from './annotation.ts';
import { sha256 } from './verify.ts';

const names = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
/**
 * The local copy of the context: of its terms those that we write, as the recommendation's vocabulary maps them (Web
 * Annotation Vocabulary, appendix on JSON-LD). A term that is not here is lost in expansion, which safe mode refuses.
 */
const context = {
  ...names,
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  ...Object.fromEntries(
    ['Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'].map((one) => [
      one,
      `oa:${one}`,
    ]),
  ),
  ...Object.fromEntries(
    ['classifying', 'identifying', 'tagging', 'describing'].map((one) => [one, `oa:${one}`]),
  ),
  ...{ AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage' },
  Text: 'dctypes:Text',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  ...{ exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix' },
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
  ...{ value: 'rdf:value', format: 'dc:format', label: 'rdfs:label' },
  first: { '@type': '@id', '@id': 'as:first' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
  startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
};

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };
const all = (value: unknown): Node[] => (value === undefined ? [] : (value as Node[]));
const at = (node: Node, term: string): Node[] => {
  const { '@id': iri } = (context as unknown as Record<string, { '@id': string } | string>)[term] as {
    '@id': string;
  };
  const [prefix, name] = (iri ?? (context as unknown as Record<string, string>)[term]).split(':');
  return all(node[names[prefix as keyof typeof names] + name]);
};
const isA = (node: Node, type: string) => (node['@type'] ?? []).includes(names.oa + type);
const absolute = /^(urn:uuid:[0-9a-f-]{36}|ni:\/\/\/sha-256;[\w-]{43}(#\w+)?)$/;

/** What in an expanded collection breaks a MUST of the Web Annotation Data Model, section by section. */
function broken(collection: Node): string[] {
  const found: string[] = [];
  const must = (holds: boolean, what: string) => void (holds || found.push(what));
  const once = (node: Node, ...terms: string[]) =>
    terms.forEach((term) => must(at(node, term).length === 1, `exactly one ${term}`));
  must(absolute.test(collection['@id'] ?? ''), '5.1: a collection has one IRI');
  must((collection['@type'] ?? []).includes(`${names.as}OrderedCollection`), '5.1: type of the collection');
  once(collection, 'label', 'total', 'first');
  for (const page of at(collection, 'first')) {
    must(absolute.test(page['@id'] ?? ''), '5.2: a page has one IRI');
    must((page['@type'] ?? []).includes(`${names.as}OrderedCollectionPage`), '5.2: type of the page');
    once(page, 'items', 'startIndex');
    const annotations = at(page, 'items').flatMap((list) => all(list['@list']));
    must(at(collection, 'total')[0]?.['@value'] === annotations.length, '5.1: total counts the annotations');
    for (const annotation of annotations) {
      must(absolute.test(annotation['@id'] ?? ''), '3.1: an annotation has one IRI');
      must(isA(annotation, 'Annotation'), '3.1: type of the annotation');
      must(at(annotation, 'target').length > 0, '3.1: at least one target');
      for (const body of at(annotation, 'body')) {
        must(isA(body, 'TextualBody'), '3.2.4: type of the body');
        once(body, 'value', 'purpose');
        must(at(body, 'format').length <= 1, '3.2.4: at most one format');
      }
      for (const target of at(annotation, 'target')) {
        once(target, 'source');
        must(absolute.test(at(target, 'source')[0]?.['@id'] ?? ''), '4.1: the source is an IRI');
        must(at(target, 'selector').length > 0, '4.2: a selector');
        for (const selector of at(target, 'selector')) {
          if (isA(selector, 'TextQuoteSelector')) once(selector, 'exact', 'prefix', 'suffix');
          else if (isA(selector, 'TextPositionSelector')) once(selector, 'start', 'end');
          else found.push('4.2: type of the selector');
        }
      }
    }
  }
  return found;
}

// its types know no safe mode
const expand = jsonld.expand as unknown as (document: unknown, options: object) => Promise<Node[]>;

/** Expands in safe mode: whatever would be lost, and whatever would be fetched but the context, is an error. */
async function expanded(json: string): Promise<Node> {
  const documentLoader = async (url: string) => {
    if (url !== annotationContext) throw new Error(`nothing is fetched, and ${url} is not here`);
    return { documentUrl: url, document: { '@context': context } };
  };
  const [collection] = await expand(JSON.parse(json), { safe: true, documentLoader });
  return collection;
}

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string };
}
/** Subject, predicate, object of all that the W3C says of the terms of both vocabularies. */
const factory = {
  namedNode: (value: string) => ({ value }),
  blankNode: (value = '') => ({ value }),
  literal: (value: string) => ({ value }),
  quad: (subject: unknown, predicate: unknown, object: unknown) => ({ subject, predicate, object }),
};
const said = [oa, streams].flatMap((vocabulary) => vocabulary({ factory } as never) as unknown as Quad[]);
// the context of annotations writes http where the vocabulary of activity streams has https
for (const { subject } of said) subject.value = subject.value.replace(/^https(?=.+activitystreams#)/, 'http');
const defined = new Set(said.map(({ subject }) => subject.value));
const ranges = new Map(
  said
    .filter(({ predicate }) => predicate.value === `${names.rdfs}range`)
    .map(({ subject, object }) => [subject.value, object.value]),
);

/** Every property with its value, through all nodes and lists. */
function pairs(node: unknown): [string, Node][] {
  if (Array.isArray(node)) return node.flatMap(pairs);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key.startsWith('@') ? [] : all(value).map((one): [string, Node] => [key, one])),
    ...pairs(value),
  ]);
}

const text = '🛶 Am Montag hieß es: é שלום\r\n40.000\u00a0Soldaten „im Einsatz“.';
const file = writeAnnotations({
  title: 'شتاء – lake.txt',
  sha256: await sha256(text),
  quotes: [
    {
      id: '0d3c5f60-0000-4000-8000-000000000000',
      kind: 'figure',
      actors: ['usa', 'russia'],
      figures: [{ value: 40_000, about: true }],
      bearsOn: ['level'],
      claims: [{ of: 'T', low: 40_000 }],
      selectors: selectorsOf(text, { start: 0, end: 9 }),
    },
    {
      id: '0d3c5f60-0000-4000-8000-000000000001',
      kind: 'demand',
      actors: [],
      bearsOn: [],
      selectors: selectorsOf(text, { start: 30, end: 36 }),
    },
  ],
});

describe('the annotation file as a W3C Web Annotation', () => {
  it('expands without loss, with nothing fetched, and breaks no MUST of the model', async () => {
    expect(broken(await expanded(file))).toEqual([]);
  });

  it('has no term that the W3C’s vocabularies do not define, and each value is of the kind they give it', async () => {
    const collection = await expanded(file);
    const ours = pairs(collection);
    const own = (iri: string) => iri.startsWith(names.oa) || iri.startsWith(names.as);
    const types = JSON.stringify(collection).match(/http:\/\/www\.w3\.org\/ns\/(oa|activitystreams)#\w+/g)!;
    expect(types.length).toBeGreaterThan(20);
    expect(
      [...ours.map(([property]) => property), ...types].filter((iri) => own(iri) && !defined.has(iri)),
    ).toEqual([]);
    for (const [property, value] of ours) {
      const range = ranges.get(property);
      if (range === `${names.xsd}nonNegativeInteger`) {
        expect(value['@type'], property).toBe(range);
        expect(value['@value'], property).toBeGreaterThanOrEqual(0);
      } else if (range === `${names.xsd}string`) expect(typeof value['@value'], property).toBe('string');
      else if (range === `${names.oa}Motivation`)
        expect(said).toContainEqual({
          subject: { value: value['@id'] },
          predicate: { value: `${names.rdf}type` },
          object: { value: range },
        });
    }
  });

  it.each([
    ['a term of our own', '"exact"', '"exakt"', /not.*valid|dropp|safe/i],
    [
      'a name that is no IRI',
      '"id": "urn:uuid:0d3c5f60-0000-4000-8000-000000000001"',
      '"id": "second"',
      /relative|safe/i,
    ],
  ])('would not pass with %s', async (_, from, to, error) => {
    expect(file).toContain(from);
    await expect(expanded(file.replace(from, to))).rejects.toThrow(error);
  });

  it.each([
    ['an annotation without a target', '"target"', '"as:first"', '3.1: at least one target'],
    ['a quote without its words', '"exact"', '"as:first"', 'exactly one exact'],
    ['a wrong count', '"total": 2', '"total": 3', '5.1: total counts the annotations'],
  ])('would not pass as %s', async (_, from, to, problem) => {
    expect(broken(await expanded(file.replace(from, to)))).toContain(problem);
  });
});
