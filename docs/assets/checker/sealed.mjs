/** Starts a worker that can send nothing: all that it runs and needs is brought and posted in. */
import { STALL, insisting } from "./asking.mjs";

const SEAL = "connect-src 'none'";
const FELL = "the worker failed";
/** Milliseconds for a worker whose program is here to say that it runs. */
const START = 20_000;

/**
 * A worker is bound by the policy of its own answer. Where the host sends none, a worker made of
 * a blob is bound by the page's.
 */
export const sealed = () => insisting(begun);

/** @param {RequestCache} cache */
async function begun(cache) {
  const url = new URL("../checker/shell.mjs", import.meta.url);
  const answer = await fetch(url, { cache, signal: AbortSignal.timeout?.(STALL) });
  // A line may give its own page in a program's place; a worker of that would never answer.
  const isProgram = answer.headers.get("content-type")?.includes("javascript");
  if (!answer.ok || !isProgram) throw new Error(`${answer.status}: ${url.pathname}`);
  const isSealed = answer.headers.get("content-security-policy")?.includes(SEAL);
  const program = await answer.blob();
  return living(new Worker(isSealed ? url : URL.createObjectURL(program), { type: "module" }));
}

/** A worker asks for its program itself, and may get half of it: this one says that it is there.
 * @param {Worker} worker @returns {Promise<Worker>} */
function living(worker) {
  const told = new Promise((done, fail) => {
    setTimeout(() => fail(new Error(FELL)), START);
    worker.addEventListener("error", ({ message }) => fail(new Error(message || FELL)), { once: true });
    worker.addEventListener("message", () => done(worker), { once: true });
  });
  told.catch(() => worker.terminate());
  return told;
}

/**
 * Give a worker its modules, in their order, and wait until the last one runs.
 * @param {Worker} worker @param {[string, import("./types").Part][]} modules @param {number} time
 */
export function joined(worker, modules, time) {
  const told = new Promise((done, fail) => {
    setTimeout(() => fail(new Error("no sign of life")), time);
    worker.addEventListener("error", ({ message }) => fail(new Error(message || FELL)), { once: true });
    worker.addEventListener(
      "message",
      ({ data }) => (data.error === undefined ? done(worker) : fail(new Error(data.error))),
      { once: true },
    );
    worker.postMessage(modules);
  });
  told.catch(() => worker.terminate());
  return told;
}
