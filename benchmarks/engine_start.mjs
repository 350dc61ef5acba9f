// On the checker's page: how long from the navigation until stock Pyodide has imported the checker.

/** @param {Worker} worker */
const first = (worker) => new Promise((done) => worker.addEventListener("message", done, { once: true }));

first(new Worker("stock.mjs", { type: "module" })).then(({ data }) => {
  document.title = data || String(Math.round(performance.now()));
});
