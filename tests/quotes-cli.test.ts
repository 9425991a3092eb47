/** Knows that `check --source` finds every quote at its place and names the one that differs; the text is made of the quotes alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
interface Quote {
  id: string;
  selectors: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
}
const positions = parse(readFileSync(join(root, 'data/positions.yaml'), 'utf8')) as {
  source: { characters: number; sha256: string };
  quotes: Quote[];
};

/** Not the article: filler as long as it, with each quote where it stands. */
const letters = Array.from({ length: positions.source.characters }, () => '.');
for (const { selectors } of positions.quotes) {
  Array.from(selectors[0].exact).forEach((letter, i) => (letters[selectors[1].start + i] = letter));
}

const folder = mkdtempSync(join(tmpdir(), 'interpose-source-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function check(content: string) {
  const file = join(folder, 'copy.txt');
  writeFileSync(file, content);
  return spawnSync('npx', ['tsx', 'src/cli/interpose.ts', 'check', '--source', file], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('check --source', { timeout: 60_000 }, () => {
  it('finds every quote at its place, and says that the rest is not the source by its hash', () => {
    const { status, stdout } = check(letters.join(''));
    expect(stdout).not.toMatch(/^quote /m);
    expect(stdout).toContain(positions.source.sha256);
    expect(stdout).toMatch(/SHA-256/);
    expect(status).toBe(1);
  });

  it('names the quote in which one letter is changed, with the letter expected and found', () => {
    const quote = positions.quotes.find((q) => q.id === 'london-meeting')!;
    const at = quote.selectors[1].start + 8;
    const spoilt = [...letters];
    const before = spoilt[at];
    spoilt[at] = before === 'x' ? 'y' : 'x';
    const { status, stdout } = check(spoilt.join(''));
    const named = stdout.split('\n').filter((line) => line.startsWith('quote '));
    expect(named).toHaveLength(1);
    expect(named[0]).toContain('london-meeting');
    expect(named[0]).toContain(`expected "${before}"`);
    expect(named[0]).toContain(`character ${at}`);
    expect(status).toBe(1);
  });

  it('ends with 2 where the file cannot be read', () => {
    const { status, stderr } = spawnSync(
      'npx',
      ['tsx', 'src/cli/interpose.ts', 'check', '--source', join(folder, 'none.txt')],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('none.txt');
  });
});
