/** From a canvas to the bytes of a JPEG. */
import { canvas, free } from "./drawing.mjs";

const TYPE = "image/jpeg";
/** Where a JPEG says how many dots an inch has, behind its first marker. */
const DENSITY = 13;

/** @param {OffscreenCanvas} held @param {number} quality @param {number} scale */
export async function encoded(held, quality, scale) {
  if (scale === 1) return held.convertToBlob({ type: TYPE, quality });
  const [small, pen] = canvas(held.width * scale, held.height * scale);
  pen.drawImage(held, 0, 0, small.width, small.height);
  const blob = await small.convertToBlob({ type: TYPE, quality });
  free(small);
  return blob;
}

/** Say in the file how large it is on paper. @param {Blob} blob @param {number} dots */
export async function dense(blob, dots) {
  const data = await blob.arrayBuffer();
  const bytes = new DataView(data);
  bytes.setUint8(DENSITY, 1);
  bytes.setUint16(DENSITY + 1, dots);
  bytes.setUint16(DENSITY + 3, dots);
  return new Blob([data], { type: TYPE });
}
