/** QR codes in a picture, by zxing-wasm: brought with the first paper that may bear one. */
/** @import { Raster } from "./types" */
import { part, script } from "../checker/parts.mjs";

/** @typedef {{ x: number, y: number }} Spot */
/** @typedef {{ text: string, position: { topLeft: Spot, topRight: Spot, bottomRight: Spot, bottomLeft: Spot } }} Found */

const OPTIONS = { formats: ["QRCode"] };
/** A file comes once; where the next one did not, this one is still here. @type {string | null} */
let address = null;

export async function codes() {
  address ??= await script("zxing.mjs");
  const wasmBinary = await part("zxing.wasm");
  const { default: library } = await import(address);
  await library.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });

  /** Find codes; answer corners and text of each. @param {Raster} raster @returns {Promise<ArrayBuffer[]>} */
  return async function found({ width, height, pixels }) {
    // Its grey is a mean of all channels; the level of red alone is asked for.
    for (let at = 0; at < pixels.length; at += 4) pixels[at + 1] = pixels[at + 2] = pixels[at];
    /** @type {Found[]} */
    const read = await library.readBarcodes(new ImageData(pixels, width, height), OPTIONS);
    return read.flatMap(({ text, position }) => {
      const { topLeft, topRight, bottomRight, bottomLeft } = position;
      const corners = [topLeft, topRight, bottomRight, bottomLeft].flatMap(({ x, y }) => [x, y]);
      return [Int32Array.from(corners).buffer, new TextEncoder().encode(text).buffer];
    });
  };
}
