/** What comes to Python after its start: the rest of its library, and what only some files need. */
/** @import { PyodideInterface } from "pyodide" */
import { part } from "./parts.mjs";

/** @param {PyodideInterface} python @param {string} rest the name of the library's second part */
export function library(python, rest) {
  /** @type {Promise<void> | null} */
  let completing = null;
  const unpacked = new Set([""]);

  async function complete() {
    const bytes = new Uint8Array(await part(rest));
    python.pyimport("second_part").complete(bytes);
  }

  /** Be complete; where that fails, the next call tries again. */
  function whole() {
    completing ??= complete();
    completing.catch(() => (completing = null));
    return completing;
  }

  return {
    whole,
    /** Do what may need more of the library than is here; then again, once all is. @template T @param {() => Promise<T>} work */
    async willing(work) {
      try {
        return await work();
      } catch (error) {
        if (/** @type {{ type?: string }} */ (error).type !== "RestWanted") throw error;
        await whole();
        return work();
      }
    },
    /** Unpack an archive, once; gives whether it was new. @param {string} name */
    async more(name) {
      if (unpacked.has(name)) return false;
      python.unpackArchive(await part(`${name}.zip`), "zip");
      unpacked.add(name);
      return true;
    },
  };
}
