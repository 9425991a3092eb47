/** Knows how a downloaded file is named so that every system takes it, Windows included. */
import { scenarioHash } from './canonical.ts';
import { presetOf } from './reproduce.ts';
import type { Scenario } from './scenario.ts';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
const longest = 100;

/** A part of a file name: no signs that Windows, macOS or a shell read as something else, none of the reserved device names. */
export function safePart(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, longest)
    .replace(/^[-._]+|[-._]+$/g, '');
  // Windows reserves them with any ending too
  return reserved.test(plain.split('.')[0]) ? `_${plain}` : plain;
}

/**
 * Name of a file with a part of this scenario: `interpose-london-20000-3fa94c12b0aa-results.csv`.
 * @param name the reader's own name for it, else the preset's or `scenario`.
 */
export function fileName(scenario: Scenario, part: string, ending: string, name = ''): string {
  const own = safePart(name) || (presetOf(scenario) ?? 'scenario');
  return `interpose-${own}-${scenarioHash(scenario)}-${safePart(part)}.${ending}`;
}
