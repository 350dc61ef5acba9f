/** Runs the engine: Python, one call at a time, in a worker that can send nothing but answers. */
/** @import { Ask } from "./types" */
/** @import { PyodideInterface } from "pyodide" */
import { library } from "./library.mjs";
import { started } from "./python.mjs";

/** @type {{ python: PyodideInterface, web: any, parts: ReturnType<typeof library> } | null} */
let engine = null;
/** Milliseconds in which whoever waits for the start asks. */
const SOON = 200;
let queue = Promise.resolve();
let last = 0;
/** What a first check needs is here from the start; all else waits until the library is whole. */
const EARLY = new Set(["run", "code"]);

/** Pyodide drops some of its own troubles while it loads and would then never be ready. */
const dropped = new Promise((_, fail) => {
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    fail(event.reason);
  });
});
dropped.catch(() => {});

/** @param {Ask} ask */
async function start(ask) {
  const plan = JSON.parse(ask.request ?? "");
  const python = await started(plan);
  engine = { python, web: python.pyimport("beiancheck.web"), parts: library(python, plan.rest) };
  return engine.web.about();
}

/** @param {Ask} ask @returns {Promise<string>} */
async function answer(ask) {
  if (ask.call === "start") return Promise.race([start(ask), dropped]);
  if (!engine) throw new Error("the engine has not started");
  const { web, parts } = engine;
  if (!EARLY.has(ask.call)) await parts.whole();
  switch (ask.call) {
    case "keep": {
      const bytes = new Uint8Array(ask.bytes ?? new ArrayBuffer(0));
      await parts.more(web.wants(bytes));
      return web.keep(ask.name, bytes);
    }
    case "form_filled":
      while (await parts.more(web.form_wants(ask.request)));
      return web.form_filled(ask.request);
    case "drop":
      return web.drop(ask.name) ?? "";
    case "forget":
    case "read_stop":
      return web[ask.call]() ?? "";
    case "read_next":
      return web.read_next(ask.request, new Uint8Array(ask.bytes ?? new ArrayBuffer(0)));
    default:
      return parts.willing(async () => web[ask.call](ask.request));
  }
}

/** Bytes that a call leaves to be taken; the engine's own copy is gone then. @type {Record<string, string>} */
const LEFT = { read_start: "read_pixels", show: "shown_pixels", repair: "made", form_filled: "made" };

/** @param {string} name */
function taken(name) {
  const proxy = engine?.web[name]();
  const { buffer } = proxy.toJs();
  proxy.destroy();
  return buffer;
}

/** What the first check reads is read beforehand, unless somebody is waiting for it already. */
function warm() {
  if (last === 1) queue = queue.then(() => engine?.web.warm()).catch(() => {});
}

self.addEventListener("message", (/** @type {MessageEvent<Ask>} */ { data }) => {
  if (!data.id) return;
  last = data.id;
  queue = queue.then(async () => {
    try {
      const value = await answer(data);
      const bytes = LEFT[data.call] && taken(LEFT[data.call]);
      self.postMessage({ id: data.id, value, bytes }, { transfer: bytes ? [bytes] : [] });
      if (data.call !== "start") return;
      // The rest comes while the visitor still types.
      engine?.parts.whole().catch(() => {});
      self.setTimeout(warm, SOON);
    } catch (error) {
      self.postMessage({ id: data.id, error: String(error) });
    }
  });
});
