// Starts the packed Python under Node and lets it write what later starts need not work out.
// Arguments: the Python script, the folder of the engine, the folder to write to.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { loadPyodide } from "pyodide";

const [script, engine, target] = process.argv.slice(2);
// With a fixed hash seed the same comes out every time.
const env = { HOME: "/", PYTHONHASHSEED: "0" };

try {
  const python = await loadPyodide({ env, stdLibURL: join(engine, "python.zip") });
  python.unpackArchive(new Uint8Array(readFileSync(join(engine, "packages.zip"))), "zip");
  python.mountNodeFS("/target", target);
  python.mountNodeFS("/inside", dirname(script));
  python.runPython(readFileSync(script, "utf8"));
} catch (error) {
  // Not thrown on: Node would print the whole of Pyodide, which is one line.
  console.error(String(error));
  process.exitCode = 1;
}
