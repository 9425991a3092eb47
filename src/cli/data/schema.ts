/** Knows the shape of every file in data/: which fields, of which kind. Knows neither what they refer to nor what they mean. */
import * as v from 'valibot';

export const languages = ['de', 'en', 'uk'] as const;
export type Language = (typeof languages)[number];

export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id of letters, digits, dot, dash or underscore'),
);
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text'));
/** The same in each of some languages; a missing language is named. */
const inEach = <T extends v.GenericSchema>(of: readonly Language[], what: T) =>
  v.strictObject(Object.fromEntries(of.map((language) => [language, what])) as Record<Language, T>);
export const texts = inEach(languages, text);
/** The language of the source text. */
const original = 'de';
const number = v.pipe(v.number(), v.finite());
const nullable = v.optional(v.nullable(number));
const ids = v.array(id);
const show = v.picklist(['integer', 'significant2', 'percent', 'money', 'km']);
const tag = v.picklist(['text', 'derived', 'literature', 'reported', 'judgement']);

export const evidence = v.strictObject({
  id,
  statement: texts,
  value: v.optional(v.nullable(v.union([number, v.string()]))),
  low: nullable,
  high: nullable,
  unit: v.string(),
  asOf: v.optional(v.string()),
  status: v.picklist(['verified', 'recalled', 'unsure']),
  basis: v.picklist(['derived', 'reported', 'original', 'judgement', 'memory', 'press']),
  source: v.strictObject({
    author: v.optional(v.string()),
    title: v.optional(v.string()),
    publisher: v.optional(v.string()),
    year: v.optional(v.number()),
    locator: v.optional(v.string()),
    url: v.optional(v.pipe(v.string(), v.url())),
  }),
  derivedFrom: v.optional(ids),
  note: v.optional(texts),
  areaKm2: nullable,
  areaUrl: v.optional(v.string()),
  macroRegion: v.optional(v.string()),
  lineKm: nullable,
  perKm: nullable,
  totalActive: nullable,
  sustainable8pct: nullable,
  sustainable10pct: nullable,
  urlKind: v.optional(v.string()),
});

const option = v.strictObject({ id, name: texts, hint: v.optional(texts) });
export const input = v.strictObject({
  id,
  kind: v.picklist(['amount', 'fixed', 'boolean', 'choice', 'set', 'reach', 'share-of']),
  unit: v.optional(v.string()),
  per: v.optional(v.literal('contributor')),
  name: texts,
  hint: v.optional(texts),
  options: v.optional(v.array(option)),
});

export const parameter = v.strictObject({
  id,
  unit: v.string(),
  per: v.optional(v.literal('contributor')),
  low: v.optional(number),
  mode: v.optional(number),
  high: v.optional(number),
  tag,
  evidence: ids,
  name: texts,
  note: v.optional(texts),
});

const branch = v.strictObject({
  when: v.optional(v.string()),
  class: id,
  because: v.optional(ids),
  met: v.optional(v.boolean()),
  disputedBy: v.optional(ids),
  reason: v.optional(texts),
});
export const rule = v.strictObject({
  id,
  group: id,
  actor: v.optional(id),
  tag,
  lead: v.optional(v.boolean()),
  principle: v.optional(v.boolean()),
  unit: v.optional(v.string()),
  unitName: v.optional(texts),
  show: v.optional(show),
  per: v.optional(v.literal('contributor')),
  evidence: v.optional(ids),
  formula: v.optional(v.string()),
  nearest: v.optional(v.strictObject({ of: id, noneBelow: v.string() })),
  first: v.optional(v.array(branch)),
  lenses: v.optional(v.union([v.literal('same'), v.record(v.string(), v.array(branch))])),
  title: v.optional(texts),
  sentence: v.optional(texts),
  classes: v.optional(v.record(v.string(), v.strictObject({ name: texts, sentence: v.optional(texts) }))),
});

export const contributor = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]{3}$/, 'an ISO 3166-1 alpha-3 code in lower case')),
  name: texts,
  nato: v.boolean(),
  european: v.boolean(),
  nuclear: v.boolean(),
  permanentMember: v.boolean(),
  brics: v.boolean(),
  group: v.picklist(['nato-europe', 'nato-other', 'non-nato']),
  land: v.strictObject({ low: number, mode: number, high: number }),
  landEvidence: id,
  position: v.strictObject({
    evidence: id,
    stance: v.string(),
    date: v.optional(v.string()),
    dateTo: v.optional(v.string()),
    later: v.optional(v.boolean()),
    condition: v.optional(texts),
  }),
  note: v.optional(texts),
});

