/** Knows how the files of data/ are put together as the source that the compiler reads. */
import type { ModelSource, RuleSource } from '../../lib/model/compile/source.ts';
import type { Data } from './read.ts';

/** A rule of the ledger says whether a finding's condition is met. */
export const researchRule = (id: string) => `research_${id.replace(/-/g, '_')}`;

export function modelSource(data: Data): ModelSource {
  const research = data.research.map((finding): RuleSource => ({
    id: researchRule(finding.id),
    group: 'research',
    first:
      finding.when === 'true'
        ? [{ class: 'applies' }]
        : [{ when: finding.when, class: 'applies' }, { class: 'not' }],
  }));
  const stances = data.stances.map((stance) => stance.id);
  return {
    version: data.model.version,
    lenses: data.model.lenses.map((lens) => lens.id),
    inputs: data.inputs.map((input) =>
      input.kind === 'share-of' ? { ...input, options: data.contributors } : input,
    ),
    parameters: data.parameters,
    rules: [
      ...data.rules.map((rule) => (rule.actor === undefined ? rule : { ...rule, options: stances })),
      ...research,
    ],
    missions: data.missions.flatMap((m) =>
      m.reference && typeof m.perKm === 'number' ? [{ id: m.id, perKm: m.perKm }] : [],
    ),
    contributors: data.contributors.map((c) => c.id),
  };
}
