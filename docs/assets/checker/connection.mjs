/** The line to a worker: numbered questions, their answers, its files, and a watch on its silence. */
/** @import { Answer, Ask, Part } from "./types" */

/** Milliseconds without a sign of life: while loading, and while one call is worked on. */
export const STILL = 60_000;
const LONGEST = 180_000;

/** @param {{ worker: Worker, bring: (name: string) => Promise<Part>, ended: () => void }} options */
export function connection({ worker, bring, ended }) {
  /** @type {Map<number, { done: (answer: Answer) => void, fail: (error: Error) => void }>} */
  const waiting = new Map();
  /** Sent before they were asked for. @type {Set<string>} */
  const pushed = new Set();
  let last = 0;
  let timer = 0;
  let isOver = false;

  /** @param {string} reason */
  function stop(reason) {
    if (isOver) return;
    isOver = true;
    worker.terminate();
    clearTimeout(timer);
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
    ended();
  }

  /** @param {number} time */
  function watch(time) {
    clearTimeout(timer);
    if (waiting.size && !isOver) timer = setTimeout(() => stop("no sign of life"), time);
  }

  /** Bring a file to the worker. @param {string} name */
  async function send(name) {
    try {
      const content = await bring(name);
      const transfer = content instanceof ArrayBuffer ? [content] : [];
      worker.postMessage({ part: name, content }, transfer);
    } catch (error) {
      pushed.delete(name);
      worker.postMessage({ part: name, error: String(error) });
    }
  }

  worker.addEventListener("error", (event) => stop(event.message || "the worker failed"));
  worker.addEventListener("message", (/** @type {MessageEvent<Answer>} */ { data }) => {
    if (data.wants) {
      // The question and the file may have met on the way.
      if (!pushed.delete(data.wants)) send(data.wants);
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
    /** Bring a file that the worker will ask for. @param {string} name */
    push(name) {
      pushed.add(name);
      send(name);
    },
    /** Something arrives: the worker is not silent, it waits. */
    alive: () => watch(STILL),
    /** @param {Omit<Ask, "id">} given @param {number} [time] */
    post: async (given, time) => (await ask(given, time)).value ?? "",
  };
}
