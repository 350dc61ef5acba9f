/** Runs the engine: Python from this site's own engine folder, one call at a time. */
/** @import { Ask, Manifest } from "./types" */
/** @import { PyodideInterface } from "pyodide" */

/** @type {{ python: PyodideInterface, web: any, more: (name: string) => Promise<void> } | null} */
let engine = null;
let queue = Promise.resolve();
const plain = self.fetch.bind(self);

/** Ask for the version that the page named, and tell how much has arrived. @param {string} folder @param {string} version */
function counted(folder, version) {
  const total = { loaded: 0, total: 0 };
  /** @param {string} name */
  const address = (name) => `${new URL(name, folder)}?v=${version}`;
  self.fetch = async (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const response = await plain(address(url.href), options);
    if (!response.ok || !response.body) throw new Error(`${response.status}: ${url.pathname}`);
    const counter = new TransformStream({
      transform(chunk, control) {
        total.loaded += chunk.length;
        self.postMessage({ id: 0, ...total });
        control.enqueue(chunk);
      },
    });
    const { status, headers } = response;
    return new Response(response.body.pipeThrough(counter), { status, headers });
  };
  return { address, total };
}

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
  if (ask.call === "start") return start(ask);
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
      return engine.web.forget() ?? "";
    default:
      return engine.web.run(ask.request);
  }
}

self.addEventListener("message", (/** @type {MessageEvent<Ask>} */ { data }) => {
  queue = queue.then(async () => {
    try {
      self.postMessage({ id: data.id, value: await answer(data) });
    } catch (error) {
      self.postMessage({ id: data.id, error: String(error) });
    }
  });
});
