// The engine as the checker page loads it, with every module of the checker imported.
import { loadPyodide } from "/engine/pyodide.mjs";

const home = new URL("/engine/", self.location.href).href;

/** @param {string} name */
async function bytes(name) {
  return new Uint8Array(await (await fetch(home + name)).arrayBuffer());
}

try {
  const manifest = await (await fetch(`${home}manifest.json`)).json();
  const python = await loadPyodide({
    indexURL: home,
    packageBaseUrl: home,
    stdLibURL: home + manifest.library,
  });
  for (const name of [...manifest.unpack, manifest.pdf]) {
    python.unpackArchive(await bytes(name), "zip");
  }
  python.FS.writeFile("/probe.py", await (await fetch("probe.py")).text());
  const answer = python.runPython("import sys; sys.path.append('/'); import probe; probe.answer()");
  self.postMessage(JSON.parse(answer));
} catch (error) {
  self.postMessage({ failed: String(error) });
}
