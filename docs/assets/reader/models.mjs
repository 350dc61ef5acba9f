/** The runtime and the models that read pictures, from this site's own reader folder. */
/** @import { Manifest } from "./types" */
/** @import { InferenceSession, Tensor } from "onnxruntime-web" */
import { counted } from "../checker/fetching.mjs";

/** One thread, and no memory kept for lines of every width. @type {InferenceSession.SessionOptions} */
const OPTIONS = {
  executionProviders: ["wasm"],
  enableCpuMemArena: false,
  enableMemPattern: false,
  logSeverityLevel: 3,
};
const LATER = ["rec-names.onnx"];

/** @param {string} folder @param {string} version @returns {Promise<Manifest>} */
async function manifestOf(folder, version) {
  const response = await fetch(`${new URL("manifest.json", folder)}?v=${version}`);
  if (!response.ok) throw new Error(`${response.status}: manifest.json`);
  return response.json();
}

/** @param {string} folder @param {string} version */
export async function models(folder, version) {
  const manifest = await manifestOf(folder, version);
  const { address, total } = counted(folder, manifest.version);
  const files = { ...manifest.first, ...manifest.second };
  /** @type {Record<string, InferenceSession>} */
  const sessions = {};

  /** @param {string} name */
  const brought = (name) => fetch(new URL(name, folder));
  /** @param {string[]} names */
  const expect = (names) =>
    Object.assign(total, { loaded: 0, total: names.reduce((sum, name) => sum + files[name].bytes, 0) });

  const WASM = "ort-wasm-simd-threaded.wasm";
  const first = ["det.onnx", "rec.onnx"];
  expect([WASM, ...first, "rec.txt", "rec-names.txt"]);
  const [runtime, wasmBinary, letters, ...loaded] = await Promise.all([
    import(address("ort.wasm.min.mjs")),
    brought(WASM).then((response) => response.arrayBuffer()),
    Promise.all(["rec.txt", "rec-names.txt"].map(async (name) => (await brought(name)).text())),
    ...first.map(async (name) => (await brought(name)).arrayBuffer()),
  ]);
  Object.assign(runtime.env.wasm, {
    wasmBinary,
    wasmPaths: { mjs: address("ort-wasm-simd-threaded.mjs") },
    numThreads: 1,
    proxy: false,
  });
  /** @param {string} name @param {ArrayBuffer} bytes */
  async function start(name, bytes) {
    sessions[name] = await runtime.InferenceSession.create(new Uint8Array(bytes), OPTIONS);
  }
  for (const [at, name] of first.entries()) await start(name, loaded[at]);
  delete runtime.env.wasm.wasmBinary;

  return {
    letters,
    /**
     * Run a model on a picture (RGBA); one that is needed for the first time is brought first.
     * @param {string} model @param {Uint8Array | Uint8ClampedArray} pixels
     * @param {number} width @param {number} height @returns {Promise<ArrayBuffer>}
     */
    async run(model, pixels, width, height) {
      const name = `${model}.onnx`;
      if (!sessions[name]) {
        expect(LATER);
        await start(name, await (await brought(name)).arrayBuffer());
      }
      const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.length);
      const picture = new runtime.Tensor("uint8", bytes, [1, height, width, 4]);
      const [answer] = Object.values(await sessions[name].run({ picture }));
      const data = /** @type {Uint8Array | Int32Array} */ (/** @type {Tensor} */ (answer).data);
      return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice().buffer;
    },
  };
}
