import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPresets } from './check-presets.ts';
import { checkData } from './check.ts';
import { readData, type Data } from './read.ts';
import { collectTexts } from './texts.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
const real = readData(path('data'));
const messages = path('src/lib/i18n/messages');

type Loose<T> = T extends readonly (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;
/** The real data with one thing changed. */
function changed(change: (data: Loose<Data>) => void): string[] {
  const data = structuredClone(real) as Loose<Data>;
  change(data);
  return checkData(data as Data, collectTexts(data as Data, messages));
}
const byId = <T extends { id: string }>(list: T[], id: string): T => {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the real data has no "${id}" any more`);
  return found;
};

describe('checkData', { timeout: 30_000 }, () => {
  it('finds nothing in the real data, and its presets are valid scenarios', () => {
    expect(changed(() => undefined)).toEqual([]);
    expect(checkPresets(real)).toEqual([]);
  });

  it.each<[string, (data: Loose<Data>) => void, RegExp]>([
    [
      'an unknown evidence id of a parameter',
      (d) => byId(d.parameters, 'front_length').evidence.push('geo.nowhere'),
      /parameters\.yaml: front_length: there is no evidence row "geo\.nowhere"/,
    ],
    [
      'an unknown evidence id of a rule',
      (d) => (byId(d.rules, 'capability').evidence = ['mission.none']),
      /capability: there is no evidence row "mission\.none"/,
    ],
    [
      'an unknown evidence id of a research finding',
      (d) => byId(d.research, 'light-heavy').evidence.push('eff.none'),
      /light-heavy: there is no evidence row/,
    ],
    [
      'a quote id in the lens of the record',
      (d) => (lens(d, 'record')[0].because = ['russia-no-nato']),
      /stance_russia\.record: there is no evidence row "russia-no-nato"/,
    ],
    [
      'an evidence id in the lens of the text',
      (d) => (lens(d, 'text')[0].because = ['pos.ru.mfa']),
      /stance_russia\.text: there is no quote "pos\.ru\.mfa"/,
    ],
    [
      'a quote id that does not exist',
      (d) => (lens(d, 'text')[0].because = ['russia-no-nato-troops']),
      /stance_russia\.text: there is no quote "russia-no-nato-troops"/,
    ],
    [
      'an unknown actor',
      (d) => (byId(d.rules, 'stance_russia').actor = 'russland'),
      /there is no actor "russland"/,
    ],
    [
      'an unknown group',
      (d) => (byId(d.rules, 'density_line').group = 'densities'),
      /there is no group "densities"/,
    ],
    [
      'a contested quote without its context note',
      (d) => (d.contextNotes = d.contextNotes.filter((n) => n.quote !== 'title')),
      /title: a contested quote without a context note/,
    ],
    [
      'a parameter that differs from its evidence',
      (d) => (byId(d.parameters, 'front_length').mode = 1151),
      /front_length: low, mode and high differ/,
    ],
    [
      'a share that is not the percentage of its evidence',
      (d) => (byId(d.parameters, 'sustainable_share').high = 0.11),
      /sustainable_share: low, mode and high differ/,
    ],
    [
      'land forces that differ from their evidence',
      (d) => (byId(d.contributors, 'deu').land.mode = 63_000),
      /deu: land forces differ/,
    ],
    [
      'a mission whose density is not its personnel by its line',
      (d) => (byId(d.missions, 'unmee').perKm = 5.2),
      /unmee: \d+ persons on \d+ km are not 5\.2 per km/,
    ],
    [
      'a figure without source that is not called a judgement',
      (d) => (byId(d.parameters, 'forward_depth').tag = 'reported'),
      /forward_depth: there is no source/,
    ],
    [
      'low, value and high of evidence out of order',
      (d) => (byId(d.evidence, 'geo.front.km').low = 5000),
      /geo\.front\.km: low, value and high/,
    ],
    [
      'other arguments in another language',
      (d) => (byId(d.rules, 'density_line').sentence!.en = 'That is {number} troops.'),
      /rule\.density_line\.sentence/,
    ],
    [
      'a text that cannot be compiled',
      (d) => {
        const s = byId(d.rules, 'density_line').sentence!;
        s.de = s.en = '{value, plural, one {x}';
      },
      /rule\.density_line\.sentence.*cannot be read/,
    ],
    [
      'a formula in the wrong unit',
      (d) => (byId(d.rules, 'density_line').unit = 'person'),
      /rules\/: density_line: .*another kind of quantity/,
    ],
    [
      'a unit that does not exist',
      (d) => (byId(d.rules, 'density_line').unit = 'soldiers/km'),
      /rules\/: density_line: the unit/,
    ],
    [
      'a finding’s condition on a choice that does not exist',
      (d) => (byId(d.research, 'light-heavy').when = 'task == "detect"'),
      /research_light_heavy.*no such choice/,
    ],
    [
      'a lens misspelt',
      (d) => ((byId(d.rules, 'stance_russia').lenses as Record<string, unknown>).recrod = []),
      /stance_russia: this lens does not exist/,
    ],
    [
      'rules too many for one fast function',
      (d) => {
        for (let i = 0; i < 700; i++)
          d.rules.push({
            ...byId(d.rules, 'density_line'),
            id: `copy_${i}`,
            formula: 'T / front_length * (T / T) * (T / T) * (T / T)',
          });
      },
      /the group "density\w*" is too large/,
    ],
  ])('finds %s', (_, change, sentence) => {
    const problems = changed(change);
    expect(problems.join('\n')).toMatch(sentence);
  });

  it.each([
    'evidence',
    'rules',
    'contributors',
    'missions',
    'presets',
    'actors',
    'glossary',
    'places',
    'research',
  ] as const)('finds an id used twice in %s', (key) => {
    const problems = changed((d) => (d[key] as unknown[]).push(structuredClone(d[key][0])));
    expect(problems.join('\n')).toContain(`the id "${real[key][0].id}" is used twice`);
  });

  it('finds a preset that is no valid scenario, and names the place', () => {
    const data = structuredClone(real) as Loose<Data>;
    (data.presets[0].scenario as { contingents: { troops: number }[] }).contingents[1].troops = 8000.5;
    expect(checkPresets(data as Data).join('\n')).toMatch(/london-20000: contingents\[1\]\.troops: whole/);
  });
});

function lens(data: Loose<Data>, name: 'text' | 'record') {
  return (byId(data.rules, 'stance_russia').lenses as Record<string, { because?: string[] }[]>)[name];
}

describe('readData', () => {
  it.each([
    [
      'a missing translation',
      'parameters.yaml',
      /\n {2}name: \{ de: Länge der Kontaktlinie, en: [^}]+\}/,
      '\n  name: { de: Länge der Kontaktlinie }',
      /data\/parameters\.yaml:\d+: \[0\]\.name\.en/,
    ],
    [
      'a field too many',
      'parameters.yaml',
      /\n {2}unit: km/,
      '\n  unit: km\n  colour: red',
      /data\/parameters\.yaml:\d+: \[0\]\.colour/,
    ],
    [
      'a number written as text',
      'parameters.yaml',
      /low: 960/,
      "low: '960'",
      /data\/parameters\.yaml:\d+: \[0\]\.low: expected number/,
    ],
    ['broken YAML', 'parameters.yaml', /low: 960/, 'low: [960', /data\/parameters\.yaml:\d+/],
  ])('names file, line and field of %s', (_, file, from, to, sentence) => {
    const folder = mkdtempSync(join(tmpdir(), 'interpose-data-'));
    try {
      cpSync(path('data'), folder, { recursive: true });
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(join(folder, file), text.replace(from, to));
      expect(() => readData(folder)).toThrow(sentence);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
