/** Knows the command `package`: which package, for which language and site, and where it is written. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assignmentMark, readAssignment, writeAssignment } from '#lib/classroom/assignment.ts';
import { languages } from '#lib/i18n/language.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { defaultPreset } from '#lib/scenario/presets.ts';
import { messagesFor } from './input.ts';
import { readBuild, zip, type Files } from './package/built.ts';
import { cartridge } from './package/cartridge.ts';
import { scormPackage } from './package/scorm.ts';
import { sitePackage } from './package/site.ts';
import { UsageError } from './usage.ts';

export interface PackageOptions {
  readonly lang?: string;
  readonly assignment?: string;
  readonly site?: string;
  readonly out?: string;
}
const kinds = ['scorm', 'cartridge', 'site'] as const;

/** Writes the package and says where. @throws UsageError for an unknown kind, a damaged assignment or no address where one is needed. */
export async function packageCommand([kind]: readonly string[], options: PackageOptions): Promise<number> {
  if (!(kinds as readonly (string | undefined)[]).includes(kind))
    throw new UsageError(`package: expected ${kinds.join(', ')}, found ${kind ?? 'nothing'}`);
  const messages = await messagesFor(options.lang);
  const made = await make(kind as (typeof kinds)[number], messages, options);
  const out = options.out ?? made.name;
  const bytes = zip(made.files);
  writeFileSync(out, bytes);
  const kilobytes = Math.ceil(bytes.length / 1000);
  process.stdout.write(`${out}: ${Object.keys(made.files).length} files, ${kilobytes} kB\n`);
  return 0;
}

async function make(
  kind: (typeof kinds)[number],
  messages: Messages,
  options: PackageOptions,
): Promise<{ name: string; files: Files }> {
  const { language } = messages;
  const build = () => readBuild(fileURLToPath(new URL('../../build', import.meta.url)));
  if (kind === 'site') {
    const all = await Promise.all(languages.map((one) => messagesFor(one)));
    return { name: 'interpose-site.zip', files: sitePackage(build(), all) };
  }
  const assignment = payloadOf(options.assignment, messages);
  const site = siteOf(options.site);
  if (kind === 'scorm')
    return {
      name: `interpose-scorm-${language}.zip`,
      files: scormPackage(build(), { messages, assignment, site }),
    };
  if (site === undefined) throw new UsageError('package cartridge: needs --site, the address of the site');
  return { name: `interpose-links-${language}.imscc`, files: cartridge({ messages, assignment, site }) };
}

/** The payload in a link from the page "Set a task", or of the task that goes with the lessons. */
function payloadOf(link: string | undefined, messages: Messages): string {
  if (link === undefined)
    return writeAssignment({
      preset: defaultPreset,
      text: messages.text('package.task.text'),
      questions: [1, 2, 3].map((number) => messages.text(`package.task.question.${number}`)),
      locked: [],
    });
  const payload = /^([\w-]*)/.exec(
    link.slice(link.lastIndexOf(assignmentMark)).replace(assignmentMark, ''),
  )![1];
  if (readAssignment(payload) === undefined)
    throw new UsageError('--assignment: expected a whole link from the page "Set a task"');
  return payload;
}

/** With a slash at its end. */
function siteOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--site: expected an address such as https://example.org/, found ${address}`);
  return url.href.replace(/[?#].*$/, '').replace(/\/?$/, '/');
}
