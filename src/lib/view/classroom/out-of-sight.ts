/** Knows where the controls and results of the simulator stand on its page, and takes those out of sight that an assignment does not show. */
import { heldBy, type Assignment, type Hideable } from '#lib/classroom/assignment.ts';
import { groupIds, rules } from '#lib/generated/model.ts';
import type { Simulator } from '#lib/view/simulator.svelte.ts';

const field = (name: string) => `.choice-rest fieldset:has([name=${name}])`;
const places: Readonly<Record<Hideable, string>> = {
  presets: 'main .presets',
  // its value stays, as the heading has it too
  level: '[aria-labelledby=level-heading] :is(label, .plot), [aria-labelledby=levels-heading]',
  contingents: '[aria-labelledby=contingents-heading]',
  mandate: '.choice-mandate',
  task: '.choice-task',
  guarantee: '.choice-guarantee',
  table: '.choice-table',
  usBacking: '.choice-usBacking',
  zoneDepthKm: field('zoneDepthKm'),
  jointCommission: field('jointCommission'),
  years: field('years'),
  assumptions: 'main .assumptions',
};

/** A group of results stands below, some of its answers beside the level and along the axis. */
const resultPlaces = (id: string): string[] => [
  `#results .groups > .${id}`,
  ...rules.filter(({ group }) => group === id).map((rule) => `[data-rule="${rule.id}"]`),
  ...(id === 'stance' ? ['#positions'] : []),
];

/** Call it once, when every part of the page is alive. What is out of sight is no secret: anybody can open the page without the assignment. */
export function takeOutOfSight(assignment: Assignment, simulator: Simulator): void {
  const { hidden, results } = assignment;
  const gone = [
    ...hidden.map((part) => places[part]),
    ...groupIds.filter((id) => !results.includes(id)).flatMap(resultPlaces),
    ...(results.length === 0 ? ['#results', '.steps'] : []),
  ];
  if (gone.length > 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:is(${gone.join(', ')}) { display: none !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  // on the map and by keys too, where no control is left to put it back
  const fixed = [hidden.includes('level') && 'level', hidden.includes('contingents') && 'map'] as const;
  simulator.fixed = [...simulator.fixed, ...fixed.filter((part) => part !== false)];
  for (const lock of heldBy(assignment))
    for (const one of document.querySelectorAll<HTMLFieldSetElement>(`fieldset:is(${places[lock]})`))
      one.disabled = true;
}
