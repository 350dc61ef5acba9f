// How long from the navigation until the checker is imported: as the site starts it, by the version
// that the query names, or, where it says so, stock Pyodide in a worker of its own.
const version = location.search.slice(1);

/** @param {Worker} worker */
const first = (worker) => new Promise((done) => worker.addEventListener("message", done, { once: true }));

async function start() {
  if (version === "stock") {
    const { data } = /** @type {MessageEvent} */ (await first(new Worker("stock.mjs", { type: "module" })));
    if (data) throw new Error(data);
    return;
  }
  const { connected } = await import("../../assets/checker/opening.mjs");
  const nothing = () => {};
  const base = new URL("../../engine/", location.href).href;
  await connected({ base, version, list: "", told: nothing, opened: nothing, ended: nothing });
}

start().then(
  () => (document.title = String(Math.round(performance.now()))),
  (error) => (document.title = `failed: ${error}`),
);
