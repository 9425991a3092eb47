/** Knows what is compared and prints it: our compiled rules beside other engines, hand-written code and four times the rules. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { contributors, inputs } from '../src/lib/generated/model.ts';
import { rules as allRules } from '../src/lib/generated/model.ts';
import { emptyColumns, evaluate } from '../src/lib/model/evaluate.ts';
import type { Facts, RuleGroup, Rows } from '../src/lib/model/facts.ts';
import { asParameters, assumptionsOf } from '../src/lib/scenario/assumptions.ts';
import { factsOf } from '../src/lib/scenario/facts.ts';
import { presetIds, presetScenario } from '../src/lib/scenario/presets.ts';
import { sampleOf, sampleRows } from '../src/lib/scenario/ranges.ts';
import { columnsOf } from '../src/lib/scenario/run.ts';
import type { Scenario } from '../src/lib/scenario/scenario.ts';
import { loadReach, terrain } from '../src/lib/scenario/terrain.ts';
import { scenario as anyScenario } from '../tests/scenario-arbitrary.ts';
import { benchmarkSource, copiesOf, givenIds, plainName, plainRules } from './formula.ts';
import { byHand, handClasses, handNumbers, type HandColumns } from './hand.ts';
import * as others from './others.ts';
import { ours, type Ours } from './ours.ts';

await loadReach();
const root = fileURLToPath(new URL('..', import.meta.url));
const source = benchmarkSource(root);
const single = await ours('single', source);
const fourfold = await ours('fourfold', copiesOf(source, 4));
const plain = plainRules(
  source,
  single.rules.map((rule) => rule.key),
);

interface Prepared {
  readonly facts: Facts;
  readonly rows: Rows;
  readonly known: others.Known;
}

function prepare(s: Scenario): Prepared {
  const whole = factsOf(s, terrain);
  const columns = columnsOf(s, whole);
  const slotOf = (id: string) => allRules.find((rule) => rule.key === id)!.slot;
  const given = Object.fromEntries(givenIds.map((id) => [id, columns.numbers[slotOf(id)][0]]));
  const facts: Facts = { ...whole, fixed: { ...whole.fixed, ...given } };
  const modes = assumptionsOf(s, facts).map((a) => Float64Array.of(a.triangle.mode));
  const rows: Rows = { length: 1, scale: Float64Array.of(1), ...asParameters(modes, facts) };
  const insideOf = (id: string) => facts.amountsOf.inside_of[contributors.findIndex((c) => c.id === id)];
  const table = inputs.find((input) => input.id === 'table') as { options: readonly string[] };
  const known: others.Known = {
    ...Object.fromEntries(single.parameters.map((id, i) => [id, rows.parameters[i][0]])),
    ...given,
    ...{ T: facts.amounts.T, inside: facts.amounts.inside, years: s.years, zoneDepthKm: s.zoneDepthKm },
    ...{ inside_of_usa: insideOf('usa'), inside_of_pol: insideOf('pol') },
    ...{ mandate: s.mandate, task: s.task, guarantee: s.guarantee, usBacking: s.usBacking },
    ...{ jointCommission: s.jointCommission, table: s.table },
    ...Object.fromEntries(
      table.options.map((member) => [
        `has_${member.replace('-', '_')}`,
        (s.table as readonly string[]).includes(member),
      ]),
    ),
  };
  return { facts, rows, known };
}

const prepared = [
  ...presetIds.map(presetScenario),
  ...fc.sample(anyScenario, { seed: 1, numRuns: 64 - presetIds.length }),
].map(prepare);

/** A number or a word for each rule, from our columns. */
function wordsOf(
  model: Ours,
  groups: readonly RuleGroup[],
  { facts, rows }: Prepared,
  suffix = '',
): others.Found {
  const out = evaluate(groups, model.layout, facts, rows);
  return Object.fromEntries(
    model.rules
      .filter((rule) => suffix === '' || rule.id.endsWith(suffix))
      .map((rule) => [
        plainName(rule.key.replace(suffix, '')),
        rule.kind === 'class' ? rule.branches![out.branches[rule.slot][0]].class : out.numbers[rule.slot][0],
      ]),
  );
}

const handColumns = (rows: number): HandColumns => ({
  numbers: handNumbers.map(() => new Float64Array(rows)),
  classes: handClasses.map(() => new Uint8Array(rows)),
});
const placeOf = Object.fromEntries(single.parameters.map((id, i) => [id, i]));
const [usa, pol] = ['usa', 'pol'].map((id) => contributors.findIndex((c) => c.id === id));
const hand = (facts: Facts, rows: Rows, out: HandColumns) => byHand(facts, rows, out, placeOf, usa, pol);

function wordsByHand({ facts, rows }: Prepared): others.Found {
  const out = handColumns(1);
  hand(facts, rows, out);
  const branches = new Map(plain.map((rule) => [rule.id, rule.branches]));
  return Object.fromEntries([
    ...handNumbers.map((id, k) => [id, out.numbers[k][0]]),
    ...handClasses.map((id, k) => [id, branches.get(id)![out.classes[k][0]].word]),
  ]);
}

const engines = [
  others.jsonLogic(plain, true),
  others.jsonLogic(plain, false),
  others.cel(plain),
  others.mathjs(plain),
  others.jsonRules(plain),
  others.publicodes(plain, prepared[0].known),
];

function check(name: string, found: others.Found, wanted: others.Found): void {
  for (const [id, value] of Object.entries(wanted)) {
    const other = found[id];
    const equal =
      typeof value === 'number'
        ? Math.abs(Number(other) - value) <= 1e-9 * Math.max(1, Math.abs(value))
        : other === value;
    if (!equal) throw new Error(`${name}: ${id} is ${String(other)}, and ${String(value)} by our rules`);
  }
}

