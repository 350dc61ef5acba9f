// Stock Pyodide with the wheels as they are published; plan.json says what is loaded.
const folder = new URL("../../stock/", self.location.href);

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

start().then(
  () => self.postMessage(""),
  (error) => self.postMessage(`failed: ${error}`),
);
