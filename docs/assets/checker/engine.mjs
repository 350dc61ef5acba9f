/** The page's end of the engine: starts the worker, asks it, starts it again when it falls over. */
/** @import { Answer, Ask, Kept } from "./types" */

const STILL = 60_000;
const LONGEST = 180_000;

/**
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 * @typedef {{ state: State, loaded: number, total: number }} Progress
 */

/** @param {{ base: string, version: string, told: (progress: Progress) => void }} options */
export function engine({ base, version, told }) {
  /** @type {Worker | null} */
  let worker = null;
  /** @type {Promise<void> | null} */
  let starting = null;
  /** @type {Map<number, { done: (value: string) => void, fail: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Map<string, Blob>} */
  const files = new Map();
  /** @type {Map<string, Blob>} */
  let sent = new Map();
  let last = 0;
  let timer = 0;

  /** @param {string} reason */
  function stop(reason) {
    worker?.terminate();
    worker = null;
    starting = null;
    sent = new Map();
    clearTimeout(timer);
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
  }

  /** @param {number} time */
  function watch(time) {
    clearTimeout(timer);
    timer = setTimeout(() => stop("no progress"), time);
  }

  /** @param {MessageEvent<Answer>} event */
  function heard({ data }) {
    if (data.id === 0) {
      watch(STILL);
      told({ state: "loading", loaded: data.loaded ?? 0, total: data.total ?? 0 });
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (waiting.size === 0) clearTimeout(timer);
    if (data.error === undefined) asked?.done(data.value ?? "");
    else asked?.fail(new Error(data.error));
  }

  /** @param {Omit<Ask, "id">} ask @param {number} time @returns {Promise<string>} */
  function post(ask, time = LONGEST) {
    const id = (last += 1);
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail });
      watch(time);
      worker?.postMessage({ ...ask, id }, ask.bytes ? [ask.bytes] : []);
    });
  }

  /** Load everything; asking again while it loads or when it is there costs nothing. */
  function start() {
    starting ??= (async () => {
      told({ state: "loading", loaded: 0, total: 0 });
      try {
        worker = new Worker(new URL(`worker.mjs?v=${version}`, import.meta.url), { type: "module" });
        worker.addEventListener("message", heard);
        worker.addEventListener("error", (event) => stop(event.message || "the worker failed"));
        await post({ call: "start", engine: base, version }, STILL);
        told({ state: "ready", loaded: 0, total: 0 });
      } catch (error) {
        stop(String(error));
        told({ state: "failed", loaded: 0, total: 0 });
        throw error;
      }
    })();
    return starting;
  }

  /** Ask; once more with a new worker, if the first one fell over. @param {() => Promise<string>} asking */
  async function asked(asking) {
    await start();
    try {
      return await asking();
    } catch (error) {
      if (worker) stop(String(error));
      await start();
      return asking();
    }
  }

  /** @param {string} name @param {Blob} blob @returns {Promise<string>} */
  async function send(name, blob) {
    const told = await post({ call: "keep", name, bytes: await blob.arrayBuffer() });
    sent.set(name, blob);
    return told;
  }

  return {
    start,
    hasStarted: () => starting !== null,
    /** @param {string} name @param {Blob} blob @returns {Promise<Kept>} */
    async keep(name, blob) {
      files.set(name, blob);
      return JSON.parse(await asked(() => send(name, blob)));
    },
    /** @param {string} name */
    async drop(name) {
      files.delete(name);
      if (sent.delete(name)) await post({ call: "drop", name });
    },
    /** @param {object} request @returns {Promise<string>} */
    run(request) {
      return asked(async () => {
        for (const [name, blob] of files) if (sent.get(name) !== blob) await send(name, blob);
        return post({ call: "run", request: JSON.stringify(request) });
      });
    },
    forget() {
      files.clear();
      stop("forgotten");
      told({ state: "idle", loaded: 0, total: 0 });
    },
  };
}
