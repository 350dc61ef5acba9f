/** Decodes HEIC pictures with libheif, a classic script that the page posts in. */
/** @import { Source } from "./types" */
import { part } from "../checker/parts.mjs";

/** @param {Blob} file @returns {Promise<Source>} */
export async function decoded(file) {
  const [script, wasmBinary] = [await part("libheif.js"), await part("libheif.wasm")];
  // A worker made of modules has no importScripts; what the script defines is exported behind it.
  const address = URL.createObjectURL(new Blob([script, "\nexport default libheif;"], { type: "text/javascript" }));
  const { default: libheif } = await import(address);
  URL.revokeObjectURL(address);
  const library = await libheif({ wasmBinary });
  const [image] = new library.HeifDecoder().decode(new Uint8Array(await file.arrayBuffer()));
  const [width, height] = [image.get_width(), image.get_height()];
  const pixels = new Uint8ClampedArray(width * height * 4);
  const shown = await new Promise((done) => image.display({ data: pixels, width, height }, done));
  if (!shown) throw new Error("not decoded");
  return { width, height, pixels };
}
