import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readAssignment, writeAssignment } from '#lib/classroom/assignment.ts';
import { messagesFor } from '../input.ts';
import { text, zip, type Files } from './built.ts';
import { cartridge } from './cartridge.ts';
import { scormPackage } from './scorm.ts';
import { sitePackage } from './site.ts';

const page = text('<!doctype html><html><head><title>x</title></head><body></body></html>');
const build: Files = Object.fromEntries(
  [
    ...['', 'sources/', 'model/', 'model/evidence/', 'model/hindcast/', 'glossary/', 'classroom/'],
    ...['lesson-45/', 'lesson-90/', 'worksheets-basic/', 'worksheets-advanced/', 'roles/', 'answers/'].map(
      (sheet) => `classroom/${sheet}`,
    ),
    ...['about/', 'classroom/collect/'],
  ]
    .flatMap((path) => [`en/${path}index.html`, `de/${path}index.html`])
    .concat('_app/immutable/a&b.js', '_app/version.json', 'service-worker.js', 'press/x.png', 'icon.svg')
    .map((path) => [path, page]),
);
const assignment = writeAssignment({
  preset: 'debate-40000',
  text: 'A & B',
  questions: ['Why?'],
  locked: [],
});
const read = (files: Files, path: string) => new TextDecoder().decode(files[path]);
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]);
const unescape = (words: string) => decodeURI(words.replaceAll('&amp;', '&'));

/** What an XML parser has to say against a file. */
async function problems(xml: string): Promise<string[]> {
  const parsed = await validateXML({ xml, normalization: 'format' });
  return parsed.errors.map(({ message }) => message);
}

describe('the SCORM 1.2 package', async () => {
  const messages = await messagesFor('en');
  const files = scormPackage(build, { messages, assignment, site: 'https://example.org/' });
  const manifest = read(files, 'imsmanifest.xml');

  it('has a manifest of version 1.2 that an XML parser reads, with one object that reports', async () => {
    expect(await problems(manifest)).toEqual([]);
    expect(await problems(manifest.replace('</resources>', ''))).not.toEqual([]);
    expect(manifest).toContain('<schema>ADL SCORM</schema>');
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(all(manifest, /adlcp:scormtype="(\w+)"/g)).toEqual(['sco']);
    expect(all(manifest, /<resource [^>]*href="([^"]*)"/g)).toEqual(['index.html']);
  });
  it('lists every file of the zip and no other; identifiers are unique and all references lead to one', () => {
    const zipped = Object.keys(unzipSync(zip(files))).filter((path) => path !== 'imsmanifest.xml');
    expect(
      all(manifest, /<file href="([^"]*)"/g)
        .map(unescape)
        .sort(),
    ).toEqual(zipped.sort());
    const identifiers = all(manifest, /\bidentifier="([^"]*)"/g);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(identifiers).toEqual(
      expect.arrayContaining(all(manifest, /(?:identifierref|default)="([^"]*)"/g)),
    );
  });
  it('holds the pages of one language that a learner needs, and neither answers nor the service worker', () => {
    const paths = Object.keys(files);
    expect(paths).toContain('en/classroom/worksheets-basic/index.html');
    expect(paths.filter((path) => /^de\/|answers|collect|about|press|service-worker/.test(path))).toEqual([]);
  });
  it('opens the simulator with the assignment, in the same window and without a script', () => {
    const target = /content="0; url=en\/index\.html#assign=([\w-]+)"/.exec(read(files, 'index.html'))![1];
    expect(readAssignment(target)).toMatchObject({ preset: 'debate-40000', text: 'A & B' });
    expect(read(files, 'en/model/evidence/index.html')).toContain('<script src="../../../package.js"');
  });
  it('has the same bytes each time', () => {
    expect(zip(files)).toEqual(
      zip(scormPackage(build, { messages, assignment, site: 'https://example.org/' })),
    );
  });
});

describe('the Common Cartridge', async () => {
  const messages = await messagesFor('de');
  const files = cartridge({ messages, assignment, site: 'https://example.org/a&b/' });
  const manifest = read(files, 'imsmanifest.xml');

  it('has a manifest of version 1.1 whose resources are web links, each with its file', async () => {
    expect(await problems(manifest)).toEqual([]);
    expect(manifest).toContain('<schemaversion>1.1.0</schemaversion>');
    expect(new Set(all(manifest, /<resource [^>]*type="([^"]*)"/g))).toEqual(new Set(['imswl_xmlv1p1']));
    const listed = all(manifest, /<file href="([^"]*)"/g);
    expect(['imsmanifest.xml', ...listed].sort()).toEqual(Object.keys(files).sort());
    expect(all(manifest, /identifierref="([^"]*)"/g)).toEqual(
      all(manifest, /<resource identifier="([^"]*)"/g),
    );
  });
  it('links to the task, the simulator and the lessons at the address of the site', async () => {
    const links = ['task', 'simulator', 'classroom'].map((id) => read(files, `links/${id}.xml`));
    for (const link of links) expect(await problems(link)).toEqual([]);
    expect(links.map((link) => unescape(/<url href="([^"]*)"/.exec(link)![1]))).toEqual([
      `https://example.org/a&b/de/#assign=${assignment}`,
      'https://example.org/a&b/de/',
      'https://example.org/a&b/de/classroom/',
    ]);
  });
});

describe('the package of the whole site', () => {
  it('holds every file, a server and a note that says in each language how to start it and why file:// is not enough', async () => {
    const inLanguages = await Promise.all(['de', 'en'].map((language) => messagesFor(language)));
    const files = sitePackage(build, inLanguages);
    expect(Object.keys(files)).toHaveLength(Object.keys(build).length + 2);
    const note = read(files, 'interpose/README.txt');
    for (const command of ['node serve.mjs', 'python3 -m http.server 8080 --bind 127.0.0.1 --directory site'])
      expect(note.split(command).length - 1).toBeGreaterThanOrEqual(2);
    expect(note.split('file://').length - 1).toBe(2);
  });
});
