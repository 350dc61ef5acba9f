// Page and worker in one: how long from the navigation until the checker is imported.
// The query names the folder of the engine; plan.json in it says what is loaded.
const folder = new URL(new URL(self.location.href).searchParams.get("folder") ?? "", self.location.href);

/** @param {string} name */
async function bytes(name) {
  return new Uint8Array(await (await fetch(new URL(name, folder))).arrayBuffer());
}

async function start() {
  const plan = await (await fetch(new URL("plan.json", folder))).json();
  const { loadPyodide } = await import(new URL("pyodide.mjs", folder).href);
  const python = await loadPyodide({
    indexURL: folder.href,
    packageBaseUrl: folder.href,
    stdLibURL: new URL(plan.library, folder).href,
  });
  const archives = await Promise.all(plan.unpack.map(bytes));
  for (const archive of archives) python.unpackArchive(archive, "zip");
  python.runPython("import beiancheck.web");
}

if (self.document) {
  const worker = new Worker(self.location.search ? `engine_start.mjs${self.location.search}` : "", {
    type: "module",
  });
  worker.onmessage = ({ data }) => {
    document.title = data || String(Math.round(performance.now()));
  };
} else {
  start().then(
    () => self.postMessage(""),
    (error) => self.postMessage(`failed: ${error}`),
  );
}
