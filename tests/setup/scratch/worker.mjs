// Stands in the place of the checker's worker: the same start, then every module is imported and
// every way out of a worker is tried.
import { library } from "./library.mjs";
import { part } from "./parts.mjs";
import { started } from "./python.mjs";

const WAYS = {
  fetch: () => plain("/leak?fetch"),
  import: () => import("/leak.mjs?import"),
  request: () =>
    new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      request.onload = done;
      request.onerror = fail;
      request.open("GET", "/leak?request");
      request.send();
    }),
  socket: () =>
    new Promise((done, fail) => {
      const socket = new WebSocket(`ws://${self.location.host || "127.0.0.1"}/leak`);
      socket.onopen = done;
      socket.onerror = fail;
    }),
  events: () =>
    new Promise((done, fail) => {
      const source = new EventSource("/leak?events");
      source.onopen = done;
      source.onerror = fail;
    }),
};
const plain = self.fetch.bind(self);

/** @param {() => Promise<unknown>} way */
const outcome = (way) => way().then(() => "open", () => "stopped");

self.addEventListener("message", async ({ data }) => {
  if (!data.id) return;
  try {
    const plan = JSON.parse(data.request);
    const python = await started(plan);
    await library(python, plan.rest).whole();
    python.unpackArchive(await part("pdf.zip"), "zip");
    python.FS.writeFile("/probe.py", new Uint8Array(await part("probe.py")));
    const answer = python.runPython("import sys; sys.path.append('/'); import probe; probe.answer()");
    const ways = {};
    for (const [name, way] of Object.entries(WAYS)) ways[name] = await outcome(way);
    const value = JSON.stringify({ ...JSON.parse(answer), ways });
    self.postMessage({ id: data.id, value });
  } catch (error) {
    self.postMessage({ id: data.id, error: String(error) });
  }
});