export const mission = v.strictObject({
  id,
  name: texts,
  evidence: id,
  personnel: number,
  low: nullable,
  high: nullable,
  lineKm: nullable,
  perKm: nullable,
  years: v.string(),
  kind: v.string(),
  kindEvidence: v.optional(id),
  kindBasis: v.optional(v.string()),
  reference: v.optional(v.boolean()),
  armed: v.optional(v.boolean()),
  consent: v.optional(v.boolean()),
  consentLater: v.optional(v.string()),
  allPermanentMembers: v.optional(v.boolean()),
  resumed: v.optional(v.boolean()),
  outcome: texts,
  outcomeEvidence: v.optional(v.union([id, ids])),
  note: v.optional(texts),
});

export const proposal = v.strictObject({
  id,
  evidence: id,
  who: texts,
  label: texts,
  troops: nullable,
  low: nullable,
  high: nullable,
  date: v.string(),
  later: v.boolean(),
  axis: v.boolean(),
  midpoint: v.optional(v.boolean()),
  beside: v.optional(id),
  reason: v.optional(texts),
});

export const research = v.strictObject({
  id,
  evidence: ids,
  finding: texts,
  direction: v.picklist(['+', '0', '-', 'mixed']),
  carriesOver: v.picklist(['interstate', 'civil-war', 'experiment', 'three-cases', 'none']),
  when: v.string(),
  contrary: v.optional(ids),
  note: v.optional(texts),
});

const selectors = v.tuple([
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: text,
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.strictObject({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);
const premise = v.strictObject({
  of: id,
  is: v.optional(ids),
  has: v.optional(ids),
  low: v.optional(number),
  high: v.optional(number),
});
const claim = v.strictObject({ ...premise.entries, given: v.optional(v.array(premise)) });
export const positions = v.strictObject({
  source: v.strictObject({
    id,
    title: texts,
    language: v.literal(original),
    characters: v.number(),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal')),
    asOf: v.string(),
  }),
  quotes: v.array(
    v.strictObject({
      id,
      kind: v.picklist(['reported', 'figure', 'assessment', 'demand']),
      speaker: id,
      actors: ids,
      about: texts,
      selectors,
      /** In every language of the product but the original's. */
      translation: inEach(
        languages.filter((language) => language !== original),
        text,
      ),
      figures: v.optional(v.array(v.strictObject({ value: number, about: v.optional(v.boolean()) }))),
      bearsOn: ids,
      claims: v.optional(v.array(claim)),
      framed: v.optional(texts),
      contested: v.boolean(),
    }),
  ),
  omitted: v.array(v.strictObject({ what: texts, why: texts })),
});

export const contextNote = v.strictObject({ id, quote: id, text: texts, evidence: ids });
export const actor = v.strictObject({
  id,
  name: texts,
  stance: v.boolean(),
  contributors: v.optional(ids),
  quotes: ids,
  record: ids,
  silentInText: v.boolean(),
  recordSummary: v.optional(texts),
  note: v.optional(texts),
});

export const preset = v.strictObject({
  id,
  default: v.optional(v.boolean()),
  name: texts,
  text: v.array(v.strictObject({ quote: id, what: texts })),
  ours: texts,
  scenario: v.record(v.string(), v.unknown()),
});

const named = v.strictObject({ id, name: texts });
export const model = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  asOf: v.string(),
  released: v.pipe(v.number(), v.integer()),
  seed: v.pipe(v.number(), v.integer()),
  lenses: v.array(v.strictObject({ id, name: texts, about: texts })),
  groups: v.array(v.strictObject({ id, question: texts })),
  tags: v.array(named),
  statuses: v.array(named),
  disclaimer: texts,
});
export const stanceName = named;

export const oblast = v.strictObject({
  iso: v.pipe(v.string(), v.regex(/^UA-\d\d$/, 'an ISO 3166-2 code of Ukraine')),
  slug: id,
  names: texts,
  kind: v.picklist(['oblast', 'city', 'republic']),
  evidence: v.optional(id),
  areaKm2: v.optional(number),
});

export const place = v.looseObject({ id, names: v.optional(texts), at: v.tuple([number, number]) });
export const glossaryEntry = v.strictObject({
  id,
  term: texts,
  /** How the term begins in a sentence. */
  forms: inEach(languages, v.array(text)),
  /** Rules that need the term, beside those whose texts use it. */
  rules: v.optional(ids),
  definition: texts,
  evidence: v.optional(ids),
});
