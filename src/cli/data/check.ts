/** Knows what must hold between the files of data/: references, ranges, dates, numbers, translations. Changes nothing. */
import { RuleError } from '../../lib/model/compile/error.ts';
import { compile, longestFunction, type CompiledModel } from '../../lib/model/compile/compile.ts';
import { parseFormula } from '../../lib/model/compile/check.ts';
import { checkClassroom } from './classroom.ts';
import { modelSource } from './source.ts';
import type { Data } from './read.ts';
import { checkTexts, type Tables } from './texts.ts';

/** Every problem found, as sentences; an empty list means that data/ is sound. */
export function checkData(data: Data, tables: Tables): string[] {
  return [
    ...unique(data),
    ...references(data),
    ...values(data),
    ...contextNotes(data),
    ...checkClassroom(data),
    ...rules(data),
    ...checkTexts(tables),
  ];
}

function unique(data: Data): string[] {
  const lists: Record<string, readonly { readonly id: string }[]> = {
    'evidence/': data.evidence,
    'rules/': data.rules,
    'contributors.yaml': data.contributors,
    'missions.yaml': data.missions,
    'proposals.yaml': data.proposals,
    'research.yaml': data.research,
    'positions.yaml': data.positions.quotes,
    'context-notes.yaml': data.contextNotes,
    'actors.yaml': data.actors,
    'presets.yaml': data.presets,
    'places.yaml': data.places,
    'glossary.yaml': data.glossary,
    'classroom/lessons.yaml': data.lessons,
    'classroom/worksheets.yaml': data.worksheets,
    'classroom/roles.yaml': data.roles,
  };
  return Object.entries(lists).flatMap(([file, rows]) => {
    const seen = new Set<string>();
    return rows.flatMap(({ id }) => {
      if (seen.has(id)) return [`${file}: the id "${id}" is used twice`];
      seen.add(id);
      return [];
    });
  });
}

function references(data: Data): string[] {
  const evidence = new Set(data.evidence.map((e) => e.id));
  const quotes = new Set(data.positions.quotes.map((q) => q.id));
  const actors = new Set(data.actors.map((a) => a.id));
  const contributors = new Set(data.contributors.map((c) => c.id));
  // `steps` are on the way to results and answer no question of their own
  const groups = new Set([...data.model.groups.map((g) => g.id), 'steps']);
  const proposals = new Set(data.proposals.map((p) => p.id));
  const bearings = new Set([
    ...data.rules.map((r) => r.id),
    ...data.inputs.map((i) => i.id),
    ...data.model.groups.map((g) => g.id),
    ...['level', 'contingents', 'research'],
  ]);
  const problems: string[] = [];
  const need = (known: ReadonlySet<string>, id: string, where: string, what: string) => {
    if (!known.has(id)) problems.push(`${where}: there is no ${what} "${id}"`);
  };
  for (const e of data.evidence)
    for (const id of e.derivedFrom ?? []) need(evidence, id, `evidence/: ${e.id}`, 'evidence row');
  for (const p of data.parameters)
    for (const id of p.evidence) need(evidence, id, `parameters.yaml: ${p.id}`, 'evidence row');
  for (const r of data.rules) {
    need(groups, r.group, `rules/: ${r.id}`, 'group');
    if (r.actor !== undefined) need(actors, r.actor, `rules/: ${r.id}`, 'actor');
    for (const id of r.evidence ?? []) need(evidence, id, `rules/: ${r.id}`, 'evidence row');
    const lists = r.lenses === undefined || r.lenses === 'same' ? { '': r.first ?? [] } : r.lenses;
    for (const [lens, branches] of Object.entries(lists)) {
      for (const id of branches.flatMap((b) => b.because ?? [])) {
        // the two lenses are never mixed: quotes speak in one, evidence in the other
        if (lens === 'text') need(quotes, id, `rules/: ${r.id}.text`, 'quote');
        else if (lens === 'record') need(evidence, id, `rules/: ${r.id}.record`, 'evidence row');
        else if (!quotes.has(id)) need(evidence, id, `rules/: ${r.id}`, 'quote or evidence row');
      }
      for (const b of branches)
        for (const id of b.disputedBy ?? []) need(actors, id, `rules/: ${r.id}`, 'actor');
    }
  }
  for (const c of data.contributors) {
    need(evidence, c.landEvidence, `contributors.yaml: ${c.id}`, 'evidence row');
    need(evidence, c.position.evidence, `contributors.yaml: ${c.id}`, 'evidence row');
  }
  for (const m of data.missions) need(evidence, m.evidence, `missions.yaml: ${m.id}`, 'evidence row');
  for (const p of data.proposals) {
    need(evidence, p.evidence, `proposals.yaml: ${p.id}`, 'evidence row');
    if (p.beside !== undefined && !proposals.has(p.beside))
      need(evidence, p.beside, `proposals.yaml: ${p.id}`, 'proposal or evidence row');
  }
  for (const f of data.research)
    for (const id of [...f.evidence, ...(f.contrary ?? [])])
      need(evidence, id, `research.yaml: ${f.id}`, 'evidence row');
  for (const q of data.positions.quotes) {
    for (const id of [...q.actors, q.speaker]) need(actors, id, `positions.yaml: ${q.id}`, 'actor');
    for (const id of q.bearsOn) need(bearings, id, `positions.yaml: ${q.id}`, 'input, rule or group');
    for (const claim of (q.claims ?? []).flatMap(({ given = [], ...own }) => [own, ...given]))
      problems.push(...claimProblems(data, claim).map((problem) => `positions.yaml: ${q.id}: ${problem}`));
  }
  for (const n of data.contextNotes) {
    need(quotes, n.quote, `context-notes.yaml: ${n.id}`, 'quote');
    for (const id of n.evidence) need(evidence, id, `context-notes.yaml: ${n.id}`, 'evidence row');
  }
  for (const a of data.actors) {
    for (const id of a.quotes) need(quotes, id, `actors.yaml: ${a.id}`, 'quote');
    for (const id of a.record) need(evidence, id, `actors.yaml: ${a.id}`, 'evidence row');
    for (const id of a.contributors ?? []) need(contributors, id, `actors.yaml: ${a.id}`, 'contributor');
  }
  for (const p of data.presets)
    for (const part of p.text) need(quotes, part.quote, `presets.yaml: ${p.id}`, 'quote');
  const rules = new Set(data.rules.map(({ id }) => id));
  for (const g of data.glossary) {
    for (const id of g.evidence ?? []) need(evidence, id, `glossary.yaml: ${g.id}`, 'evidence row');
    for (const id of g.rules ?? []) need(rules, id, `glossary.yaml: ${g.id}`, 'rule');
  }
  return problems;
}

