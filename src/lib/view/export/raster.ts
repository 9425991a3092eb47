/** Knows how a picture in SVG becomes pixels in the browser, with the letters of the page. Draws nothing itself. */
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** @param scale pixels for each unit of the picture. @throws Error where the browser cannot draw it. */
export async function asPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withLetters(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('PNG')) : resolve(blob)), 'image/png'),
  );
}

/** A picture within a page is drawn without the page's fonts: they come along. Without a connection Arial has to do. */
async function withLetters(svg: string): Promise<string> {
  try {
    const rules = [await faceOf(latin)];
    // the later rule goes first for the letters it names
    if (/[\u0400-\u04ff]/.test(svg)) rules.push(await faceOf(cyrillic, 'unicode-range:U+0400-04FF'));
    return svg.replace('<title>', `<style>${rules.join('')}</style><title>`);
  } catch {
    return svg;
  }
}

async function faceOf(file: string, range = ''): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${base64});${range}}`;
}
