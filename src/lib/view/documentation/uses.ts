/** Knows what each row of evidence is used for, as links into the documentation. Reads only the data. */
import { actors } from '#lib/generated/actors.ts';
import { evidence, type Evidence } from '#lib/generated/evidence.ts';
import { glossary } from '#lib/generated/glossary.ts';
import { missions } from '#lib/generated/missions.ts';
import { contributors, parameters, research, rules } from '#lib/generated/model.ts';
import { proposals } from '#lib/generated/proposals.ts';
import { contextNotes } from '#lib/generated/quotes.ts';
import { ruleSources } from '#lib/generated/rule-sources.ts';

/** What uses a row: its sort, its id, its address as seen from the page of all evidence (none for what stands on the main page). */
export interface Use {
  readonly sort:
    | 'rule'
    | 'parameter'
    | 'contributor'
    | 'mission'
    | 'research'
    | 'glossary'
    | 'proposal'
    | 'actor'
    | 'note';
  readonly id: string;
  readonly href?: string;
}

const withoutLens = (key: string) => key.replace(/\.(text|record)$/, '');
const list = (ids: string | readonly string[] | undefined): readonly string[] =>
  ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids;

/** Ids of evidence with what uses them, in the order of the page, each use once. */
export function usesOfEvidence(): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>(evidence.map(({ id }) => [id, []]));
  const add = (ids: string | readonly string[] | undefined, use: Use) => {
    for (const id of list(ids)) {
      const found = uses.get(id);
      // quotes are named in the same lists
      if (found !== undefined && !found.some(({ sort, id: other }) => sort === use.sort && other === use.id))
        found.push(use);
    }
  };
  for (const rule of rules as readonly {
    key: string;
    group: string;
    branches?: readonly { because?: readonly string[] }[];
  }[]) {
    if (rule.group === 'research') continue;
    const id = withoutLens(rule.key);
    const use: Use = { sort: 'rule', id, href: `../#${id}` };
    add((ruleSources.find(({ key }) => key === rule.key) as { evidence?: readonly string[] }).evidence, use);
    for (const { because } of rule.branches ?? []) add(because, use);
  }
  for (const { id, evidence: ids } of parameters)
    add(ids, { sort: 'parameter', id, href: `../#parameter-${id}` });
  for (const { id, landEvidence, position } of contributors)
    add([landEvidence, position.evidence], { sort: 'contributor', id, href: `../#contributor-${id}` });
  for (const mission of missions as readonly {
    id: string;
    evidence: string;
    kindEvidence?: string;
    outcomeEvidence?: string | readonly string[];
  }[]) {
    const { id, evidence: own, kindEvidence, outcomeEvidence } = mission;
    add([own, ...list(kindEvidence), ...list(outcomeEvidence)], {
      sort: 'mission',
      id,
      href: `../#mission-${id}`,
    });
  }
  for (const finding of research)
    add([...finding.evidence, ...('contrary' in finding ? finding.contrary : [])], {
      sort: 'research',
      id: finding.id,
      href: `../#${finding.rule}`,
    });
  for (const entry of glossary)
    add('evidence' in entry ? entry.evidence : undefined, {
      sort: 'glossary',
      id: entry.id,
      href: `../../glossary/#${entry.id}`,
    });
  for (const { id, evidence: own } of proposals) add(own, { sort: 'proposal', id });
  for (const { id, record } of actors) add(record, { sort: 'actor', id });
  // a note is named by its quote, which may have several
  for (const { quote, evidence: ids } of contextNotes)
    add(ids, { sort: 'note', id: quote, href: `../../sources/#quote-${quote}` });
  return uses;
}

/** Topics in the order of the page, by the first word of a row's id. */
const topics: Readonly<Record<string, readonly string[]>> = {
  geo: ['geo'],
  dens: ['dens', 'space', 'force'],
  mission: ['mission'],
  sus: ['sus', 'time'],
  cost: ['cost'],
  reach: ['reach'],
  contrib: ['contrib'],
  prop: ['prop'],
  pos: ['pos'],
  law: ['law'],
  eff: ['eff'],
  ctx: ['ctx'],
};

/** One source with the rows that come from it, next to each other in the data. */
export interface SourceGroup {
  readonly source: Evidence['source'];
  readonly rows: readonly Evidence[];
}

/** All evidence by topic; rows from the same source stand together, where the source comes first. */
export function evidenceByTopic(): { readonly topic: string; readonly sources: readonly SourceGroup[] }[] {
  return Object.entries(topics).map(([topic, words]) => {
    const groups = new Map<string, Evidence[]>();
    for (const row of evidence.filter(({ id }) => words.includes(id.split('.')[0]))) {
      const { locator: _l, ...source } = row.source;
      const key = JSON.stringify(source);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return { topic, sources: [...groups.values()].map((rows) => ({ source: rows[0].source, rows })) };
  });
}
