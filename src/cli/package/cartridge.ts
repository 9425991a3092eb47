/** Knows a Common Cartridge 1.1 with links to the site: its manifest and one file for each link (IMS imswl_xmlv1p1). */
import { assignmentMark } from '#lib/classroom/assignment.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { escapeXml, text, type Files } from './built.ts';

export interface CartridgeOptions {
  readonly messages: Messages;
  /** Payload of the assignment. */
  readonly assignment: string;
  /** Address of the site, with a slash at its end. */
  readonly site: string;
}

/** All files of the cartridge, the manifest among them. */
export function cartridge({ messages, assignment, site }: CartridgeOptions): Files {
  const start = `${site}${messages.language}/`;
  const links = [
    { id: 'task', url: `${start}#${assignmentMark}${assignment}` },
    { id: 'simulator', url: start },
    { id: 'classroom', url: `${start}classroom/` },
  ].map((link) => ({ ...link, title: messages.text(`package.${link.id}`), file: `links/${link.id}.xml` }));
  const files = links.map(({ file, title, url }) => [file, text(webLink(title, url))]);
  return { 'imsmanifest.xml': text(manifest(messages, links)), ...Object.fromEntries(files) };
}

function webLink(title: string, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1">
  <title>${escapeXml(title)}</title>
  <url href="${escapeXml(url)}" target="_blank"/>
</webLink>
`;
}

interface Link {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

function manifest(messages: Messages, links: readonly Link[]): string {
  const title = escapeXml(messages.text('package.title'));
  const { language } = messages;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="interpose-links-${language}" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title><lomimscc:string language="${language}">${title}</lomimscc:string></lomimscc:title>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="o-links" structure="rooted-hierarchy">
      <item identifier="i-root">
${links
  .map(
    ({ id, title }) => `        <item identifier="i-${id}" identifierref="r-${id}">
          <title>${escapeXml(title)}</title>
        </item>`,
  )
  .join('\n')}
      </item>
    </organization>
  </organizations>
  <resources>
${links
  .map(
    ({ id, file }) => `    <resource identifier="r-${id}" type="imswl_xmlv1p1">
      <file href="${file}"/>
    </resource>`,
  )
  .join('\n')}
  </resources>
</manifest>
`;
}
