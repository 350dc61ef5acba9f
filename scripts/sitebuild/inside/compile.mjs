// Starts Pyodide under Node and lets it compile a folder of archives with its own Python.
// Arguments: the Python script, the folder of tools (wheels), the folder of archives.
import { readFileSync } from "node:fs";

import { loadPyodide } from "pyodide";

const [script, tools, archives] = process.argv.slice(2);
// A fixed hash seed and date make the bytecode the same every time; 1980 is a zip's first year.
const env = { HOME: "/", PYTHONHASHSEED: "0", SOURCE_DATE_EPOCH: "315532800" };

try {
  const python = await loadPyodide({ env });
  python.mountNodeFS("/tools", tools);
  python.mountNodeFS("/archives", archives);
  python.runPython(readFileSync(script, "utf8"));
} catch (error) {
  // Not thrown on: Node would print the whole of Pyodide, which is one line.
  console.error(String(error));
  process.exitCode = 1;
}
