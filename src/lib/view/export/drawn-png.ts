/** Knows how a picture in SVG becomes a PNG where pages are prerendered, with the letters of the page. Only for Node; the browser has raster.ts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { decompress } from 'wawoff2';

/** One file for each weight and script that pictures use: the rasteriser draws no variable font. */
const faces = [400, 600, 700].flatMap((weight) => [`latin-${weight}`, `cyrillic-${weight}`]);
const fileOf = (face: string) =>
  createRequire(import.meta.url).resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${face}-normal.woff2`,
  );

let fonts: Promise<Uint8Array[]> | undefined;
async function letters(): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  // one after the other and copied: each result lies in memory that the next one takes
  for (const face of faces) found.push((await decompress(readFileSync(fileOf(face)))).slice());
  return found;
}

/** At 1x. @throws Error for what is no SVG. */
export async function drawnPng(svg: string): Promise<Uint8Array> {
  const found = await (fonts ??= letters());
  // it takes fonts only as files
  const folder = mkdtempSync(join(tmpdir(), 'interpose-fonts-'));
  try {
    const fontFiles = found.map((bytes, i) => {
      const path = join(folder, `${faces[i]}.ttf`);
      writeFileSync(path, bytes);
      return path;
    });
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
    return new Resvg(svg, { font }).render().asPng();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
