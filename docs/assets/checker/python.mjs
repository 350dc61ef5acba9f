/** Starts Python from the files that the page posts in; nothing here can ask anyone for more. */
/** @import { PyodideInterface } from "pyodide" */
import { part, script } from "./parts.mjs";

/** Pyodide asks for its files by address; they are here already. @param {WebAssembly.Module} program */
function answerFromHere(program) {
  self.fetch = async (input) => {
    const name = String(input).split("/").at(-1) ?? "";
    return new Response(name.endsWith(".wasm") ? null : await part(name));
  };
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    instance: await WebAssembly.instantiate(program, imports),
    module: program,
  });
}

/** @param {{ library: string, unpack: string[] }} plan @returns {Promise<PyodideInterface>} */
export async function started({ library, unpack }) {
  const [{ loadPyodide }, { default: createPyodideModule }, program, ...archives] = await Promise.all([
    script("pyodide.mjs").then((address) => import(address)),
    script("pyodide.asm.mjs").then((address) => import(address)),
    part("pyodide.asm.wasm"),
    ...unpack.map(part),
  ]);
  answerFromHere(program);
  const home = "https://engine.invalid/";
  const python = await loadPyodide({ indexURL: home, stdLibURL: home + library, createPyodideModule });
  for (const bytes of archives) python.unpackArchive(bytes, "zip");
  return python;
}
