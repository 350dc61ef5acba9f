// In a page of the built site: how long the site's own engine takes to fill a form, asked to answered.

/** @typedef {{ name: string, service: number | null, format: string, submission: object, language: string }} Wanted */

const here = new URL("/", self.location.href);
/** @type {any} */
let own = null;
/** @type {any} */
let python = null;

/** Start the engine, and beside it the same Python in this page, for a loop to compare with. */
export async function start() {
  const [{ engine }, { loadPyodide }] = await Promise.all([
    import(new URL("assets/checker/engine.mjs", here).href),
    import(new URL("engine/pyodide.mjs", here).href),
  ]);
  own = engine({ base: new URL("engine/", here).href, version: "benchmark", list: "", told: () => {} });
  await own.start();
  const folder = new URL("engine/", here).href;
  python = await loadPyodide({ indexURL: folder, stdLibURL: `${folder}python.zip` });
}

/** @param {() => unknown} work @returns {Promise<number>} milliseconds */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Fill a form. @param {Wanted} wanted */
export const form = (wanted) => timed(() => own.ask({ call: "form_filled", request: JSON.stringify(wanted) }));

/** Run the loop. @param {string} loop */
export const reference = (loop) => timed(() => python.runPython(loop));
