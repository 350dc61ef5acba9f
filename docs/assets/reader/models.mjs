/** The runtime and the models that read pictures, from the files that the page posts in. */
/** @import { InferenceSession, Tensor } from "onnxruntime-web" */
import { part, script } from "../checker/parts.mjs";

/** One thread, and no memory kept for lines of every width. @type {InferenceSession.SessionOptions} */
const OPTIONS = {
  executionProviders: ["wasm"],
  enableCpuMemArena: false,
  enableMemPattern: false,
  logSeverityLevel: 3,
};

/** @param {string} name */
const text = async (name) => new TextDecoder().decode(await part(name));

export async function models() {
  /** @type {Record<string, InferenceSession>} */
  const sessions = {};
  const [runtime, mjs, wasmBinary, letters] = await Promise.all([
    script("ort.wasm.min.mjs").then((address) => import(address)),
    script("ort-wasm-simd-threaded.mjs"),
    part("ort-wasm-simd-threaded.wasm"),
    Promise.all(["rec.txt", "rec-names.txt"].map(text)),
  ]);
  Object.assign(runtime.env.wasm, { wasmBinary, wasmPaths: { mjs }, numThreads: 1, proxy: false });

  /** @param {string} name */
  async function start(name) {
    const bytes = await part(`${name}.onnx`);
    sessions[name] = await runtime.InferenceSession.create(new Uint8Array(bytes), OPTIONS);
  }
  for (const name of ["det", "rec"]) await start(name);
  delete runtime.env.wasm.wasmBinary;

  return {
    letters,
    /**
     * Run a model on a picture (RGBA); one that is needed for the first time is brought first.
     * @param {string} model @param {Uint8Array | Uint8ClampedArray} pixels
     * @param {number} width @param {number} height @returns {Promise<ArrayBuffer>}
     */
    async run(model, pixels, width, height) {
      if (!sessions[model]) await start(model);
      const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.length);
      const picture = new runtime.Tensor("uint8", bytes, [1, height, width, 4]);
      const [answer] = Object.values(await sessions[model].run({ picture }));
      const data = /** @type {Uint8Array | Int32Array} */ (/** @type {Tensor} */ (answer).data);
      return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice().buffer;
    },
  };
}
