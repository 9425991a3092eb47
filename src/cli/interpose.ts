/** Knows the command line: which command, which arguments, which exit code. Each command lies in its own file. */
import { parseArgs } from 'node:util';
import { ensureGenerated } from './generate.ts';
import { UsageError } from './usage.ts';

const usage = `Usage: npm run -s interpose -- COMMAND

  run PRESET|FILE [--json] [--lang de|en|uk] compute a scenario and print the report, or the result as JSON
  sweep SCENARIO [--from 20000] [--to 200000] [--step 1000] [--csv]
                                            the same shape of deployment at many levels, with ranges
  batch FILE.csv|.ndjson [--out FILE] [--ndjson] [--keep-going]
                                            many scenarios, one a line; values without ranges
  check [--source FILE]                     check data/; with --source also every quote against a copy of the text
  package scorm|cartridge|site [--lang de|en] [--site ADDRESS] [--assignment LINK] [--out FILE]
                                            a SCORM 1.2 package, a Common Cartridge with links, or the site for a USB
                                            stick; scorm and site need the site to be built
  generate [--if-changed]                   write src/lib/generated from data/
  release                                   freeze this version of the model in static/releases, for ever

Presets: london-20000 (default), debate-40000, debate-200000, inclusive, observers, full-line.
A FILE holds a scenario as JSON. Exit codes: 0 done, 1 a check failed, 2 bad input.
`;

// a reader that has seen enough, such as `head`, closes the pipe: that is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  // what the commands import is made from data/; a fresh clone has none of it yet
  if (['run', 'sweep', 'batch', 'package'].includes(command)) await ensureGenerated();
  switch (command) {
    case 'run': {
      const { values, positionals } = parse(rest, { json: { type: 'boolean' }, lang: { type: 'string' } });
      return (await import('./run.ts')).runCommand(positionals, values);
    }
    case 'sweep': {
      const { values, positionals } = parse(rest, {
        from: { type: 'string' },
        to: { type: 'string' },
        step: { type: 'string' },
        csv: { type: 'boolean' },
      });
      return (await import('./sweep.ts')).sweepCommand(positionals, values);
    }
    case 'batch': {
      const { values, positionals } = parse(rest, {
        out: { type: 'string' },
        ndjson: { type: 'boolean' },
        'keep-going': { type: 'boolean' },
      });
      return (await import('./batch.ts')).batchCommand(positionals, values);
    }
    case 'check': {
      const { values } = parse(rest, { source: { type: 'string' } });
      return (await import('./check.ts')).checkCommand(values);
    }
    case 'package': {
      const string = { type: 'string' } as const;
      const { values, positionals } = parse(rest, {
        lang: string,
        site: string,
        assignment: string,
        out: string,
      });
      return (await import('./package.ts')).packageCommand(positionals, values);
    }
    case 'generate': {
      const { values } = parse(rest, { 'if-changed': { type: 'boolean' } });
      if (values['if-changed'] !== true) return (await import('./generate.ts')).generateCommand();
      await ensureGenerated();
      return 0;
    }
    case 'release':
      await (await import('./generate.ts')).generateCommand();
      return (await import('./release.ts')).releaseCommand();
    case undefined:
    case 'help':
    case '--help':
      process.stdout.write(usage);
      return 0;
    default:
      throw new UsageError(`there is no command "${command}"\n\n${usage}`);
  }
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function parse(args: readonly string[], options: NonNullable<Options>) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Record<string, string & boolean & undefined>, positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const expected =
      error instanceof UsageError ||
      (error instanceof Error && ['DataError', 'RuleError'].includes(error.name));
    process.stderr.write(
      expected ? `interpose: ${(error as Error).message}\n` : `${(error as Error).stack}\n`,
    );
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
