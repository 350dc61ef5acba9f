/** The line to a worker: numbered questions, their answers, and a watch on a worker gone silent. */
/** @import { Answer, Ask } from "./types" */

/** Milliseconds without a sign of life: while loading, and while one call is worked on. */
export const STILL = 60_000;
const LONGEST = 180_000;

/** @param {{ url: URL, progress: (loaded: number, total: number) => void, ended: () => void }} options */
export function connection({ url, progress, ended }) {
  const worker = new Worker(url, { type: "module" });
  /** @type {Map<number, { done: (answer: Answer) => void, fail: (error: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  let timer = 0;

  /** @param {string} reason */
  function stop(reason) {
    worker.terminate();
    clearTimeout(timer);
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
    ended();
  }

  /** @param {number} time */
  function watch(time) {
    clearTimeout(timer);
    timer = setTimeout(() => stop("no sign of life"), time);
  }

  worker.addEventListener("error", (event) => stop(event.message || "the worker failed"));
  worker.addEventListener("message", (/** @type {MessageEvent<Answer>} */ { data }) => {
    if (data.id === 0) {
      watch(STILL);
      progress(data.loaded ?? 0, data.total ?? 0);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (waiting.size === 0) clearTimeout(timer);
    if (data.error === undefined) asked?.done(data);
    else asked?.fail(new Error(data.error));
  });

  /**
   * Ask and wait for the whole answer; bytes that are given go over and are gone here.
   * @param {{ [name: string]: any, bytes?: ArrayBuffer }} given @param {number} [time] @returns {Promise<Answer>}
   */
  function ask(given, time = LONGEST) {
    const id = (last += 1);
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail });
      watch(time);
      worker.postMessage({ ...given, id }, given.bytes ? [given.bytes] : []);
    });
  }

  return {
    stop,
    ask,
    /** @param {Omit<Ask, "id">} given @param {number} [time] */
    post: async (given, time) => (await ask(given, time)).value ?? "",
  };
}
