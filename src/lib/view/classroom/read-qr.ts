/** Knows how a QR code is read from a picture. Fetched when a picture or the camera is used. */
import decodeQR from 'qr/decode.js';

/** More does not help and takes long on an old laptop. */
const mostPx = 1_600;

/** The text of the QR code in a picture. @throws Error where there is none. */
export async function readPicture(picture: Blob): Promise<string> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, mostPx / Math.max(bitmap.width, bitmap.height));
  return readFrame(bitmap, Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
}

/** @param width in pixels, as `height`: the size at which the source is looked at. @throws as {@link readPicture} */
export function readFrame(source: CanvasImageSource, width: number, height: number): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(source, 0, 0, width, height);
  return decodeQR(context.getImageData(0, 0, width, height));
}