function values(data: Data): string[] {
  const problems: string[] = [];
  const evidence = new Map(data.evidence.map((e) => [e.id, e]));
  for (const e of data.evidence) {
    const { low, value, high } = e;
    if (typeof value !== 'number') continue;
    if ((typeof low === 'number' && low > value) || (typeof high === 'number' && high < value)) {
      problems.push(
        `evidence/: ${e.id}: low, value and high are not in ascending order: ${low}, ${value}, ${high}`,
      );
    }
  }
  for (const c of data.contributors) {
    const { low, mode, high } = c.land;
    if (!(low <= mode && mode <= high))
      problems.push(`contributors.yaml: ${c.id}: low, mode and high are not in ascending order`);
    const row = evidence.get(c.landEvidence);
    if (row !== undefined && (row.value !== mode || row.low !== low || row.high !== high)) {
      problems.push(`contributors.yaml: ${c.id}: land forces differ from the evidence row ${c.landEvidence}`);
    }
  }
  for (const p of data.parameters) {
    const row = p.evidence.length === 1 ? evidence.get(p.evidence[0]!) : undefined;
    if (
      row !== undefined &&
      (p.low !== row.low || p.mode !== row.value || p.high !== row.high) &&
      !ratioOfPercent(p, row)
    ) {
      problems.push(
        `parameters.yaml: ${p.id}: low, mode and high differ from its only evidence row ${row.id}`,
      );
    }
    if (p.tag !== 'judgement' && p.evidence.length === 0 && p.per === undefined) {
      problems.push(`parameters.yaml: ${p.id}: there is no source, so it must be tagged as judgement`);
    }
  }
  for (const m of data.missions) {
    if (typeof m.lineKm !== 'number' || typeof m.perKm !== 'number') continue;
    if (Math.abs(m.personnel / m.lineKm - m.perKm) > 0.06) {
      problems.push(
        `missions.yaml: ${m.id}: ${m.personnel} persons on ${m.lineKm} km are not ${m.perKm} per km`,
      );
    }
  }
  return problems;
}

/** Shares are written as 0..1 in the model and as percent in the evidence. */
function ratioOfPercent(p: Data['parameters'][number], row: Data['evidence'][number]): boolean {
  const same = (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number' && Math.abs(a * 100 - b) < 1e-9;
  return same(p.low, row.low) && same(p.mode, row.value) && same(p.high, row.high);
}

type Claim = NonNullable<Data['positions']['quotes'][number]['claims']>[number];

/** A claim that names a class or option which does not exist would be silent for ever. */
function claimProblems(data: Data, { of, is, has, low, high }: Omit<Claim, 'given'>): string[] {
  const input = data.inputs.find((one) => one.id === of);
  const rule = data.rules.find((one) => one.id === of);
  if (input === undefined && rule === undefined) return [`a claim on "${of}", which is no input or rule`];
  const branches =
    rule?.lenses === undefined || rule.lenses === 'same' ? [rule?.first ?? []] : Object.values(rule.lenses);
  const known = new Set([
    ...(input?.options ?? []).map((option) => option.id),
    ...branches.flat().map((branch) => branch.class),
    ...(rule?.actor === undefined ? [] : data.stances.map((stance) => stance.id)),
  ]);
  const sorts = [is, has, low ?? high].filter((part) => part !== undefined).length;
  return [
    ...[...(is ?? []), ...(has ?? [])]
      .filter((name) => !known.has(name))
      .map((name) => `a claim that "${of}" is "${name}", which it never is`),
    ...(sorts === 1 ? [] : [`a claim on "${of}" must say exactly one of is, has, low and high`]),
  ];
}

function contextNotes(data: Data): string[] {
  const noted = new Set(data.contextNotes.map((n) => n.quote));
  return data.positions.quotes
    .filter((q) => (q.contested || q.kind === 'assessment') && !noted.has(q.id))
    .map((q) => `positions.yaml: ${q.id}: a contested quote without a context note`);
}

function rules(data: Data): string[] {
  try {
    const compiled = compile(modelSource(data));
    return [...sizes(compiled), ...findings(data)];
  } catch (error) {
    if (error instanceof RuleError) return [`rules/: ${error.message}`];
    throw error;
  }
}

function sizes(compiled: CompiledModel): string[] {
  return compiled.groups
    .filter(({ code }) => code.length > longestFunction)
    .map(({ name }) => `rules/: the group "${name}" is too large to run fast; divide it`);
}

function findings(data: Data): string[] {
  for (const f of data.research) parseFormula(f.when, { id: f.id, key: f.id, group: 'research' });
  return [];
}
