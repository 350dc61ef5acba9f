/** Runs the engine: Python from this site's own engine folder, one call at a time. */
/** @import { Ask, Manifest } from "./types" */
/** @import { PyodideInterface } from "pyodide" */
import { counted } from "./fetching.mjs";

/** @type {{ python: PyodideInterface, web: any, more: (name: string) => Promise<void> } | null} */
let engine = null;
let queue = Promise.resolve();

/** Pyodide drops some of its own troubles while it loads and would then never be ready. */
const dropped = new Promise((_, fail) => {
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    fail(event.reason);
  });
});
dropped.catch(() => {});

/** @param {Ask} ask */
async function start({ engine: folder = "", version = "" }) {
  const { address, total } = counted(folder, version);
  /** @type {Manifest} */
  const manifest = await (await fetch(new URL("manifest.json", folder))).json();
  const first = [...manifest.unpack, manifest.library, "pyodide.asm.wasm"];
  total.total = first.reduce((sum, name) => sum + manifest.files[name].bytes, 0);
  const unpacked = manifest.unpack.map(async (name) => (await fetch(new URL(name, folder))).arrayBuffer());
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(address("pyodide.mjs")),
    import(address("pyodide.asm.mjs")),
  ]);
  /** @type {PyodideInterface} */
  const python = await loadPyodide({
    indexURL: folder,
    stdLibURL: new URL(manifest.library, folder).href,
    lockFileURL: new URL("pyodide-lock.json", folder).href,
    createPyodideModule,
  });
  for (const bytes of await Promise.all(unpacked)) python.unpackArchive(bytes, "zip");
  const loaded = new Set([""]);
  engine = {
    python,
    web: python.pyimport("beiancheck.web"),
    async more(name) {
      if (loaded.has(name)) return;
      const wanted = /** @type {any} */ (manifest)[name];
      Object.assign(total, { loaded: 0, total: manifest.files[wanted].bytes });
      const file = new URL(wanted, folder);
      python.unpackArchive(await (await fetch(file)).arrayBuffer(), "zip");
      loaded.add(name);
    },
  };
  return engine.web.about();
}

/** @param {Ask} ask @returns {Promise<string>} */
async function answer(ask) {
  if (ask.call === "start") return Promise.race([start(ask), dropped]);
  if (!engine) throw new Error("the engine has not started");
  switch (ask.call) {
    case "keep": {
      const bytes = new Uint8Array(ask.bytes ?? new ArrayBuffer(0));
      await engine.more(engine.web.wants(bytes));
      return engine.web.keep(ask.name, bytes);
    }
    case "drop":
      return engine.web.drop(ask.name) ?? "";
    case "forget":
    case "read_stop":
      return engine.web[ask.call]() ?? "";
    case "read_next":
      return engine.web.read_next(ask.request, new Uint8Array(ask.bytes ?? new ArrayBuffer(0)));
    default:
      return engine.web[ask.call](ask.request);
  }
}

/** The pixels of a page that the engine drew itself; its own copy is gone then. */
function drawn() {
  const proxy = engine?.web.read_pixels();
  const { buffer } = proxy.toJs();
  proxy.destroy();
  return buffer;
}

self.addEventListener("message", (/** @type {MessageEvent<Ask>} */ { data }) => {
  queue = queue.then(async () => {
    try {
      const value = await answer(data);
      const bytes = data.call === "read_start" ? drawn() : undefined;
      self.postMessage({ id: data.id, value, bytes }, { transfer: bytes ? [bytes] : [] });
      // What the first check reads is read while the visitor still types.
      if (data.call === "start") engine?.web.warm();
    } catch (error) {
      self.postMessage({ id: data.id, error: String(error) });
    }
  });
});
