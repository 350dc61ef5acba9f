/** The page's end of the engine: brings it the visitor's files and asks it. */
/** @import { Answer, Ask, Kept, Progress } from "./types" */
/** @import { Line } from "./opening.mjs" */
import { steady } from "./steady.mjs";

/** @param {{ base: string, version: string, list: string, told: (progress: Progress) => void }} options */
export function engine(options) {
  /** What the visitor gave. @type {Map<string, Blob>} */
  const files = new Map();
  /** What of it the present worker has. @type {Map<string, Blob>} */
  const sent = new Map();
  const worker = steady({ ...options, lost: () => sent.clear() });

  /** @param {Line} own @param {string} name @param {Blob} blob */
  async function send(own, name, blob) {
    const found = await own.post({ call: "keep", name, bytes: await blob.arrayBuffer() });
    sent.set(name, blob);
    worker.ready();
    return found;
  }

  /** Ask for the whole answer; what the worker does not have is sent first.
   * @param {Omit<Ask, "id">} ask @returns {Promise<Answer>} */
  function ask(ask) {
    // Where nothing runs there is nothing to stop.
    if (ask.call === "read_stop" && !worker.hasStarted()) return Promise.resolve({ id: 0 });
    return worker.asked(async (own) => {
      for (const [name, blob] of files) if (sent.get(name) !== blob) await send(own, name, blob);
      const answer = await own.ask(ask);
      worker.ready();
      return answer;
    });
  }

  return {
    start: worker.start,
    hasStarted: worker.hasStarted,
    /** Begin loading; what goes wrong is said where the state is told. */
    warm: () => void worker.start().catch(() => {}),
    ask,
    /** @param {string} name @param {Blob} blob @returns {Promise<Kept>} */
    async keep(name, blob) {
      files.set(name, blob);
      return JSON.parse(await worker.asked((own) => send(own, name, blob)));
    },
    /** @param {string} name */
    async drop(name) {
      if (files.delete(name) && sent.delete(name)) await worker.line()?.post({ call: "drop", name });
    },
    /** @param {object} request @param {Ask["call"]} [call] */
    run: async (request, call = "run") =>
      (await ask({ call, request: JSON.stringify(request) })).value ?? "",
    forget() {
      files.clear();
      worker.forget();
    },
  };
}
