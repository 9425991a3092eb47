/** Knows a SCORM 1.2 package: which pages of the site are in it, how they are marked, and its manifest. */
import { readFileSync } from 'node:fs';
import { assignmentMark } from '#lib/classroom/assignment.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { escapeXml, text, type Files } from './built.ts';

/** Pages of a language that a learner comes to from the task. Answers, collecting and what needs an address of its own stay out. */
const own = [
  ...['', 'sources/', 'model/', 'model/evidence/', 'model/hindcast/', 'glossary/', 'classroom/'],
  ...['lesson-45', 'lesson-90', 'worksheets-basic', 'worksheets-advanced', 'roles'].map(
    (sheet) => `classroom/${sheet}/`,
  ),
];
const isShared = (path: string) => path.startsWith('_app/') || /^(icon\.svg|favicon\.ico)$/.test(path);
const linksScript = new URL('./page-links.js', import.meta.url);

export interface ScormOptions {
  readonly messages: Messages;
  /** Payload of the assignment. */
  readonly assignment: string;
  /** Address of the site, with a slash at its end, for pages that are not in the package; without it their links lead nowhere. */
  readonly site?: string;
}

/** All files of the package, the manifest among them. */
export function scormPackage(build: Files, { messages, assignment, site }: ScormOptions): Files {
  const { language } = messages;
  const pages = own.map((path) => `${language}/${path}`);
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(build)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    // what is to be downloaded lies beside its page, or in a folder that is no page
    const beside = pages.includes(folder) || folder === `${language}/sources/cards/`;
    if (isShared(path) || (beside && !path.endsWith('.html'))) files[path] = content;
  }
  for (const page of pages) {
    const path = `${page}index.html`;
    files[path] = text(marked(new TextDecoder().decode(build[path]), page, pages, site));
  }
  files['package.js'] = readFileSync(linksScript);
  files['index.html'] = text(launchPage(messages, `${language}/index.html#${assignmentMark}${assignment}`));
  files['imsmanifest.xml'] = text(manifest(messages, Object.keys(files).sort()));
  return files;
}

/** Each page has the script that leads its links; by it the page knows that it lies in a package. */
function marked(html: string, page: string, pages: readonly string[], site = ''): string {
  const up = page.replace(/[^/]+\//g, '../');
  const script = `<script src="${up}package.js" data-package="scorm" data-pages="${pages.join(' ')}" data-site="${escapeXml(site)}"></script>`;
  return html.replace('<head>', `<head>${script}`);
}

/** Leads on without a script, in the same window, so that the platform is found from there as from here. */
function launchPage(messages: Messages, href: string): string {
  const title = escapeXml(messages.text('package.title'));
  return `<!doctype html>
<html lang="${messages.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=${href}" />
    <title>${title}</title>
  </head>
  <body><p><a href="${href}">${escapeXml(messages.text('package.open'))}</a></p></body>
</html>
`;
}

/** One item and one object that reports to the platform: some platforms take no more. */
function manifest(messages: Messages, paths: readonly string[]): string {
  const { language } = messages;
  const files = paths.map((path) => `      <file href="${escapeXml(encodeURI(path))}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="interpose-${language}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="o-lesson">
    <organization identifier="o-lesson">
      <title>${escapeXml(messages.text('package.title'))}</title>
      <item identifier="i-task" identifierref="r-task" isvisible="true">
        <title>${escapeXml(messages.text('package.task'))}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r-task" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
