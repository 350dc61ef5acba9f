/** Starts a worker that can send nothing: all that it runs and needs is brought and posted in. */

const SEAL = "connect-src 'none'";

/**
 * A worker is bound by the policy of its own answer. Where the host sends none, a worker made of
 * a blob is bound by the page's.
 */
export async function sealed() {
  const url = new URL("../checker/shell.mjs", import.meta.url);
  const answer = await fetch(url);
  // A line may give its own page in a program's place; a worker of that would never answer.
  const isProgram = answer.headers.get("content-type")?.includes("javascript");
  if (!answer.ok || !isProgram) throw new Error(`${answer.status}: ${url.pathname}`);
  if (answer.headers.get("content-security-policy")?.includes(SEAL)) {
    return new Worker(url, { type: "module" });
  }
  return new Worker(URL.createObjectURL(await answer.blob()), { type: "module" });
}

/**
 * Give a worker its modules, in their order, and wait until the last one runs.
 * @param {Worker} worker @param {[string, import("./types").Part][]} modules @param {number} time
 */
export function joined(worker, modules, time) {
  const told = new Promise((done, fail) => {
    setTimeout(() => fail(new Error("no sign of life")), time);
    worker.addEventListener("error", ({ message }) => fail(new Error(message || "the worker failed")), { once: true });
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