for (const [i, one] of prepared.entries()) {
  const wanted = wordsOf(single, single.whole, one);
  check('in groups', wordsOf(single, single.groups, one), wanted);
  check('by hand', wordsByHand(one), wanted);
  for (const n of [0, 1, 2, 3]) {
    check(`copy ${n}`, wordsOf(fourfold, fourfold.whole, one, `_x${n}`), wanted);
    check(`copy ${n} in groups`, wordsOf(fourfold, fourfold.groups, one, `_x${n}`), wanted);
  }
  // the slow ones are checked on fewer
  for (const engine of engines)
    if (i < 12 || !/publicodes|rules/.test(engine.name))
      check(engine.name, await engine.run(one.known), wanted);
}

/** Milliseconds of processor time of this process so far: unlike those on the clock they hardly grow when others use the machine. */
const processorMs = () => process.cpuUsage().user / 1_000;

/** Milliseconds of processor time for one call, the median of rounds in which all take turns. */
async function timesOf(
  contestants: readonly { readonly name: string; readonly call: (i: number) => unknown }[],
) {
  const calls: number[] = [];
  for (const { call } of contestants) {
    let n = 1;
    for (;;) {
      const start = processorMs();
      await repeat(call, n);
      if (processorMs() - start > 60) break;
      n *= 2;
    }
    calls.push(n);
  }
  const rounds: number[][] = contestants.map(() => []);
  for (let round = 0; round < 7; round++) {
    for (const [k, { call }] of contestants.entries()) {
      const start = processorMs();
      await repeat(call, calls[k]);
      rounds[k].push((processorMs() - start) / calls[k]);
    }
  }
  return rounds.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
}

async function repeat(call: (i: number) => unknown, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const made = call(i);
    if (made instanceof Promise) await made;
  }
}

const row1 = emptyColumns(single.layout, 1, contributors.length);
const row4 = emptyColumns(fourfold.layout, 1, contributors.length);
const rowHand = handColumns(1);
const one = (i: number) => prepared[i % prepared.length];
const timed = [
  {
    name: 'ours, compiled',
    usesEval: false,
    call: (i: number) => evaluate(single.whole, single.layout, one(i).facts, one(i).rows, row1),
  },
  {
    name: 'TypeScript by hand',
    usesEval: false,
    call: (i: number) => hand(one(i).facts, one(i).rows, rowHand),
  },
  ...engines.map(({ name, usesEval, run }) => ({ name, usesEval, call: (i: number) => run(one(i).known) })),
  {
    name: 'ours, four times the rules',
    usesEval: false,
    call: (i: number) => evaluate(fourfold.whole, fourfold.layout, one(i).facts, one(i).rows, row4),
  },
];
const times = await timesOf(timed);

// as on screen: many rows of one scenario
const sample = sampleOf(4_096);
const many = prepared.slice(0, 6).map(({ facts }, k) => ({
  facts,
  rows: sampleRows(presetScenario(presetIds[k]), facts, sample),
}));
const block = emptyColumns(single.layout, sample.count, contributors.length);
const block4 = emptyColumns(fourfold.layout, sample.count, contributors.length);
const blockHand = handColumns(sample.count);
const blocks = await timesOf([
  {
    name: 'ours',
    call: (i) => evaluate(single.groups, single.layout, many[i % 6].facts, many[i % 6].rows, block),
  },
  { name: 'hand', call: (i) => hand(many[i % 6].facts, many[i % 6].rows, blockHand) },
  {
    name: 'four',
    call: (i) => evaluate(fourfold.groups, fourfold.layout, many[i % 6].facts, many[i % 6].rows, block4),
  },
]);

const factor = (n: number) => (n >= 100 ? n.toFixed(0) : n.toPrecision(3));
console.log(`\n${plain.length} rules, ${prepared.length} scenarios, all results equal to 1e-9.`);
console.log('One evaluation of all rules, one scenario after the other; time in parts of ours:\n');
timed.forEach(({ name, usesEval }, k) =>
  console.log(
    `  ${name.padEnd(34)}${factor(times[k] / times[0]).padStart(9)} x${usesEval ? '   (writes program text: needs unsafe-eval)' : ''}`,
  ),
);
const withoutEval = timed
  .map((contestant, k) => ({ ...contestant, ratio: times[k] / times[0] }))
  .filter(({ usesEval, name }) => !usesEval && !/ours|hand/.test(name))
  .sort((a, b) => a.ratio - b.ratio)[0];
const verdict = (wanted: string, holds: boolean) => `${wanted}: ${holds ? 'yes' : 'NO'}`;
const fourTimes = { single: times.at(-1)! / times[0], block: blocks[2] / blocks[0] };
console.log(
  `\nOne evaluation of ours: ${(times[0] * 1000).toFixed(2)} microseconds of processor time on this machine, now.`,
);
console.log(
  `Fastest without eval: ${withoutEval.name}, ${factor(withoutEval.ratio)} x. ${verdict('At least 30 x', withoutEval.ratio >= 30)}`,
);
console.log(
  `In parts of code by hand: ${factor(times[0] / times[1])} in single rows, ${factor(blocks[0] / blocks[1])} in 4,096 rows at once. ${verdict('At most 1.2', Math.max(times[0] / times[1], blocks[0] / blocks[1]) <= 1.2)}`,
);
console.log(
  `Four times the rules: ${factor(fourTimes.single)} x in single rows, ${factor(fourTimes.block)} x in 4,096 rows at once. ${verdict('At most 5', Math.max(fourTimes.single, fourTimes.block) <= 5)}`,
);
console.log(
  `Compiled in ${single.compileMs.toFixed(0)} ms, four times the rules in ${fourfold.compileMs.toFixed(0)} ms.`,
);
